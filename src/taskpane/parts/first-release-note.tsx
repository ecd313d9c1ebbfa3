import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Choice, Look } from "../../application/view/choice";
import { firstReleaseOf } from "../../application/view/first-release";
import { useStyles as useShared } from "../styles";

const useStyles = makeStyles({
  note: { marginBottom: "12px" },
  link: { minHeight: "24px", fontSize: "12px" },
});

interface FirstReleaseNoteProps {
  readonly look: Look;
  readonly onChoose: (part: Partial<Choice>) => void;
}

/** Above every page in years before the scenario frees anything, with the way to the first in which it does. */
export function FirstReleaseNote({ look, onChoose }: FirstReleaseNoteProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useShared();
  const view = firstReleaseOf(look);
  if (view === null) return null;
  const { text, academicYear } = view;
  return (
    <div className={mergeClasses(styles.note, shared.small)} role="note">
      <span className={shared.muted}>{text} </span>
      <Link as="button" className={styles.link} onClick={() => onChoose({ academicYear })}>
        Show {academicYear}
      </Link>
    </div>
  );
}
