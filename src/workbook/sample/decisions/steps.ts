import { LARGEST_CLASS } from "../curriculum/lower-school";
import type { Subject } from "../curriculum/subjects";
import type { Taught } from "../curriculum/taught";
import type { SamplePost } from "../staff/post";
import { roughCost } from "../staff/pay";
import type { BuiltSchool } from "../trust/built-school";
import type { SampleChange } from "./change";
import type { SampleRelease } from "./release";
import { smallSets } from "./school-rows";
import { ADOPTED, START } from "./scenario-names";

/** Changes of the adopted plan and what the trust claims of what they free. */
export interface Steps {
  readonly changes: readonly SampleChange[];
  readonly releases: readonly SampleRelease[];
}

export const together = (...steps: readonly Steps[]): Steps => ({
  changes: steps.flatMap(({ changes }) => changes),
  releases: steps.flatMap(({ releases }) => releases),
});

type Why = Pick<SampleChange, "reason"> &
  Partial<Pick<SampleChange, "fromDate" | "toDate" | "costToAchieve" | "together" | "privateReason">>;

/** One set less in the half of a year group that has one more than it needs; frees its periods. */
export function mergeSets(
  school: BuiltSchool,
  yearGroup: string,
  subject: Subject,
  { claims, ...why }: { claims: boolean; together?: string },
): Steps {
  const { name, weeksPerCycle } = school.school;
  const row = smallSets(school, yearGroup, subject);
  const change: SampleChange = {
    key: `merge ${row.row}`,
    scenario: ADOPTED,
    school: name,
    kind: "Set",
    table: "Curriculum",
    target: row.row,
    field: "Groups",
    fromValue: row.groups,
    toValue: row.groups - 1,
    fromDate: START,
    reason: enoughSets(row),
    ...why,
  };
  const release: SampleRelease = {
    key: change.key,
    school: name,
    cashOrTime: "time",
    recurrence: "recurrent",
    amountAgreed: row.periodsPerGroup / weeksPerCycle,
    change: change.key,
    certainty: "agreed",
  };
  return { changes: [change], releases: claims ? [release] : [] };
}

function enoughSets({ yearGroup, subject, groups, pupilsTaking = 0 }: Taught): string {
  const size = Math.round(pupilsTaking / (groups - 1));
  const year = yearGroup.replace("Y", "Year ");
  return `${year} ${subject}: the ${pupilsTaking} pupils of the second half fit into ${groups - 1} sets of about ${size}, within the board's limit of ${LARGEST_CLASS}.`;
}

/** A post that ends: what it costs is released, unless nobody is in it. */
export const endPost = (post: SamplePost, pensionRate: number, why: Why): Steps => {
  const isVacant = post.filled?.startsWith("vacant") ?? false;
  return postStep(post, { kind: "End", ...why }, roughCost(post, pensionRate), isVacant);
};

/** Fewer hours in a post. */
export const setFte = (post: SamplePost, toValue: number, pensionRate: number, why: Why): Steps => {
  const saved =
    roughCost(post, pensionRate) -
    roughCost({ ...post, headcount: Math.ceil(post.fte), fte: toValue }, pensionRate);
  return postStep(post, { kind: "Set", field: "FTE", fromValue: post.fte, toValue, ...why }, saved, false);
};

function postStep(
  post: SamplePost,
  change: Why & Pick<SampleChange, "kind" | "field" | "fromValue" | "toValue">,
  saved: number,
  isVacant: boolean,
): Steps {
  const key = `${change.kind} ${post.post}`;
  return {
    changes: [
      {
        key,
        scenario: ADOPTED,
        school: post.school,
        table: "Staff",
        target: post.post,
        fromDate: START,
        ...change,
      },
    ],
    releases: [
      {
        key,
        school: post.school,
        fund: post.fund,
        cashOrTime: "cash",
        recurrence: change.toDate === undefined ? "recurrent" : "one-off",
        amountAgreed: Math.round(saved / 500) * 500,
        change: key,
        ...(isVacant ? { basis: "from budget only" as const } : {}),
        certainty: isVacant ? "identified" : "agreed",
      },
    ],
  };
}
