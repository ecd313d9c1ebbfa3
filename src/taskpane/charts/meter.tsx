import { mergeClasses } from "@fluentui/react-components";
import { useWidth } from "../hooks/use-width";
import { useStyles } from "../styles";
import { Hatch, useHatch } from "./hatch";

interface MeterProps {
  readonly kind: "cash" | "time";
  /** What the whole rail stands for. */
  readonly whole: number;
  readonly committed: number;
  readonly proposed: number;
}

const HEIGHT = 10;

/** Committed of released: cash solid, time hatched; proposed in outline. The words beside it say the same. */
export function Meter({ kind, whole, committed, proposed }: MeterProps): React.JSX.Element {
  const styles = useStyles();
  const [ref, width] = useWidth();
  const hatch = useHatch();
  const length = (amount: number): number =>
    whole > 0 ? Math.min(width, Math.max(0, (amount / whole) * width)) : 0;
  const used = length(committed);
  const asked = Math.min(width - used, length(proposed));
  return (
    <div ref={ref} className={mergeClasses(styles.grow)}>
      <svg width={width} height={HEIGHT} aria-hidden="true" style={{ display: "block" }}>
        <Hatch id={hatch} kind={kind} />
        <rect
          x={0.5}
          y={0.5}
          width={width - 1}
          height={HEIGHT - 1}
          rx={2}
          fill="var(--hr-meter)"
          stroke="var(--hr-muted)"
        />
        <rect
          width={used}
          height={HEIGHT}
          rx={2}
          fill={kind === "cash" ? "var(--hr-cash)" : `url(#${hatch})`}
        />
        {asked > 0 ? <Asked from={used} length={asked} /> : null}
      </svg>
    </div>
  );
}

const Asked = ({ from, length }: { from: number; length: number }): React.JSX.Element => (
  <rect
    x={from + 0.5}
    y={0.5}
    width={Math.max(1, length - 1)}
    height={HEIGHT - 1}
    fill="var(--hr-card)"
    stroke="var(--hr-ink)"
    strokeDasharray="3 2"
  />
);
