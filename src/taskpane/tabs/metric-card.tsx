import { Link, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ExplainedView } from "../../application/view/explain";
import type { MetricView } from "../../application/view/metric";
import { RangeTrack } from "../charts/range-track";
import { Card } from "../parts/card";
import { CellLinks } from "../parts/cell-links";
import { Disclosure } from "../parts/disclosure";
import { ProvisionalBadge, StandingText } from "../parts/standing";
import { useStyles } from "../styles";

interface MetricCardProps {
  readonly metric: MetricView;
  /** Opens the list of schools; none where there is only one. */
  readonly onBySchool?: () => void;
}

/** One metric: the figure, where it stands, what the other plans come to, and how it was got. */
export function MetricCard({ metric, onBySchool }: MetricCardProps): React.JSX.Element {
  const styles = useStyles();
  const hasRange = metric.track !== null || metric.band !== null || metric.limit !== null;
  const standing = hasRange || !metric.isKnown ? <StandingText standing={metric.standing} isBadge /> : null;
  return (
    <Card title={metric.label} beside={standing}>
      <MetricBody metric={metric} />
      <How metric={metric}>
        {onBySchool === undefined ? null : (
          <Link
            as="button"
            className={styles.small}
            onClick={onBySchool}
            aria-label={`${metric.label}, by school`}
          >
            By school
          </Link>
        )}
      </How>
    </Card>
  );
}

function MetricBody({ metric }: { readonly metric: MetricView }): React.JSX.Element {
  const styles = useStyles();
  const { track, limit, band, missing } = metric;
  return (
    <>
      <div className={mergeClasses(styles.row, styles.baseline, styles.wrap)}>
        <span className={styles.value}>{metric.value}</span>
        {metric.isProvisional ? <ProvisionalBadge /> : null}
        <OtherPlans metric={metric} />
      </div>
      {track === null ? null : <RangeTrack track={track} />}
      {limit === null ? null : (
        <div>
          <p className={styles.text}>{limit.text}</p>
          <CellLinks links={limit.cell === null ? [] : [limit.cell]} />
        </div>
      )}
      {missing === null ? null : (
        <div>
          <p className={styles.text}>{missing.text}</p>
          <CellLinks links={missing.cell === null ? [] : [missing.cell]} />
        </div>
      )}
      {band === null ? null : <p className={mergeClasses(styles.text, styles.muted)}>{band.text}</p>}
    </>
  );
}

/** The other plans beside the headline: "Before reinvestment 0.76". */
export function OtherPlans({ metric }: { readonly metric: MetricView }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {metric.others.map(({ label, value }) => (
        <span key={label} className={mergeClasses(styles.small, styles.muted, styles.together)}>
          {label} {value}
        </span>
      ))}
    </>
  );
}

interface HowProps {
  readonly metric: MetricView;
  readonly children?: ReactNode;
}

export function How({ metric, children }: HowProps): React.JSX.Element {
  return (
    <Disclosure label="How we got this" about={metric.label} beside={children}>
      {() => <Explained view={metric.explain()} band={metric.band} />}
    </Disclosure>
  );
}

interface ExplainedProps {
  readonly view: ExplainedView;
  readonly band: MetricView["band"];
}

function Explained({ view, band }: ExplainedProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.panel, styles.small)}>
      {view.sentence === "" ? null : (
        <p className={mergeClasses(styles.text, styles.strong)}>{view.sentence}</p>
      )}
      {view.origins.map(({ sheet, links }) => (
        <CellLinks key={sheet} lead={sheet} links={links} />
      ))}
      {band === null ? null : <CellLinks lead="Usual range" links={[band.cell]} />}
      {view.notes.map((note) => (
        <p key={note} className={mergeClasses(styles.text, styles.muted)}>
          {note}
        </p>
      ))}
    </div>
  );
}
