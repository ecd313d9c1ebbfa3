import type { WaterfallBar, WaterfallView } from "../../application/view/scenarios/waterfall";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import { FocusRing } from "./focus-ring";

const ROW = 36;
const BAR = 10;
/** Where the bar stands, under its line of words. */
const LINE = 20;

/** Each part begins where the one above it ends; the last row is their sum. */
export function Waterfall({ view }: { readonly view: WaterfallView }): React.JSX.Element {
  const { bars, finding } = view;
  const ends = bars.flatMap(({ from, to }) => [from, to, 0]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return (
    <ChartFrame
      finding={finding}
      height={bars.length * ROW}
      marks={bars.map(({ label, text, cells }) => ({ said: `${label}: ${text}`, cells }))}
      table={<WaterfallTable view={view} />}
      draw={(width, active) => {
        const unit = width / Math.max(1, most - least);
        const at = (amount: number): number => (amount - least) * unit;
        return bars.map((bar, position) => (
          <g key={`${position}-${bar.label}`} transform={`translate(0 ${position * ROW})`}>
            {active === position ? <FocusRing y={2} width={width - 2} height={ROW - 4} /> : null}
            {bar.isTotal ? <path d={`M0 0.500H${width}`} stroke="var(--hr-ink)" /> : null}
            <Bar bar={bar} at={at} width={width} />
            {bar.isTotal || position === bars.length - 1 ? null : (
              <path
                d={`M${at(bar.to)} ${LINE}V${ROW + LINE}`}
                stroke="var(--hr-muted)"
                strokeDasharray="2 2"
                fill="none"
              />
            )}
          </g>
        ));
      }}
    />
  );
}

interface BarProps {
  readonly bar: WaterfallBar;
  readonly at: (amount: number) => number;
  readonly width: number;
}

const LETTER = 6.3;

/** What costs is outlined, what releases is filled: not told by colour alone. */
function Bar({ bar: { label, from, to, text, isTotal }, at, width }: BarProps): React.JSX.Element {
  const isCost = to < from;
  const length = Math.max(2, Math.abs(at(to) - at(from)));
  const letters = Math.floor((width - text.length * 7 - 8) / LETTER);
  return (
    <g aria-hidden="true">
      <text x={0} y={14} className={isTotal ? "strong" : ""}>
        {label.length > letters ? `${label.slice(0, letters - 1)}…` : label}
      </text>
      <text x={width} y={14} textAnchor="end" className="strong">
        {text}
      </text>
      <rect
        x={Math.min(at(from), at(to))}
        y={LINE}
        width={length}
        height={BAR}
        fill={isCost ? "var(--hr-card)" : "var(--hr-cash)"}
        stroke={isCost ? "var(--hr-bad)" : "var(--hr-cash)"}
        strokeWidth={isCost ? 2 : 1}
      />
    </g>
  );
}

function WaterfallTable({ view: { bars, finding } }: { readonly view: WaterfallView }): React.JSX.Element {
  const rows = bars.map(({ label, text, isTotal }) => ({ label, cells: [text], isTotal }));
  return <DataTable caption={finding} columns={["What", "£ in the year"]} rows={rows} />;
}
