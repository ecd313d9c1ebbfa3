import type { BalanceYear, BalanceYearsView } from "../../application/view/balance-years";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import { FocusRing } from "./focus-ring";
import { Hatch, useHatch } from "./hatch";
import { yearLayout } from "./year-layout";
import type { YearLayout } from "./year-layout";

const ROW = 32;
const BAR = 10;

/** A balance for each year, both sides of nothing; below it hatched. Doing nothing is a dotted mark. */
export function YearBars({ view }: { readonly view: BalanceYearsView }): React.JSX.Element {
  const { years, finding } = view;
  const hatch = useHatch();
  const values = years.flatMap(({ balance, baseline }) => [balance ?? 0, baseline ?? 0]);
  return (
    <ChartFrame
      finding={finding}
      height={years.length * ROW}
      marks={years.map(({ said }) => ({ said, cells: null }))}
      table={<YearsTable view={view} />}
      draw={(width, active) => {
        const layout = yearLayout(values, width);
        return (
          <>
            <Hatch id={hatch} kind="short" />
            {years.map((year, position) => (
              <g key={year.academicYear} transform={`translate(0 ${position * ROW})`}>
                {position > 0 ? <path d={`M0 0.500H${width}`} stroke="var(--hr-rail)" /> : null}
                {active === position ? <FocusRing y={2} width={width - 2} height={ROW - 4} /> : null}
                <Row year={year} layout={layout} width={width} hatch={hatch} />
              </g>
            ))}
          </>
        );
      }}
    />
  );
}

interface RowProps {
  readonly year: BalanceYear;
  readonly layout: YearLayout;
  readonly width: number;
  readonly hatch: string;
}

function Row({ year, layout: { zero, unit }, width, hatch }: RowProps): React.JSX.Element {
  const { academicYear, balance, baseline, text, isProvisional } = year;
  const middle = ROW / 2;
  const length = Math.abs(balance ?? 0) * unit;
  const isBelow = (balance ?? 0) < 0;
  return (
    <g aria-hidden="true">
      <text x={0} y={middle + 4}>
        {academicYear}
      </text>
      {length > 0 ? (
        <rect
          x={isBelow ? zero - length : zero}
          y={middle - BAR / 2}
          width={length}
          height={BAR}
          fill={isBelow ? `url(#${hatch})` : "var(--hr-cash)"}
          stroke={isBelow ? "var(--hr-bad)" : "var(--hr-cash)"}
        />
      ) : null}
      <path d={`M${zero} ${middle - 12}v24`} stroke="var(--hr-ink)" />
      {baseline === null ? null : (
        <path
          d={`M${zero + baseline * unit} ${middle - 9}v18`}
          stroke="var(--hr-ink)"
          strokeWidth={2}
          strokeDasharray="2 2"
        />
      )}
      <text x={width - 2} y={middle + 4} textAnchor="end" className={isBelow ? "strong" : ""}>
        {isProvisional ? `${text}*` : text}
      </text>
    </g>
  );
}

function YearsTable({
  view: { years, finding, isCompared },
}: {
  readonly view: BalanceYearsView;
}): React.JSX.Element {
  const rows = years.map(({ academicYear, text, was, isProvisional }) => ({
    label: academicYear,
    cells: [isProvisional ? `${text}*` : text, ...(isCompared ? [was] : [])],
  }));
  const columns = ["Year", "Balance", ...(isCompared ? ["Doing nothing"] : [])];
  return <DataTable caption={finding} columns={columns} rows={rows} />;
}
