import { Link, makeStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactNode } from "react";

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
  /** Worked out when it is opened. */
  readonly children: () => ReactNode;
}

/** Something that is there when it is asked for. */
export function Disclosure({ label, about, children }: DisclosureProps): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const Icon = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div>
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
      <div id={id} hidden={!isOpen}>
        {isOpen ? children() : null}
      </div>
    </div>
  );
}
