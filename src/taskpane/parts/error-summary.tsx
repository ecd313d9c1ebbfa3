import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FormProblem } from "../../application/view/scenarios/trial";
import { useFieldId } from "../hooks/use-field-id";
import { useStyles as useShared } from "../styles";
import { ToneIcon } from "./standing";

const useStyles = makeStyles({
  summary: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
  },
  link: { textAlign: "left", fontSize: "12px", lineHeight: "16px", minHeight: "24px" },
});

interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly FormProblem[];
  /** Counts how often somebody asked: each time the keyboard is put here. */
  readonly asked: number;
}

/** What stops a form from being saved, each with a way to its field. */
export function ErrorSummary({ title, problems, asked }: ErrorSummaryProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useShared();
  const box = useRef<HTMLDivElement>(null);
  const idOf = useFieldId();
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className={mergeClasses(styles.summary, shared.row, shared.top, shared.small)}
    >
      <ToneIcon tone="bad" />
      <div className={shared.grow}>
        <b>{title}</b>
        <ul className={shared.list}>
          {problems.map(({ field, text }) => (
            <li key={text}>
              {field === null ? (
                text
              ) : (
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => document.getElementById(idOf(field))?.focus()}
                >
                  {text}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
