import { mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Look } from "../../application/view/choice";
import { metricsOf } from "../../application/view/metrics";
import type { MetricView } from "../../application/view/metric";
import type { MetricsGroup } from "../../application/view/metrics";
import { noSchoolsOf } from "../../application/view/no-figures";
import { TableSwitch } from "../charts/table-switch";
import { Card } from "../parts/card";
import { NoFigures } from "../parts/no-figures";
import { useStyles } from "../styles";
import { BySchoolPage } from "./by-school-page";
import { How, MetricCard, OtherPlans } from "./metric-card";
import { MetricKey } from "./metric-key";
import { ProvisionalBadge } from "../parts/standing";

type MetricId = MetricView["metric"];

/** Every metric of what is looked at; of a metric, one level down, every school. */
export function MetricsTab({ look }: { readonly look: Look }): React.JSX.Element {
  const styles = useStyles();
  const [metric, setMetric] = useState<MetricId | null>(null);
  const left = useRef<HTMLDivElement>(null);
  const empty = noSchoolsOf(look.review);
  if (empty !== null) return <NoFigures view={empty} />;
  if (metric !== null) {
    return (
      <BySchoolPage
        look={look}
        metric={metric}
        onBack={() => {
          setMetric(null);
          // back to where the page was left
          setTimeout(() => focusOn(left.current, metric), 0);
        }}
      />
    );
  }
  return (
    <div className={styles.cards} ref={left}>
      <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
        <MetricKey isCompared={look.review.plans.length > 1} />
        <TableSwitch />
      </div>
      {metricsOf(look).map((group) => (
        <Group key={group.name} group={group} onBySchool={setMetric} />
      ))}
    </div>
  );
}

const focusOn = (page: HTMLElement | null, metric: MetricId): void =>
  page?.querySelector<HTMLElement>(`[data-metric="${metric}"] button[aria-label$="by school"]`)?.focus();

interface GroupProps {
  readonly group: MetricsGroup;
  readonly onBySchool: (metric: MetricId) => void;
}

function Group({ group, onBySchool }: GroupProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.cards} role="group" aria-label={group.title}>
      <div>
        <h2 className={styles.title}>{group.title}</h2>
        {group.lead === "" ? null : <p className={mergeClasses(styles.text, styles.muted)}>{group.lead}</p>}
      </div>
      <div className={styles.columns}>
        {group.ranged.map((metric) => (
          <div key={metric.metric} data-metric={metric.metric}>
            <MetricCard metric={metric} onBySchool={() => onBySchool(metric.metric)} />
          </div>
        ))}
      </div>
      {group.others.length === 0 ? null : <MoreMeasures group={group} />}
    </div>
  );
}

/** Those without a range or a limit: a line each. */
function MoreMeasures({ group }: { readonly group: MetricsGroup }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title="More measures" lead="No usual range or limit is set for these.">
      <ul className={styles.list}>
        {group.others.map((metric) => (
          <li key={metric.metric} className={styles.item}>
            <div className={mergeClasses(styles.row, styles.between, styles.small)}>
              <span>{metric.label}</span>
              <span className={mergeClasses(styles.strong, styles.together)}>{metric.value}</span>
            </div>
            <div className={mergeClasses(styles.row, styles.wrap)}>
              <OtherPlans metric={metric} />
              {metric.isProvisional ? <ProvisionalBadge /> : null}
            </div>
            {metric.missing === null ? null : <p className={styles.text}>{metric.missing.text}</p>}
            <How metric={metric} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
