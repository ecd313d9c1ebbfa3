import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useStyles as useShared } from "../styles";

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "24px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 600,
    textAlign: "left",
  },
});

interface DisclosureProps {
  readonly label: string;
  /** What a reader of the screen hears beside it: of what it is. */
  readonly about?: string;
  /** On the line of the button, at its end. */
  readonly beside?: ReactNode;
  /** Worked out when it is opened. */
  readonly children: () => ReactNode;
}

/** Something that is there when it is asked for. */
export function Disclosure({ label, about, beside, children }: DisclosureProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const Icon = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div>
      <div className={mergeClasses(shared.row, shared.between)}>
        <Link
          as="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          {...(about === undefined ? {} : { "aria-label": `${label}: ${about}` })}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon aria-hidden="true" />
          {label}
        </Link>
        {beside}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen ? children() : null}
      </div>
    </div>
  );
}
