import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Table16Regular } from "@fluentui/react-icons";
import type { CellLink } from "../../application/view/texts";
import { useServices } from "../services";
import { useStyles as useShared } from "../styles";
import { useFirst } from "./first-of";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    fontSize: "12px",
    lineHeight: "16px",
    minHeight: "24px",
    textAlign: "left",
    overflowWrap: "anywhere",
    "& svg": { flexShrink: "0" },
  },
  links: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "0", alignItems: "center" },
});

interface CellButtonProps {
  readonly link: CellLink;
  /** What is said before the cell where its label alone would not do: the sheet. */
  readonly of?: string;
}

/** Goes to a cell of the workbook; the pane stays where it was. */
export function CellButton({ link, of }: CellButtonProps): React.JSX.Element {
  const styles = useStyles();
  const { select } = useServices();
  const where = of === undefined ? link.label : `${of} ${link.label}`;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={`Go to ${where}`}
      onClick={() => select(link.cells)}
    >
      <Table16Regular aria-hidden="true" />
      {link.label}
    </Link>
  );
}

interface CellLinksProps {
  readonly links: readonly CellLink[];
  readonly lead?: string;
}

const FIRST_LINKS = 5;

export function CellLinks({ links, lead }: CellLinksProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useShared();
  const { shown, more } = useFirst(links, FIRST_LINKS);
  if (links.length === 0) return null;
  return (
    <div className={mergeClasses(styles.links, shared.small)}>
      {lead === undefined ? null : <span className={shared.muted}>{lead}</span>}
      {shown.map((link) => (
        <CellButton
          key={link.label}
          link={link}
          {...(lead === undefined || link.label.includes("!") ? {} : { of: lead })}
        />
      ))}
      {more}
    </div>
  );
}
