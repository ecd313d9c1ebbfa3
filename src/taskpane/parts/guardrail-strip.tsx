import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GuardrailsView } from "../../application/view/guardrails";
import { useStyles as useShared } from "../styles";
import { CellLinks } from "./cell-links";
import { Disclosure } from "./disclosure";
import { ToneIcon } from "./standing";

const useStyles = makeStyles({
  strip: {
    padding: "6px 12px",
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderBottom: `1px solid ${tokens.colorStatusDangerBorder1}`,
    "@container (max-width: 340px)": { padding: "6px 8px" },
  },
  banner: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
  },
  icon: { paddingTop: "4px" },
});

interface GuardrailStripProps {
  readonly guardrails: GuardrailsView;
  /** On Overview: on the page, in full, in place of the strip. */
  readonly isBanner?: boolean;
}

const FIRST = 2;

/** Broken guardrails, wherever figures show that they touch. It cannot be dismissed. */
export function GuardrailStrip({ guardrails, isBanner }: GuardrailStripProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useShared();
  if (guardrails.count === 0) return null;
  const first = isBanner ? guardrails.broken.slice(0, FIRST) : [];
  const rest = guardrails.broken.slice(first.length);
  return (
    <section
      aria-label="Guardrails"
      className={mergeClasses(styles.strip, isBanner && styles.banner, shared.row, shared.top)}
    >
      <span className={styles.icon}>
        <ToneIcon tone="bad" />
      </span>
      <div className={mergeClasses(shared.grow, shared.small)}>
        <p className={mergeClasses(shared.text, shared.strong)}>{guardrails.title}</p>
        <BrokenList guardrails={first} />
        {rest.length === 0 ? null : (
          <Disclosure label={isBanner ? `Show ${rest.length} more` : "Show"} about="broken guardrails">
            {() => <BrokenList guardrails={rest} />}
          </Disclosure>
        )}
      </div>
    </section>
  );
}

function BrokenList({ guardrails }: { readonly guardrails: GuardrailsView["broken"] }): React.JSX.Element {
  const shared = useShared();
  return (
    <ul className={shared.list}>
      {guardrails.map(({ text, since, cells }) => (
        <li key={text} className={shared.item}>
          <p className={shared.text}>{text}</p>
          {since === "" ? null : <p className={mergeClasses(shared.text, shared.muted)}>{since}</p>}
          <CellLinks links={cells} />
        </li>
      ))}
    </ul>
  );
}
