import { isZero, nameKey, one, subtract } from "../../domain/kernel";
import type { Part } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import type { WorkingContext } from "./context";
import { moneyOf, NOT_KNOWN } from "./money-items";
import type { Money } from "./money-items";
import type { NumberedPlan } from "./plans";
import { LEVY, staffSumKey, staffSums } from "./school-funds";

const LEVY_HEADING = "Apprenticeship levy less Employment Allowance";
const KINDS = ["Income", "Expenditure", "Transfer", NOT_KNOWN];

/** One kind of money of one school in one part of a plan. */
interface Entry {
  readonly school: string;
  readonly partIndex: number;
  readonly kind: string;
  readonly fund: string;
  readonly heading: string;
  /** As Key in StaffSums; null where there are no posts in it. */
  readonly staffKey: string | null;
}

/** Baseline, before and after commitments; by school and part, income first. */
export const budgetSummaryRows = (context: WorkingContext): KeyValues[] => {
  const money = moneyOf(context).flatMap((own) => lineEntries(own, context));
  const staff = staffEntries(context);
  return context.plans
    .filter(({ name }) => name !== "Built on")
    .flatMap((plan) => {
      const own = [...money, ...staff].flatMap(({ plans, entry }) => (plans.includes(plan) ? [entry] : []));
      return sorted(distinct(own), context).map((entry) => rowOf(entry, plan, context));
    });
};

interface Placed {
  readonly plans: readonly NumberedPlan[];
  readonly entry: Entry;
}

function lineEntries({ school, kind, fund, item, years }: Money, { timeline }: WorkingContext): Placed[] {
  const { heading, sepMarShare } = item.row;
  const isEmpty = [isZero(sepMarShare), isZero(subtract(one<"ratio">(), sepMarShare))];
  return years.flatMap((year) =>
    timeline.parts
      .filter((part) => part.yearIndex === year && isEmpty[part.index % 2] === false)
      .map((part) => ({
        plans: item.plans,
        entry: { school, kind, fund, heading, partIndex: part.index, staffKey: null },
      })),
  );
}

const staffEntries = (context: WorkingContext): Placed[] =>
  staffSums(context).flatMap((sum) =>
    [...sum.parts].map((partIndex) => ({
      plans: [sum.plan],
      entry: {
        school: sum.school,
        kind: "Expenditure",
        fund: sum.fund,
        heading: sum.group === LEVY ? LEVY_HEADING : `Staff: ${sum.group}`,
        partIndex,
        staffKey: staffSumKey(sum),
      },
    })),
  );

/** Headings that differ in case only are one to Excel. */
function distinct(entries: readonly Entry[]): Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${nameKey(entry.school)}|${entry.partIndex}|${nameKey(keyOf(entry))}`;
    const own = found.get(key);
    found.set(key, { ...entry, staffKey: own?.staffKey ?? entry.staffKey });
  }
  return [...found.values()];
}

function sorted(entries: readonly Entry[], { model }: WorkingContext): Entry[] {
  const schools = new Map(model.everything.schools.map(({ name }, index) => [nameKey(name), index]));
  const schoolNo = ({ school }: Entry): number => schools.get(nameKey(school)) ?? schools.size;
  return [...entries].sort(
    (a, b) =>
      schoolNo(a) - schoolNo(b) || a.partIndex - b.partIndex || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

/** As Heading key in PlanBudget; what would be a pattern in a look-up is marked as plain text. */
const keyOf = ({ school, fund, kind, heading }: Entry): string =>
  [school, fund, kind, heading].join("|").replace(/[~*?]/g, "~$&");

function rowOf(entry: Entry, { name, number }: NumberedPlan, { timeline }: WorkingContext): KeyValues {
  const part: Part | undefined = timeline.parts[entry.partIndex];
  return {
    Plan: name,
    School: entry.school,
    "Academic year": part?.academicYear ?? null,
    Part: part?.name ?? null,
    Kind: entry.kind,
    Fund: entry.fund,
    Heading: entry.heading,
    "Plan no": number,
    "Year no": part ? part.yearIndex + 1 : null,
    "Part no": entry.partIndex + 1,
    Key: keyOf(entry),
    "Staff key": entry.staffKey,
  };
}
