import type { WhereView, WhereRow } from "../../application/view/overview";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import { Hatch, useHatch } from "./hatch";
import { FocusRing } from "./focus-ring";

const ROW = 44;
const BAR = 5;
const LINE = 16;
/** Of the width: the rest of the line is for the words on time. */
const BARS = 0.62;

/** Where it went: cash as bars on one scale, time in words beside them, for the two are never added. */
export function CategoryBars({ where }: { readonly where: WhereView }): React.JSX.Element {
  const hatch = useHatch();
  const longest = Math.max(
    1,
    ...where.rows.map(({ cash }) => (cash?.committed ?? 0) + (cash?.proposed ?? 0)),
  );
  const marks = where.rows.map((row) => ({
    said: saidOf(row),
    cells: row.cash?.cells ?? row.time?.cells ?? null,
  }));
  return (
    <ChartFrame
      finding={where.finding}
      height={where.rows.length * ROW}
      marks={marks}
      table={<WhereTable where={where} />}
      draw={(width, active) => (
        <>
          <Hatch id={hatch} kind="cash" />
          {where.rows.map((row, position) => (
            <g key={row.category} transform={`translate(0 ${position * ROW})`}>
              {active === position ? <FocusRing y={3} width={width - 2} height={ROW - 5} /> : null}
              {position > 0 ? <path d={`M0 0.500H${width}`} stroke="var(--hr-rail)" /> : null}
              <Row row={row} width={width} unit={(width * BARS) / longest} hatch={hatch} />
            </g>
          ))}
        </>
      )}
    />
  );
}

function saidOf({ category, cash, time }: WhereRow): string {
  const texts = [
    cash && `${cash.text}${noteOf(cash.note)}`,
    time && `${time.text} a week${noteOf(time.note)}`,
  ];
  return `${category}: ${texts.filter((text) => text !== null).join(" and ")}`;
}
const noteOf = (note: string): string => (note === "" ? "" : `, ${note}`);

interface RowProps {
  readonly row: WhereRow;
  readonly width: number;
  /** Pixels to the pound. */
  readonly unit: number;
  readonly hatch: string;
}

function Row({ row: { category, cash, time }, width, unit, hatch }: RowProps): React.JSX.Element {
  const committed = (cash?.committed ?? 0) * unit;
  const proposed = (cash?.proposed ?? 0) * unit;
  const note = cash?.note ?? "";
  return (
    <g aria-hidden="true">
      <text x={0} y={LINE + 3}>
        {category}
      </text>
      <text x={width} y={LINE + 3} textAnchor="end" className="strong">
        {cash?.text ?? ""}
      </text>
      <rect x={0} y={LINE + 11} width={committed} height={BAR} rx={2} fill="var(--hr-cash)" />
      {proposed > 0 ? (
        <rect
          x={committed}
          y={LINE + 11}
          width={proposed}
          height={BAR}
          fill={`url(#${hatch})`}
          stroke="var(--hr-cash)"
        />
      ) : null}
      <text
        x={width}
        y={LINE + 19}
        textAnchor="end"
        style={{ fill: time === null ? "var(--hr-muted)" : "var(--hr-time)" }}
      >
        {time === null ? note : `${time.text} a week`}
      </text>
    </g>
  );
}

function WhereTable({ where }: { readonly where: WhereView }): React.JSX.Element {
  const rows = where.rows.map(({ category, cash, time }) => ({
    label: category,
    cells: [cash ? `${cash.text}${noteOf(cash.note)}` : "", time ? `${time.text}${noteOf(time.note)}` : ""],
  }));
  return <DataTable caption={where.finding} columns={["Category", "Cash", "Periods a week"]} rows={rows} />;
}
