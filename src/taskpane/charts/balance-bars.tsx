import type { BalancesView, SubjectRow } from "../../application/view/plan/balances";
import { balanceLayout, shortened } from "./balance-layout";
import type { BalanceLayout } from "./balance-layout";
import { BalanceTable } from "./balance-table";
import { ChartFrame } from "./chart-frame";
import { Hatch, useHatch } from "./hatch";
import { FocusRing } from "./focus-ring";

interface BalanceBarsProps {
  readonly balances: BalancesView;
  readonly onSubject: (subject: string) => void;
}

const TOP = 18;
const ROW = 34;
const BAR = 10;

/** Short to the left and hatched, spare to the right and solid, doing nothing as a dotted mark. */
export function BalanceBars({ balances, onSubject }: BalanceBarsProps): React.JSX.Element {
  const { subjects } = balances;
  const hatch = useHatch();
  const values = subjects.flatMap(({ balance, baseline }) => [balance ?? 0, baseline ?? 0]);
  return (
    <ChartFrame
      finding={balances.finding}
      height={TOP + subjects.length * ROW}
      marks={subjects.map(({ subject, said, cells }) => ({ said, cells, open: () => onSubject(subject) }))}
      table={<BalanceTable balances={balances} />}
      draw={(width, active) => {
        const layout = balanceLayout(values, width);
        return (
          <>
            <Hatch id={hatch} kind="short" />
            <Heads layout={layout} width={width} />
            {subjects.map((row, position) => (
              <g
                key={row.subject}
                transform={`translate(0 ${TOP + position * ROW})`}
                onClick={() => onSubject(row.subject)}
                style={{ cursor: "pointer" }}
              >
                <rect width={width} height={ROW} fill="transparent" />
                {position > 0 ? <path d={`M0 0.500H${width}`} stroke="var(--hr-rail)" /> : null}
                {active === position ? <FocusRing y={2} width={width - 2} height={ROW - 4} /> : null}
                <Row row={row} layout={layout} width={width} hatch={hatch} />
              </g>
            ))}
          </>
        );
      }}
    />
  );
}

interface HeadsProps {
  readonly layout: BalanceLayout;
  readonly width: number;
}

const Heads = ({ layout: { zero, from }, width }: HeadsProps): React.JSX.Element => (
  <g aria-hidden="true">
    {zero > from ? (
      <text x={zero - 4} y={12} textAnchor="end" className="muted">
        short
      </text>
    ) : null}
    <text x={zero + 4} y={12} className="muted">
      spare
    </text>
    <text x={width - 14} y={12} textAnchor="end" className="muted">
      periods
    </text>
  </g>
);

interface RowProps {
  readonly row: SubjectRow;
  readonly layout: BalanceLayout;
  readonly width: number;
  readonly hatch: string;
}

function Row({ row, layout, width, hatch }: RowProps): React.JSX.Element {
  const { zero, unit, letters } = layout;
  const { label, balance, baseline } = row;
  const middle = ROW / 2;
  const length = Math.abs(balance ?? 0) * unit;
  const isShort = (balance ?? 0) < 0;
  return (
    <g aria-hidden="true">
      <text x={0} y={middle + 4}>
        {shortened(label, letters)}
      </text>
      {length > 0 ? (
        <rect
          x={isShort ? zero - length : zero}
          y={middle - BAR / 2}
          width={length}
          height={BAR}
          fill={isShort ? `url(#${hatch})` : "var(--hr-cash)"}
          stroke={isShort ? "var(--hr-bad)" : "var(--hr-cash)"}
        />
      ) : null}
      <path d={`M${zero} ${middle - 13}v26`} stroke="var(--hr-ink)" />
      {baseline === null || baseline === balance ? null : (
        <path
          d={`M${zero + baseline * unit} ${middle - 9}v18`}
          stroke="var(--hr-ink)"
          strokeWidth={2}
          strokeDasharray="2 2"
        />
      )}
      <Words row={row} width={width} />
      <path
        d={`M${width - 8} ${middle - 4}l4 4l-4 4`}
        fill="none"
        stroke="var(--hr-muted)"
        strokeWidth={1.5}
      />
    </g>
  );
}

function Words({ row: { text, fte, tone }, width }: Pick<RowProps, "row" | "width">): React.JSX.Element {
  const middle = ROW / 2;
  const isBad = tone === "bad";
  return (
    <g textAnchor="end">
      <text
        x={width - 14}
        y={fte === "" ? middle + 4 : middle - 3}
        className={isBad ? "strong" : ""}
        style={isBad ? { fill: "var(--hr-bad)" } : {}}
      >
        {isBad ? `✕ ${text}` : text}
      </text>
      <text x={width - 14} y={middle + 12} className="muted">
        {fte}
      </text>
    </g>
  );
}
