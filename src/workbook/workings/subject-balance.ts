import { groupBy, isKnown, isSameName, nameKey } from "../../domain/kernel";
import type { Post } from "../../domain/staffing";
import type { School } from "../../domain/curriculum";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { NO_SUBJECT } from "../layout/calculated/tables/curriculum-columns";
import { deploymentAlike } from "./alike";
import type { WorkingContext } from "./context";
import type { NumberedPlan } from "./plans";
import { stageOf } from "./stages";

/** Every school that teaches: Central has no subjects. */
export const teachingSchools = ({ model }: WorkingContext): School[] =>
  model.everything.schools.filter(({ phase }) => phase !== "Central");

/** One row for each subject that a school has in any plan, in each plan that is its own there. */
export function subjectBalanceRows(context: WorkingContext): KeyValues[] {
  const alike = deploymentAlike(context);
  return teachingSchools(context).flatMap(({ name, phase }) => {
    const subjects = subjectsOf(name, context);
    const breadth = stageOf(phase === "Primary" ? "Y3" : "Y10");
    return alike.first(name).flatMap((plan) =>
      subjects.map((subject) => ({
        ...alike.keys(plan, name),
        Key: `${plan.number}|${name}|${subject}`,
        School: name,
        Subject: subject,
        Taught: `${name}|${subject}`,
        Breadth: breadth,
      })),
    );
  });
}

export const subjectText = (subject: string | null): string =>
  subject === null || subject === "" ? NO_SUBJECT : subject;

/** By the name under which the curriculum, then the posts of the first plan that has it, write it. */
function subjectsOf(school: string, context: WorkingContext): string[] {
  const names = context.plans.flatMap((plan) => [
    ...plan.plan.curriculum.filter((row) => isSameName(row.school, school)).map(({ subject }) => subject),
    ...postsIn(plan, school)
      .filter((post) => mayTeach(post, plan))
      .flatMap((post) => subjectsOfPost(post, plan)),
  ]);
  return firstWritten(names.map(subjectText));
}

export const firstWritten = (names: readonly string[]): string[] =>
  [...new Map([...names].reverse().map((name) => [nameKey(name), name])).values()].reverse();

export const postsIn = ({ plan }: NumberedPlan, school: string): Post[] =>
  plan.posts.filter((post) => isSameName(post.school, school));

/** As in Teaching, else its own. */
export function subjectsOfPost(post: Post, { plan }: NumberedPlan): string[] {
  const shares = plan.teaching.filter((share) => isSameName(share.post, post.id));
  return shares.length === 0
    ? [subjectText(post.subject)]
    : firstWritten(shares.map(({ subject }) => subjectText(subject)));
}

/** 0 where a row of Teaching that may be the post's cannot be read. */
export const splitRead = ({ id }: Post, { plan }: NumberedPlan): number =>
  plan.teaching.some((share) => isSameName(share.post, id) && !isKnown(share.periods)) ? 0 : 1;

const mayTeach = (post: Post, plan: NumberedPlan): boolean =>
  post.role?.isTeacher !== false || post.timetabledPeriods !== null || isInTeaching(post, plan);
const isInTeaching = ({ id }: Post, { plan }: NumberedPlan): boolean =>
  plan.teaching.some(({ post }) => isSameName(post, id));

/** One row for each subject of the posts that Teaching splits. */
export function teachingShareRows(context: WorkingContext): KeyValues[] {
  const alike = deploymentAlike(context);
  return teachingSchools(context).flatMap(({ name }) =>
    alike.first(name).flatMap((plan) => {
      const split = postsIn(plan, name).filter((post) => isInTeaching(post, plan));
      return [...groupBy(split, ({ id }) => nameKey(id)).values()].flatMap(([post]) =>
        post === undefined
          ? []
          : subjectsOfPost(post, plan).map((subject) => ({
              "Plan no": plan.number,
              Key: `${plan.number}|${name}|${subject}`,
              School: name,
              Post: post.id,
              Subject: subject,
              Read: splitRead(post, plan),
            })),
      );
    }),
  );
}
