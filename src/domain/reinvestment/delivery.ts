import type { BudgetLine } from "../budget";
import type { CurriculumRow } from "../curriculum";
import { OTHER_TAUGHT } from "../curriculum";
import { inUnit, isSameName, negate, one, over, quantity, times, zero } from "../kernel";
import type { Ratio, RowOrigin } from "../kernel";
import type { Plan } from "../plan";
import type { Scenarios } from "../scenarios";
import type { Commitment } from "./commitment";
import { inPeriods, inPounds } from "./commitment-years";
import type { CommitmentYear } from "./commitment-years";

/** True when a row or a change of the workbook carries the commitment: it delivers it. */
export function isDelivered(commitment: string, { everything, changes }: Scenarios): boolean {
  const carries = (row: { readonly commitment: string | null }): boolean =>
    row.commitment !== null && isSameName(row.commitment, commitment);
  return (
    changes.some(carries) ||
    everything.posts.some(carries) ||
    everything.curriculum.some(carries) ||
    everything.budget.some(carries)
  );
}

const KEPT: readonly (string | null)[] = ["Reserves", "Deficit recovery"];
/** Money that stays in the reserves is not spent. */
export const isKept = ({ category }: Commitment): boolean => KEPT.includes(category);
export const ESTATE_CAPITAL = "Estate capital";

/**
 * The plan with the lines that approved commitments need and that no row delivers: cash as a
 * budget line of the release's fund, estate capital as a transfer to a capital fund, time as
 * other taught periods. Money kept in reserves or against a deficit is not spent.
 */
export function withCommitments(plan: Plan, undelivered: readonly CommitmentYear[]): Plan {
  const cash = undelivered.filter(({ kind }) => kind !== "time");
  const time = undelivered.filter(({ kind }) => kind !== "cash");
  const lines = inSchools(cash, plan).flatMap((year) => linesOf(year, plan));
  const rows = inSchools(time, plan).flatMap((year) => rowsOf(year, plan));
  return { ...plan, budget: [...plan.budget, ...lines], curriculum: [...plan.curriculum, ...rows] };
}

/** One whose school cannot be read may be of any: it counts, not known, in every school. */
const inSchools = (years: readonly CommitmentYear[], { schools }: Plan): CommitmentYear[] =>
  years.flatMap((year) =>
    year.commitment.school === null
      ? schools.map(({ name }) => ({ ...year, commitment: { ...year.commitment, school: name } }))
      : [year],
  );

/** What delivers one year of a commitment in cash. Each year is its own line and holds in that year only. */
export function linesOf(year: CommitmentYear, plan: Plan): BudgetLine[] {
  const { commitment, release } = year;
  if (isKept(commitment)) return [];
  const line = lineOf(year, release?.fund ?? null);
  if (commitment.category !== ESTATE_CAPITAL) return [line];
  const capital = plan.funds.find((fund) => fund.type === "capital")?.name ?? null;
  const out: BudgetLine = { ...line, kind: "Transfer" };
  const arrives = { ...out, id: `${line.id}|capital`, fund: capital, amount: negate(line.amount) };
  return [out, arrives];
}

const SEP_MAR: Ratio = over(quantity("7"), quantity("12"));

const lineOf = (year: CommitmentYear, fund: string | null): BudgetLine => ({
  id: `Commitment|${year.commitment.id}|${year.academicYear}`,
  origin: year.commitment.origin,
  school: year.commitment.school ?? "",
  academicYear: year.academicYear,
  heading: year.commitment.category ?? "",
  aarCode: year.commitment.aarCode,
  kind: "Expenditure",
  otherSchool: null,
  fund,
  amount: inPounds(year),
  priceGrowsWith: "nothing",
  volumeGrowsWith: "nothing",
  yearGroups: null,
  sepMarShare: SEP_MAR,
  holds: { fromYear: year.academicYear, toYear: year.academicYear },
  onlyInScenario: null,
  commitment: year.commitment.id,
});

/** What delivers one year of a commitment of time: periods a week become periods of the school's own cycle. */
export function rowsOf(year: CommitmentYear, plan: Plan): CurriculumRow[] {
  const school = plan.schools.find(({ name }) => isSameName(name, year.commitment.school ?? ""));
  if (!school) return [];
  const origin: RowOrigin = year.commitment.origin;
  return [
    {
      id: `Commitment|${year.commitment.id}|${year.academicYear}`,
      origin,
      school: school.name,
      yearGroup: OTHER_TAUGHT,
      andYearGroup: null,
      subject: year.commitment.category ?? "",
      groups: one(),
      periodsPerGroup: inUnit(times(inPeriods(year), school.weeksPerCycle)),
      teachersPerGroup: one(),
      supportStaffPerGroup: zero(),
      pupilsTaking: null,
      block: null,
      fromYear: year.academicYear,
      toYear: year.academicYear,
      onlyInScenario: null,
      commitment: year.commitment.id,
    },
  ];
}
