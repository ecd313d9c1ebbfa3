import { mergeClasses } from "@fluentui/react-components";
import type { ReleaseView } from "../../application/view/releases";
import { Meter } from "../charts/meter";
import { useStyles } from "../styles";
import { CellLinks } from "./cell-links";
import { FirstOf } from "./first-of";
import { ToneIcon } from "./standing";

interface ReleaseListProps {
  readonly releases: readonly ReleaseView[];
  readonly kind: "cash" | "time";
}

const FIRST = 5;

/** What there is to draw on, and how much of it is left. */
export function ReleaseList({ releases, kind }: ReleaseListProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <FirstOf items={releases} first={FIRST}>
      {(release) => (
        <li key={release.id} className={styles.item}>
          <div className={mergeClasses(styles.row, styles.between, styles.top, styles.small)}>
            <span>
              <span className={styles.strong}>{release.id}</span> {release.title}
            </span>
            <span className={mergeClasses(styles.strong, styles.together)}>
              {release.isOver ? <ToneIcon tone="bad" /> : null} {release.left}
            </span>
          </div>
          <Meter kind={kind} whole={release.released} committed={release.drawn} proposed={0} />
          <div className={mergeClasses(styles.row, styles.between, styles.wrap, styles.small)}>
            <span className={styles.muted}>{release.detail}</span>
            <CellLinks links={[release.cell]} />
          </div>
        </li>
      )}
    </FirstOf>
  );
}
