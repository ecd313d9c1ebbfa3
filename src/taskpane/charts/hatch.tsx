import { useId } from "react";

/** An id for a pattern, which a drawing can point to. */
export const useHatch = (): string => `hatch-${useId().replace(/[^a-zA-Z0-9]/g, "")}`;

interface HatchProps {
  readonly id: string;
  readonly kind: "cash" | "time" | "short";
}

const COLOURS = {
  cash: ["var(--hr-cash)", "var(--hr-card)"],
  time: ["var(--hr-time)", "var(--hr-time-soft)"],
  short: ["var(--hr-bad)", "var(--hr-card)"],
} as const;

/** Time is hatched wherever cash is solid, and short wherever spare is. */
export function Hatch({ id, kind }: HatchProps): React.JSX.Element {
  const [line, ground] = COLOURS[kind];
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} fill={ground} />
        <rect width={2.5} height={5} fill={line} />
      </pattern>
    </defs>
  );
}
