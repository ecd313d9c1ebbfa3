import { Link, makeStyles } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  link: { display: "inline-flex", alignItems: "center", gap: "4px", minHeight: "24px" },
});

interface BackLinkProps {
  readonly to: string;
  readonly onBack: () => void;
}

/** From a page one level down to the page that it was opened from. */
export function BackLink({ to, onBack }: BackLinkProps): React.JSX.Element {
  return (
    <Link as="button" className={useStyles().link} onClick={onBack}>
      <ChevronLeft16Regular aria-hidden="true" /> {to}
    </Link>
  );
}
