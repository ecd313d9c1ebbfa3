import { groupBy, isSameName, nameKey } from "../../domain/kernel";
import { alike } from "./alike";
import type { Alike } from "./alike";
import type { WorkingContext } from "./context";
import { moneyOf } from "./money-items";
import { curriculumItems } from "./plan-curriculum";
import type { NumberedPlan } from "./plans";
import { postItems } from "./staff-cost";

/** A row of a working: whose it is, and the plans in which it counts. */
interface Counted {
  readonly school: string;
  readonly plans: readonly NumberedPlan[];
}

/** Plans by all that the figures of a school rest on: the rows that count in them, its pupils and its targets. */
export function figuresAlike(context: WorkingContext): Alike {
  const { sharing } = context;
  const rows = countedRows(context);
  const own = groupBy(rows, ({ school }) => nameKey(school));
  return alike(context, (plan, school) => {
    const counted = hasAllPosts(context, school) ? rows : (own.get(nameKey(school)) ?? []);
    return [
      sharing.pupils(plan, school),
      sharing.targets(plan, school),
      hasTimeWritten(context, plan, school),
      counted.map(({ plans }) => (plans.includes(plan) ? 1 : 0)).join(""),
    ].join("/");
  });
}

const countedRows = (context: WorkingContext): Counted[] => [
  ...[...postItems(context), ...curriculumItems(context)].map(({ row, plans }) => ({
    school: row.school,
    plans,
  })),
  ...moneyOf(context).map(({ school, item }) => ({ school, plans: item.plans })),
];

/** The levy, booked to a central school, rests on everybody. */
const hasAllPosts = ({ model }: WorkingContext, school: string): boolean =>
  model.everything.schools.some(({ name, phase }) => phase === "Central" && isSameName(name, school));

/** Only the plan after commitments has periods that Headroom writes for them. */
const hasTimeWritten = ({ model }: WorkingContext, { name }: NumberedPlan, school: string): boolean =>
  name === "After" && (model.commitments ?? []).some((own) => isSameName(own.school ?? school, school));
