import { groupBy, nameKey } from "../../domain/kernel";
import type { RowOrigin } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import type { WorkingContext } from "./context";
import { planFlags } from "./items";
import type { NumberedPlan } from "./plans";
import { traceText, tracesOf } from "./trace";
import type { Trace, Traces } from "./trace";

/** For each school, or another place, the plans in which it has the same rows, by the first of them. */
export interface Alike {
  /** The number of the first plan that is the same in this place. */
  of(plan: NumberedPlan, place: string): number;
  /** The plans that differ from all before them. */
  first(place: string): NumberedPlan[];
  /** Number and flags of one of these. */
  keys(plan: NumberedPlan, place: string): KeyValues;
}

/** What a plan has in a place, in words that differ where the rows do. */
type TextOf = (plan: NumberedPlan, place: string) => string;

export function alike({ plans }: Pick<WorkingContext, "plans">, textOf: TextOf): Alike {
  const known = new Map<string, readonly number[]>();
  const numbersOf = (place: string): readonly number[] => {
    const key = nameKey(place);
    const texts = known.has(key) ? [] : plans.map((plan) => textOf(plan, place));
    const numbers = known.get(key) ?? texts.map((text) => texts.indexOf(text) + 1);
    known.set(key, numbers);
    return numbers;
  };
  const of = ({ number }: NumberedPlan, place: string): number => numbersOf(place)[number - 1] ?? number;
  return {
    of,
    first: (place) => plans.filter((plan) => of(plan, place) === plan.number),
    keys: (plan, place) => ({
      "Plan no": plan.number,
      ...planFlags(plans.filter((other) => of(other, place) === plan.number)),
    }),
  };
}

/** Plans by what is taught in a school. */
export const curriculumAlike = (context: WorkingContext): Alike =>
  alike(context, byRows(context, { rowsOf: ({ plan }) => plan.curriculum, traceOf: curriculumTrace }));

/** Plans by what is taught in a school, who teaches it and their targets. */
export function deploymentAlike(context: WorkingContext): Alike {
  const taught = byRows(context, { rowsOf: ({ plan }) => plan.curriculum, traceOf: curriculumTrace });
  const posts = byRows(context, { rowsOf: ({ plan }) => plan.posts, traceOf: postTrace });
  return alike(context, (plan, school) =>
    [taught(plan, school), posts(plan, school), context.sharing.targets(plan, school)].join("/"),
  );
}

const curriculumTrace = (traces: Traces, row: Parameters<Traces["curriculum"]>[0]): Trace =>
  traces.curriculum(row);
const postTrace = (traces: Traces, row: Parameters<Traces["post"]>[0]): Trace => traces.post(row);

interface RowsOf<Row> {
  readonly rowsOf: (plan: NumberedPlan) => readonly Row[];
  readonly traceOf: (traces: Traces, row: Row) => Trace;
}

/** Rows are the same where they are of the same row of the workbook, made so by the same changes. */
function byRows<Row extends { readonly origin: RowOrigin; readonly school: string }>(
  { plans }: WorkingContext,
  { rowsOf, traceOf }: RowsOf<Row>,
): TextOf {
  const texts = plans.map((plan) =>
    textsBy(plan, { rowsOf, traceOf, keyOf: ({ school }) => nameKey(school) }),
  );
  return ({ number }, school) => texts[number - 1]?.get(nameKey(school)) ?? "";
}

/** For each post of a plan, of which rows of the workbook and by which changes it is. */
export const postTexts = (plan: NumberedPlan): Map<string, string> =>
  textsBy(plan, { rowsOf: (own) => own.plan.posts, traceOf: postTrace, keyOf: ({ id }) => nameKey(id) });

function textsBy<Row extends { readonly origin: RowOrigin }>(
  plan: NumberedPlan,
  { rowsOf, traceOf, keyOf }: RowsOf<Row> & { readonly keyOf: (row: Row) => string },
): Map<string, string> {
  const traces = tracesOf(plan.links);
  const textOf = (row: Row): string => `${row.origin.row} ${traceText(traceOf(traces, row))}`;
  const groups = groupBy(rowsOf(plan), keyOf);
  return new Map([...groups].map(([key, rows]) => [key, rows.map(textOf).sort().join(";")]));
}
