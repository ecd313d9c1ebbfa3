import { Link, mergeClasses } from "@fluentui/react-components";
import type { PlanView } from "../../../application/view/plan/plan";
import { Card } from "../../parts/card";
import { StandingText } from "../../parts/standing";
import { useStyles } from "../../styles";

interface SchoolsCardProps {
  readonly view: Extract<PlanView, { readonly shows: "schools" }>;
  readonly onSchool: (school: string) => void;
}

/** Schools one by one: what is spare in one is no help to another. */
export function SchoolsCard({ view, onSchool }: SchoolsCardProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card
      title={view.title}
      lead="Periods a week that teachers have over what the timetable needs. Pick a school to see its subjects."
    >
      <ul className={styles.list}>
        {view.schools.map(({ name, spare, short, isShort, was }) => (
          <li key={name} className={styles.item}>
            <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
              <Link as="button" onClick={() => onSchool(name)}>
                {name}
              </Link>
              <StandingText
                standing={
                  isShort ? { words: `${short} short`, tone: "bad" } : { words: "None short", tone: "good" }
                }
              />
            </div>
            <p className={mergeClasses(styles.text, styles.muted)}>
              {spare} spare. {was}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
