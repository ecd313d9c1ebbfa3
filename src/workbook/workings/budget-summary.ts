import { isZero, nameKey, one, subtract } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { LEVY } from "../layout/calculated/tables/staff-sums";
import type { WorkingContext } from "./context";
import { moneyOf, NOT_KNOWN } from "./money-items";
import type { Money } from "./money-items";
import type { NumberedPlan } from "./plans";
import { staffSumKey, staffSums } from "./school-funds";

const LEVY_HEADING = "Apprenticeship levy less Employment Allowance";
const KINDS = ["Income", "Expenditure", "Transfer", NOT_KNOWN];

/** One heading of one plan, and the parts in which it has money. */
interface Heading {
  readonly plan: NumberedPlan;
  readonly school: string;
  readonly kind: string;
  readonly fund: string;
  readonly heading: string;
  /** As Key in StaffSums; null where there are no posts in it. */
  readonly staffKey: string | null;
  readonly parts: ReadonlySet<number>;
}

/** Of the baseline, and before and after commitments; headings that differ in case only are one to Excel. */
function headingsOf(context: WorkingContext): Heading[] {
  const headings = new Map<string, Heading>();
  const all = [...moneyOf(context).flatMap((own) => ofLine(own, context)), ...ofStaff(context)];
  for (const own of all.filter(({ plan }) => plan.name !== "Built on")) {
    const key = nameKey(`${own.plan.number}|${keyOf(own)}`);
    const found = headings.get(key) ?? own;
    headings.set(key, {
      ...found,
      staffKey: found.staffKey ?? own.staffKey,
      parts: new Set([...found.parts, ...own.parts]),
    });
  }
  return [...headings.values()];
}

function ofLine(money: Money, { timeline }: WorkingContext): Heading[] {
  const { source, school, kind, fund, item, years } = money;
  const { sepMarShare } = item.row;
  // a commitment whose category cannot be read
  const isBlank = source === "Commitment" && item.row.heading === "";
  const heading = isBlank ? NOT_KNOWN : item.row.heading;
  const isEmpty = [isZero(sepMarShare), isZero(subtract(one<"ratio">(), sepMarShare))];
  const own = timeline.parts.filter(
    ({ index, yearIndex }) => years.includes(yearIndex) && isEmpty[index % 2] === false,
  );
  const parts = new Set(own.map(({ index }) => index));
  return item.plans.map((plan) => ({ plan, school, kind, fund, heading, staffKey: null, parts }));
}

const ofStaff = (context: WorkingContext): Heading[] =>
  staffSums(context).map((sum) => ({
    plan: sum.plan,
    school: sum.school,
    kind: "Expenditure",
    fund: sum.fund,
    heading: sum.group === LEVY ? LEVY_HEADING : `Staff: ${sum.group}`,
    staffKey: staffSumKey(sum),
    parts: sum.parts,
  }));

/** As Money key in PlanBudget; what would be a pattern in a look-up is marked as plain text. */
const keyOf = ({ school, fund, kind, heading }: Heading): string =>
  [school, fund, kind, heading].join("|").replace(/[~*?]/g, "~$&");

export const headingSumRows = (context: WorkingContext): KeyValues[] =>
  headingsOf(context).map((heading, index) => ({
    "Sum no": index + 1,
    "Plan no": heading.plan.number,
    Key: keyOf(heading),
    "Staff key": heading.staffKey ?? "-",
  }));

/** By plan, school and part, income first. */
export function budgetSummaryRows(context: WorkingContext): KeyValues[] {
  const { timeline, plans } = context;
  const headings = headingsOf(context).map((heading, index) => ({ heading, sumNo: index + 1 }));
  const ordered = [...headings].sort((a, b) => KINDS.indexOf(a.heading.kind) - KINDS.indexOf(b.heading.kind));
  return plans.flatMap((plan) =>
    plan.plan.schools.flatMap(({ name }) => {
      const own = ordered.filter(
        ({ heading }) => heading.plan === plan && nameKey(heading.school) === nameKey(name),
      );
      return timeline.parts.flatMap((part) =>
        own
          .filter(({ heading }) => heading.parts.has(part.index))
          .map(({ heading, sumNo }) => ({
            Plan: plan.name,
            School: name,
            "Academic year": part.academicYear,
            Part: part.name,
            Kind: heading.kind,
            Fund: heading.fund,
            Heading: heading.heading,
            "Plan no": plan.number,
            "Year no": part.yearIndex + 1,
            "Part no": part.index + 1,
            "Sum no": sumNo,
          })),
      );
    }),
  );
}
