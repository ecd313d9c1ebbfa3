import { Link, mergeClasses } from "@fluentui/react-components";
import type { GroupLine } from "../../../application/view/plan/group-lines";
import type { PostLine } from "../../../application/view/plan/post-lines";
import type { Go } from "../../go";
import { CellLinks } from "../../parts/cell-links";
import { useStyles } from "../../styles";

interface GroupsProps {
  readonly groups: readonly GroupLine[];
  readonly go: Go;
}

/** Rows of the curriculum that need the subject taught. */
export function Groups({ groups, go }: GroupsProps): React.JSX.Element {
  const styles = useStyles();
  if (groups.length === 0) return <p className={styles.text}>No row of Curriculum needs it.</p>;
  return (
    <ul className={styles.list}>
      {groups.map(({ id, label, size, periods, pupils, change, isTaught, cells }) => (
        <li key={id} className={styles.item}>
          <div className={mergeClasses(styles.row, styles.between, styles.small)}>
            <span className={styles.strong}>{label}</span>
            <span className={mergeClasses(styles.strong, styles.together)}>
              {isTaught ? periods : "0 periods"}
            </span>
          </div>
          <p className={mergeClasses(styles.text, styles.muted)}>
            {[size, pupils, change].filter((text) => text !== "").join(". ")}
          </p>
          <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
            <CellLinks links={cells} />
            {isTaught ? (
              <Link
                as="button"
                className={styles.small}
                aria-label={`Change groups: ${label}, row ${id}`}
                onClick={() => go.change({ verb: "drop-groups", given: { row: id } })}
              >
                Change groups
              </Link>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface PostsProps {
  readonly posts: readonly PostLine[];
  readonly go: Go;
}

/** Posts that can teach it. */
export function Posts({ posts, go }: PostsProps): React.JSX.Element {
  const styles = useStyles();
  if (posts.length === 0) return <p className={styles.text}>No post teaches it.</p>;
  return (
    <ul className={styles.list}>
      {posts.map(({ id, label, fte, periods, note, isThere, cells }) => (
        <li key={id} className={styles.item}>
          <div className={mergeClasses(styles.row, styles.between, styles.small)}>
            <span>
              <span className={styles.strong}>{label}</span> {id}
            </span>
            <span className={mergeClasses(styles.strong, styles.together)}>
              {isThere ? `${periods} periods` : "0 periods"}
            </span>
          </div>
          <p className={mergeClasses(styles.text, styles.muted)}>
            {[`${fte} FTE`, note].filter((text) => text !== "").join(". ")}
          </p>
          <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
            <CellLinks links={cells} />
            {isThere ? (
              <Link
                as="button"
                className={styles.small}
                aria-label={`Change post: ${id}, ${label}`}
                onClick={() => go.change({ verb: "reduce-post", given: { post: id } })}
              >
                Change post
              </Link>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
