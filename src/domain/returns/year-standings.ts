import { ledgerRows, moneyOf, monthPlace, yearByMonth } from "../in-year";
import type { CodeOf, MoneyItem, MonthlyActual } from "../in-year";
import { add, startOfAcademicYear } from "../kernel";
import type { PlanCosts } from "../plan";
import type { BfrBook } from "./bfr-line";
import { legsOf } from "./legs";
import type { GivenOf, Leg } from "./legs";
import { codeKey, isPartKnown, itemsByRow, linesByCode, monthsKnown } from "./past-year";
import { standingsOfItem, standingsOfPart } from "./past-standings";
import type { MonthsKnown, PartPlace, PastYear } from "./past-year";
import type { Standing } from "./standing";

/** What a return is made of. */
export interface ReturnBasis {
  /** Of the plan after commitments. */
  readonly costs: PlanCosts;
  readonly actuals: readonly MonthlyActual[];
  readonly codeOf: CodeOf;
  readonly bfrLineOf: GivenOf;
  readonly book: BfrBook;
}

/** One part of a year, or a whole one: what stands where, and what each school's figures rest on. */
export interface PartOfYear {
  readonly standings: readonly Standing[];
  readonly isKnown: (school: string) => boolean;
  /** Months of the ledger that are in it; null where it is the budget of the plan alone. */
  readonly months: ((school: string) => MonthsKnown) | null;
  readonly isPlanned: boolean;
}

/** Parts of years on the lines of the return. Nothing is worked out before it is asked for. */
export interface YearStandings {
  past(academicYear: string, part: PartPlace): PartOfYear;
  planned(academicYear: string, part: PartPlace | null): PartOfYear;
}

export function yearStandings(basis: ReturnBasis, forecastYear: string): YearStandings {
  const { costs, codeOf } = basis;
  const { years } = costs.plan.timeline;
  const legs = legsKept(basis);
  const itemsIn = kept((academicYear) => moneyOf(costs, years.indexOf(academicYear), codeOf));
  const pastYear = kept((academicYear) => pastYearOf(academicYear, { basis, legs, itemsIn, forecastYear }));
  return {
    past(academicYear, part) {
      const year = pastYear(academicYear);
      return {
        standings: standingsOfPart(year, part),
        isKnown: (school) => isPartKnown(year, school, part),
        months: (school) => monthsKnown(year, school, part),
        isPlanned: year.isPlanned,
      };
    },
    planned(academicYear, part) {
      const isPlanned = years.includes(academicYear);
      const standings = isPlanned
        ? itemsIn(academicYear).flatMap((item) => standingsOfItem(item, amountIn(item, part), legs))
        : [];
      return { standings, isKnown: () => isPlanned, months: null, isPlanned };
    },
  };
}

type LegsOf = (item: MoneyItem) => readonly Leg[];

/** Where a row stands does not depend on the year. */
function legsKept({ costs: { plan }, book, bfrLineOf }: ReturnBasis): LegsOf {
  const known = new Map<object, readonly Leg[]>();
  return (item) => {
    const own = known.get(item.item) ?? legsOf(item, { plan, book, bfrLineOf });
    known.set(item.item, own);
    return own;
  };
}

interface Making {
  readonly basis: ReturnBasis;
  readonly legs: LegsOf;
  readonly itemsIn: (academicYear: string) => readonly MoneyItem[];
  readonly forecastYear: string;
}

/** A year that the plan does not have is read by the codes of the forecast year. */
function pastYearOf(academicYear: string, { basis, legs, itemsIn, forecastYear }: Making): PastYear {
  const { costs, actuals, codeOf, book } = basis;
  const { plan } = costs;
  const { years } = plan.timeline;
  const isPlanned = years.includes(academicYear);
  const from = isPlanned ? academicYear : forecastYear;
  const start = startOfAcademicYear(academicYear) ?? 0;
  return {
    ...{ isPlanned, legs, plan, book, items: itemsByRow(itemsIn(from)) },
    ledger: yearByMonth(ledgerRows(costs, years.indexOf(from), codeOf), actuals, start),
    firstActual: firstByCode(actuals.filter(({ month }) => monthPlace(month, start) !== null)),
    lineOfCode: linesByCode(itemsIn(forecastYear), legs),
  };
}

const amountIn = ({ parts }: MoneyItem, part: PartPlace | null) =>
  part === null ? add(parts[0], parts[1]) : parts[part];

function kept<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const own = made.get(key) ?? make(key);
    made.set(key, own);
    return own;
  };
}

function firstByCode(actuals: readonly MonthlyActual[]): ReadonlyMap<string, MonthlyActual> {
  const first = new Map<string, MonthlyActual>();
  for (const own of actuals) {
    const key = codeKey(own.school, own.code);
    if (!first.has(key)) first.set(key, own);
  }
  return first;
}
