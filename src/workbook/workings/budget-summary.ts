import { isZero, nameKey, one, subtract } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { LEVY } from "../layout/calculated/tables/staff-sums";
import type { WorkingContext } from "./context";
import { moneyOf, NOT_KNOWN } from "./money-items";
import type { Money } from "./money-items";
import type { NumberedPlan, PlanName } from "./plans";
import { staffSumKey, staffSums } from "./school-funds";

const LEVY_HEADING = "Apprenticeship levy less Employment Allowance";
const KINDS = ["Income", "Expenditure", "Transfer", NOT_KNOWN];

/** A heading of the lines or posts of one plan, and the parts in which it has money. */
interface Heading {
  readonly plan: NumberedPlan;
  readonly school: string;
  readonly kind: string;
  readonly fund: string;
  readonly heading: string;
  /** As Key in StaffSums; null for lines. */
  readonly staffKey: string | null;
  /** What lines are in it: plans with the same share a sum. */
  readonly lines: string;
  readonly parts: ReadonlySet<number>;
}
/** A heading with the number of its sum of lines; null for posts. */
interface Numbered extends Heading {
  readonly sumNo: number | null;
}

/** Before commitments differs from after in those alone, which other sheets show. */
const SHOWN: readonly PlanName[] = ["Baseline", "After"];

/** Headings that differ in case only are one to Excel. */
function headingsOf(context: WorkingContext): Numbered[] {
  const headings = new Map<string, Heading>();
  const lines = moneyOf(context).flatMap((own, index) => ofLine(own, index, context));
  for (const own of [...lines, ...ofStaff(context)].filter(({ plan }) => SHOWN.includes(plan.name))) {
    const key = nameKey(`${own.plan.number}|${own.staffKey ?? ""}|${keyOf(own)}`);
    const found = headings.get(key);
    headings.set(key, {
      ...(found ?? own),
      lines: `${found?.lines ?? ""};${own.lines}`,
      parts: new Set([...(found?.parts ?? []), ...own.parts]),
    });
  }
  return numbered([...headings.values()]);
}

function numbered(headings: readonly Heading[]): Numbered[] {
  const numbers = new Map<string, number>();
  return headings.map((heading) => {
    if (heading.staffKey !== null) return { ...heading, sumNo: null };
    const key = nameKey(`${keyOf(heading)}|${heading.lines}`);
    const sumNo = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, sumNo);
    return { ...heading, sumNo };
  });
}

function ofLine(money: Money, index: number, { timeline }: WorkingContext): Heading[] {
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
  const lines = String(index);
  return item.plans.map((plan) => ({ plan, school, kind, fund, heading, staffKey: null, lines, parts }));
}

const ofStaff = (context: WorkingContext): Heading[] =>
  staffSums(context).map((sum) => ({
    plan: sum.plan,
    school: sum.school,
    kind: "Expenditure",
    fund: sum.fund,
    heading: sum.group === LEVY ? LEVY_HEADING : `Staff: ${sum.group}`,
    staffKey: staffSumKey(sum),
    lines: "",
    parts: sum.parts,
  }));

/** As Money key in PlanBudget. */
const keyOf = ({ school, fund, kind, heading }: Heading): string => [school, fund, kind, heading].join("|");
/** What would be a pattern in a look-up is marked as plain text. */
const lookedUp = (key: string): string => key.replace(/[~*?]/g, "~$&");

/** Once for the plans that have the same lines in it. */
export function headingSumRows(context: WorkingContext): KeyValues[] {
  const sums = new Map<number, Numbered>();
  for (const heading of headingsOf(context)) {
    if (heading.sumNo !== null && !sums.has(heading.sumNo)) sums.set(heading.sumNo, heading);
  }
  return [...sums].map(([sumNo, heading]) => ({
    "Sum no": sumNo,
    "Plan no": heading.plan.number,
    "Plain key": keyOf(heading),
    Key: lookedUp(keyOf(heading)),
  }));
}

/** By plan, school and part, income first. */
export function budgetSummaryRows(context: WorkingContext): KeyValues[] {
  const { timeline, plans } = context;
  const ordered = [...headingsOf(context)].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return plans.flatMap((plan) =>
    plan.plan.schools.flatMap(({ name }) => {
      const own = ordered.filter(
        (heading) => heading.plan === plan && nameKey(heading.school) === nameKey(name),
      );
      return timeline.parts.flatMap((part) =>
        own
          .filter(({ parts }) => parts.has(part.index))
          .map(({ kind, fund, heading, staffKey, sumNo }) => ({
            Plan: plan.name,
            School: name,
            "Academic year": part.academicYear,
            Part: part.name,
            Kind: kind,
            Fund: fund,
            Heading: heading,
            "Plan no": plan.number,
            "Part no": part.index + 1,
            "Sum no": sumNo,
            "Staff key": staffKey,
          })),
      );
    }),
  );
}
