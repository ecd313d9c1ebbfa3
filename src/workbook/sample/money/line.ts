import { FIRST_YEAR } from "../years";

/** A row of Budget by the fields of its table. */
export interface SampleLine {
  readonly line: string;
  readonly school: string;
  readonly academicYear: string;
  readonly heading: string;
  readonly aarCode?: string;
  readonly kind: "Income" | "Expenditure" | "Transfer";
  readonly otherSchool?: string;
  readonly fund: string;
  readonly amount: number;
  readonly priceGrowsWith?: "income growth" | "non-pay inflation";
  readonly volumeGrowsWith?: "pupils" | "pupils the year before" | "disadvantaged pupils";
  readonly yearGroups?: string;
  readonly onlyInScenario?: string;
}

/** Whose line it is: id and school. */
export interface Owner {
  readonly code: string;
  readonly name: string;
}

type Rest = Omit<SampleLine, "line" | "school" | "academicYear" | "kind">;

export const income = ({ code, name }: Owner, id: string, rest: Rest): SampleLine => ({
  line: `${code}-${id}`,
  school: name,
  academicYear: FIRST_YEAR,
  kind: "Income",
  ...rest,
});

/** The same amount each year, as a grant that it spends. */
export const flatSpending = (owner: Owner, id: string, rest: Rest): SampleLine => ({
  ...income(owner, id, rest),
  kind: "Expenditure",
});

/** Rises with prices. */
export const spending = (owner: Owner, id: string, rest: Rest): SampleLine => ({
  ...flatSpending(owner, id, rest),
  priceGrowsWith: "non-pay inflation",
});

/** Of lines of one kind, in the first year: of one fund or of every revenue fund. */
export const totalOf = (lines: readonly SampleLine[], kind: SampleLine["kind"], fund?: string): number =>
  lines
    .filter((line) => line.kind === kind && line.academicYear === FIRST_YEAR)
    .filter((line) => (fund === undefined ? line.fund !== CAPITAL : line.fund === fund))
    .reduce((total, { amount }) => total + amount, 0);

export const CAPITAL = "Capital grant";

export const roundTo = (step: number, amount: number): number => Math.round(amount / step) * step;
