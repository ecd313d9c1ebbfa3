import { groupBy, isSameName, nameKey } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { NO_SUBJECT } from "../layout/calculated/tables/curriculum-columns";
import { deploymentAlike } from "./alike";
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
        keys: { "Plan no": plan.number, School: school, "After of": after },
      })),
  );
}

/** Subjects that are taught in either plan; what nobody needs frees no time. */
export const timeReleasedRows = (context: WorkingContext): KeyValues[] =>
  compared(context).flatMap(({ school, baseline, plan, keys }) => {
    const rows = [...baseline.plan.curriculum, ...plan.plan.curriculum];
    const subjects = rows
      .filter((row) => isSameName(row.school, school))
      .map(({ subject }) => subjectText(subject))
      .filter((subject) => subject !== NO_SUBJECT);
    return firstWritten(subjects).map((subject) => ({ ...keys, Subject: subject }));
  });

export const generalTimeRows = (context: WorkingContext): KeyValues[] =>
  compared(context).map(({ keys }) => keys);

/** Teachers of either plan, by subject. */
export const commonCapacityRows = (context: WorkingContext): KeyValues[] =>
  compared(context).flatMap(({ school, baseline, plan, keys }) => {
    const posts = [...postsIn(baseline, school), ...postsIn(plan, school)];
    const teachers = posts.filter(({ role }) => role?.isTeacher !== false);
    return [...groupBy(teachers, ({ id }) => nameKey(id)).values()].flatMap(([post]) =>
      post === undefined
        ? []
        : subjectsOfPost(post, plan).map((subject) => ({
            ...keys,
            Post: post.id,
            Subject: subject,
            Read: splitRead(post, plan),
          })),
    );
  });
