import type { PlanBasis } from "../../application/report/figures";
import type { PlanMark } from "../../application/view/track";
import type { Scale } from "./track-layout";

/** The line that marks stand on, from the top of the drawing. */
export const MIDDLE = 13;

interface MarksProps {
  readonly marks: readonly PlanMark[];
  readonly scale: Scale;
  readonly active: number | null;
}

export function TrackMarks({ marks, scale, active }: MarksProps): React.JSX.Element {
  const places = marks.map(({ value }) => scale.at(value));
  return (
    <g aria-hidden="true">
      {places.length > 1 ? (
        <path
          d={`M${Math.min(...places)} ${MIDDLE}H${Math.max(...places)}`}
          stroke="var(--hr-ink)"
          strokeWidth={2}
        />
      ) : null}
      {marks.map(({ basis, value }, position) => (
        <g key={basis} transform={`translate(${scale.at(value)} ${MIDDLE})`}>
          {active === position ? (
            <circle r={11} fill="none" stroke="var(--hr-ink)" strokeWidth={2} strokeDasharray="2 2" />
          ) : null}
          <MarkShape basis={basis} />
        </g>
      ))}
    </g>
  );
}

const DIAMOND = "M0 -7L7 0L0 7L-7 0Z";
const SMALL_DIAMOND = "M0 -5.500L5.500 0L0 5.500L-5.500 0Z";

/** Doing nothing: hollow circle. Before reinvestment: hollow diamond. After: solid diamond. */
export function MarkShape({ basis }: { readonly basis: PlanBasis }): React.JSX.Element {
  const hollow = { fill: "var(--hr-card)", stroke: "var(--hr-ink)", strokeWidth: 2 };
  if (basis === "baseline") return <circle r={5} {...hollow} />;
  if (basis === "before") return <path d={SMALL_DIAMOND} {...hollow} />;
  return <path d={DIAMOND} fill="var(--hr-ink)" stroke="var(--hr-card)" />;
}
