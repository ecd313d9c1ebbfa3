import { Link, mergeClasses } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Look } from "../../application/view/choice";
import { bySchool } from "../../application/view/by-school";
import type { SchoolMetric } from "../../application/view/by-school";
import type { MetricView } from "../../application/view/metric";
import { RangeTrack } from "../charts/range-track";
import { TableSwitch } from "../charts/table-switch";
import { Card } from "../parts/card";
import { StandingText } from "../parts/standing";
import { useStyles } from "../styles";
import { OtherPlans } from "./metric-card";

interface BySchoolPageProps {
  readonly look: Look;
  readonly metric: MetricView["metric"];
  readonly onBack: () => void;
}

/** One metric, school by school, phases apart; each phase on one scale. */
export function BySchoolPage({ look, metric, onBack }: BySchoolPageProps): React.JSX.Element {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const view = bySchool(look, metric);
  useEffect(() => title.current?.focus(), [metric]);
  return (
    <div className={styles.cards}>
      <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
        <Link as="button" onClick={onBack}>
          <ChevronLeft16Regular aria-hidden="true" /> Metrics
        </Link>
        <TableSwitch />
      </div>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {view.title}
      </h2>
      {view.groups.map((group) => (
        <Card key={group.title} title={group.title} lead={group.lead}>
          <ul className={styles.list}>
            {group.schools.map((school) => (
              <li key={school.name} className={styles.item}>
                <School school={school} scale={group.scale} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

interface SchoolProps {
  readonly school: SchoolMetric;
  readonly scale: readonly number[];
}

function School({ school: { name, metric }, scale }: SchoolProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <div className={mergeClasses(styles.row, styles.between, styles.wrap, styles.small)}>
        <span className={styles.strong}>{name}</span>
        <StandingText standing={metric.standing} />
      </div>
      <div className={mergeClasses(styles.row, styles.wrap, styles.baseline, styles.small)}>
        <span className={styles.strong}>{metric.value}</span>
        <OtherPlans metric={metric} />
      </div>
      {metric.track === null ? null : <RangeTrack track={metric.track} scale={scale} />}
      {metric.missing === null ? null : <p className={styles.text}>{metric.missing.text}</p>}
    </>
  );
}
