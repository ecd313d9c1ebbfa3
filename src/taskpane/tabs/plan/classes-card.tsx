import { mergeClasses } from "@fluentui/react-components";
import type { ClassesView } from "../../../application/view/plan/classes";
import { Card } from "../../parts/card";
import { CellLinks } from "../../parts/cell-links";
import { useStyles } from "../../styles";

/** Classes and teachers of a primary. */
export function ClassesCard({ classes }: { readonly classes: ClassesView }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title="Classes and teachers" lead={classes.lead}>
      <ul className={styles.list}>
        {classes.lines.map(({ label, classes: size, pupils, change, cells }) => (
          <li key={label} className={styles.item}>
            <div className={mergeClasses(styles.row, styles.between, styles.small)}>
              <span className={styles.strong}>{label}</span>
              <span className={styles.strong}>{size}</span>
            </div>
            <div className={mergeClasses(styles.row, styles.between, styles.wrap, styles.small)}>
              <span className={styles.muted}>
                {[pupils, change].filter((text) => text !== "").join(". ")}
              </span>
              <CellLinks links={cells} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
