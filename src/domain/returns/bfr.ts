import { groupBy, nameKey, sum, unknown, zero } from "../kernel";
import type { Pounds, Pupils } from "../kernel";
import { centralSchool, openingReserve } from "../plan";
import type { School } from "../curriculum";
import { bfrColumns } from "./bfr-columns";
import type { BfrColumn } from "./bfr-columns";
import type { BfrLine, MoneySection } from "./bfr-line";
import type { Standing } from "./standing";
import { yearStandings } from "./year-standings";
import type { PartOfYear, ReturnBasis } from "./year-standings";

/** A line of the return at one school, exact, in every column. */
export interface ReturnLine {
  readonly section: MoneySection | null;
  /** Null: not mapped. */
  readonly line: BfrLine | null;
  /** The code of the ledger, of what is neither income nor spending as far as anybody can tell. */
  readonly ledgerCode: string | null;
  readonly amounts: readonly Pounds[];
  /** What is in each column. */
  readonly from: readonly (readonly Standing[])[];
}
export interface SchoolReturn {
  readonly school: string;
  readonly lines: readonly ReturnLine[];
  /** By column. */
  readonly isKnown: readonly boolean[];
  readonly pupils: readonly Pupils[];
  /** Revenue reserves where the plan begins. */
  readonly opening: Pounds;
}
export interface Bfr {
  readonly columns: readonly BfrColumn[];
  readonly parts: readonly PartOfYear[];
  readonly schools: readonly SchoolReturn[];
  /** The column in which the plan begins. */
  readonly planFrom: number;
  /** Without central services the levy has no home: costs of the trust are not known. */
  readonly hasCentral: boolean;
  /** Columns that carry the reserve from the start of the plan and are not printed. */
  readonly hidden: number;
}

/** The Budget Forecast Return of a plan after commitments, school by school. */
export function budgetForecastReturn(basis: ReturnBasis, forecastYear: string): Bfr {
  const { years } = basis.costs.plan.timeline;
  const printed = bfrColumns(forecastYear);
  const first = printed[0]?.academicYear ?? "";
  const earlier = years.filter((year) => year < first);
  const hidden = earlier.flatMap((academicYear): BfrColumn[] =>
    ([0, 1] as const).map((part) => ({ academicYear, part, asks: "actual" })),
  );
  const columns = [...hidden, ...printed];
  const standings = yearStandings(basis, forecastYear);
  const parts = columns.map(({ academicYear, part }) =>
    part !== null && academicYear < forecastYear
      ? standings.past(academicYear, part)
      : standings.planned(academicYear, part),
  );
  const bySchool = parts.map((own) => groupBy(own.standings, ({ school }) => nameKey(school)));
  return {
    ...{ columns, parts, hidden: hidden.length, hasCentral: centralSchool(basis.costs.plan) !== null },
    planFrom: columns.findIndex(({ academicYear }) => academicYear === years[0]),
    schools: basis.costs.plan.schools.map((school): SchoolReturn => {
      const key = nameKey(school.name);
      const isKnown = parts.map((own) => own.isKnown(school.name));
      const own = bySchool.map((column) => column.get(key) ?? []);
      return {
        ...{ school: school.name, isKnown, lines: linesOf(own, isKnown) },
        pupils: columns.map((column) => pupilsIn(column, school, basis)),
        opening: openingOf(school, basis),
      };
    }),
  };
}

/** A part of which nothing is known has no amounts, and no noughts. */
function linesOf(columns: readonly (readonly Standing[])[], isKnown: readonly boolean[]): ReturnLine[] {
  const all = columns.flatMap((own, column) => own.map((standing) => ({ standing, column })));
  return [...groupBy(all, ({ standing }) => lineKey(standing)).values()].flatMap((own): ReturnLine[] => {
    const [first] = own;
    if (!first) return [];
    const { section, line, actual } = first.standing;
    const byColumn = groupBy(own, ({ column }) => column);
    const from = isKnown.map((_, column) => (byColumn.get(column) ?? []).map(({ standing }) => standing));
    return [
      {
        ...{ section, line, ledgerCode: section === null ? (actual?.code ?? "") : null, from },
        amounts: from.map((standings, column) =>
          isKnown[column] === true ? sum(standings.map(({ amount }) => amount)) : unknown<"GBP">(),
        ),
      },
    ];
  });
}

const lineKey = ({ section, line, actual }: Standing): string =>
  JSON.stringify([
    section,
    line && nameKey(line.heading),
    section === null ? nameKey(actual?.code ?? "") : null,
  ]);

/** The form has one figure a year. */
function pupilsIn(
  { academicYear, part }: BfrColumn,
  { name, phase }: School,
  { costs }: ReturnBasis,
): Pupils {
  if (part === 1) return unknown();
  return phase === "Central" ? zero() : costs.roll.pupils(name, academicYear);
}

const openingOf = ({ name }: School, { costs: { plan } }: ReturnBasis): Pounds =>
  openingReserve(plan, {
    reserves: plan.openingReserves.filter(({ school }) => nameKey(school) === nameKey(name)),
  });
