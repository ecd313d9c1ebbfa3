import type { Post } from "../../domain/staffing";
import { groupBy, isSameName, nameKey } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { NO_SUBJECT } from "../layout/calculated/tables/curriculum-columns";
import { deploymentAlike, postTexts } from "./alike";
import type { WorkingContext } from "./context";
import { planNamed } from "./plans";
import type { NumberedPlan } from "./plans";
import {
  firstWritten,
  postsIn,
  splitRead,
  subjectsOfPost,
  subjectText,
  teachingSchools,
} from "./subject-balance";

/** A school in which a plan is not as in the baseline: only there can time be freed. */
interface Compared {
  readonly school: string;
  readonly baseline: NumberedPlan;
  readonly plan: NumberedPlan;
  /** The plan of SubjectBalance that is the same in the school. */
  readonly after: number;
  readonly keys: KeyValues;
}

function compared(context: WorkingContext): Compared[] {
  const alike = deploymentAlike(context);
  const baseline = planNamed(context.plans, "Baseline");
  const measured = context.plans.filter(({ name }) => name === "Built on" || name === "Before");
  return measured.flatMap((plan) =>
    teachingSchools(context)
      .map(({ name }) => ({ school: name, after: alike.of(plan, name) }))
      .filter(({ after }) => after !== baseline.number)
      .map(({ school, after }) => ({
        school,
        baseline,
        plan,
        after,
        keys: { "Plan no": plan.number, School: school, "School key": `${plan.number}|${school}` },
      })),
  );
}

/** Subjects that are taught in either plan; what nobody needs frees no time. */
export const timeReleasedRows = (context: WorkingContext): KeyValues[] =>
  compared(context).flatMap(({ school, baseline, plan, after, keys }) => {
    const rows = [...baseline.plan.curriculum, ...plan.plan.curriculum];
    const subjects = rows
      .filter((row) => isSameName(row.school, school))
      .map(({ subject }) => subjectText(subject))
      .filter((subject) => subject !== NO_SUBJECT);
    return firstWritten(subjects).map((subject) => ({
      ...keys,
      Subject: subject,
      Key: `${plan.number}|${school}|${subject}`,
      "Before key": `${baseline.number}|${school}|${subject}`,
      "After key": `${after}|${school}|${subject}`,
    }));
  });

export const generalTimeRows = (context: WorkingContext): KeyValues[] =>
  compared(context).map(({ school, plan, after, keys }) => ({
    ...keys,
    "After of": after,
    "General key": `${plan.number}|${school}|${NO_SUBJECT}`,
  }));

/** Teachers who are the same in both plans, by subject. */
export const sameCapacityRows = (context: WorkingContext): KeyValues[] =>
  compared(context).flatMap((own) => capacityRows(context, own, (isSame) => isSame));

/** Teachers whom a plan touches, by subject. */
export const commonCapacityRows = (context: WorkingContext): KeyValues[] =>
  compared(context).flatMap((own) => capacityRows(context, own, (isSame) => !isSame));

function capacityRows(
  { sharing }: WorkingContext,
  { school, baseline, plan, keys }: Compared,
  isShown: (isSame: boolean) => boolean,
): KeyValues[] {
  const posts = [...postsIn(baseline, school), ...postsIn(plan, school)];
  const teachers = posts.filter(({ role }) => role?.isTeacher !== false);
  const hasSameTarget = sharing.targets(baseline, school) === sharing.targets(plan, school);
  const [before, after] = [postTexts(baseline), postTexts(plan)];
  const isSame = (id: string): boolean => hasSameTarget && before.get(id) === after.get(id);
  return [...groupBy(teachers, ({ id }) => nameKey(id)).entries()]
    .filter(([id]) => isShown(isSame(id)))
    .flatMap(([, [post]]) => (post === undefined ? [] : subjectRows(post, { plan, school, keys })));
}

const subjectRows = (
  post: Post,
  { plan, school, keys }: Pick<Compared, "plan" | "school" | "keys">,
): KeyValues[] =>
  subjectsOfPost(post, plan).map((subject) => ({
    ...keys,
    Key: `${plan.number}|${school}|${subject}`,
    Post: post.id,
    Subject: subject,
    Read: splitRead(post, plan),
  }));
