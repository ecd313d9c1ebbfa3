import type { OverView } from "../../application/view/reinvest";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import { Hatch, useHatch } from "./hatch";

interface OverBarsProps {
  readonly over: OverView;
  readonly kind: "cash" | "time";
}

const BAR = 12;
const HEIGHT = 84;

/** Released, and what draws on it: the part beyond it hatched. Ribbons cannot be wider than their source. */
export function OverBars({ over, kind }: OverBarsProps): React.JSX.Element {
  const { releasedText, drawnText, finding, title } = over;
  const rows = [
    { label: title, cells: [drawnText] },
    { label: "Released", cells: [releasedText] },
  ];
  return (
    <ChartFrame
      finding={finding}
      height={HEIGHT}
      marks={[releasedText, drawnText].map((said) => ({ said, cells: null }))}
      table={<DataTable caption={finding} columns={["What", "Amount"]} rows={rows} />}
      draw={(width) => <Bars over={over} kind={kind} width={width} />}
    />
  );
}

function Bars({ over, kind, width }: OverBarsProps & { readonly width: number }): React.JSX.Element {
  const hatch = useHatch();
  const unit = width / Math.max(over.drawn, over.released, 1);
  const edge = Math.max(0, over.released) * unit;
  const beyond = Math.max(2, over.drawn * unit - edge);
  return (
    <g>
      <Hatch id={hatch} kind={kind} />
      <text x={0} y={12}>
        {over.releasedText}
      </text>
      <rect y={18} width={edge} height={BAR} fill="var(--hr-rail)" stroke="var(--hr-muted)" />
      <text x={0} y={50} className="strong">
        {over.drawnText}
      </text>
      <rect y={56} width={edge} height={BAR} fill={kind === "cash" ? "var(--hr-cash)" : "var(--hr-time)"} />
      <rect
        x={edge}
        y={56}
        width={beyond}
        height={BAR}
        fill={`url(#${hatch})`}
        stroke="var(--hr-bad)"
        strokeWidth={2}
      />
      <path d={`M${edge} 15v18M${edge} 53v18`} stroke="var(--hr-ink)" strokeWidth={2} />
    </g>
  );
}
