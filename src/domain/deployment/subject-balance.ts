import { schoolIn, standsIn, teacherPeriods } from "../curriculum";
import type { CurriculumRow, School } from "../curriculum";
import { add, groupBy, isZero, nameKey, notBelowZero, subtract, times, unknown, zero } from "../kernel";
import type { Periods, Timeline } from "../kernel";
import type { Post } from "../staffing";
import { capacityBySubject, shareOfYear, timetabledCapacity } from "./teaching-capacity";
import type { TeachingShare } from "./teaching-capacity";

/** Demand and capacity of one subject in one school and year; spare and short are never netted. */
export interface SubjectBalance {
  readonly subject: string;
  readonly demand: Periods;
  readonly capacity: Periods;
  readonly spare: Periods;
  readonly short: Periods;
  readonly posts: readonly Post[];
  readonly rows: readonly CurriculumRow[];
}
export interface SchoolDeployment {
  readonly school: School;
  readonly timeline: Timeline;
  readonly yearIndex: number;
  readonly curriculum: readonly CurriculumRow[];
  readonly posts: readonly Post[];
  readonly teaching: ReadonlyMap<string, readonly TeachingShare[]>;
}
interface Line {
  name: string;
  demand: Periods;
  capacity: Periods;
  posts: Post[];
  rows: CurriculumRow[];
}

/** Balances by subject, in the order in which the curriculum and then the posts name them. */
export function subjectBalances(deployment: SchoolDeployment): SubjectBalance[] {
  const lines = new Map<string, Line>();
  const lineOf = (subject: string, name: string): Line => {
    const line = lines.get(subject) ?? { name, demand: zero(), capacity: zero(), posts: [], rows: [] };
    lines.set(subject, line);
    return line;
  };
  addDemand(deployment, lineOf);
  addCapacity(deployment, lineOf);
  return [...lines.values()].map(({ name, demand, capacity, posts, rows }) => ({
    subject: name,
    demand,
    capacity,
    spare: notBelowZero(subtract(capacity, demand)),
    short: notBelowZero(subtract(demand, capacity)),
    posts,
    rows,
  }));
}

type LineOf = (subject: string, name: string) => Line;

function addDemand({ curriculum, timeline, yearIndex }: SchoolDeployment, lineOf: LineOf): void {
  const year = timeline.years[yearIndex] ?? "";
  for (const row of curriculum.filter((candidate) => standsIn(candidate, year))) {
    const line = lineOf(nameKey(row.subject ?? ""), row.subject ?? "");
    line.demand = add(line.demand, row.subject === null ? unknown() : teacherPeriods(row));
    line.rows.push(row);
  }
}

function addCapacity(deployment: SchoolDeployment, lineOf: LineOf): void {
  for (const [, pieces] of groupBy(deployment.posts, (post) => nameKey(post.id))) {
    for (const post of pieces) addPost(post, deployment, lineOf);
  }
}

function addPost(post: Post, deployment: SchoolDeployment, lineOf: LineOf): void {
  const shares = deployment.teaching.get(nameKey(post.id)) ?? [];
  const { timeline, yearIndex } = deployment;
  const inPost = shareOfYear(post, timeline, yearIndex);
  const school = schoolIn(deployment.school, timeline.years[yearIndex] ?? "");
  const capacity = times(timetabledCapacity(post, school, shares), inPost);
  if (isZero(inPost) || isZero(capacity)) return;
  for (const { subject, name, periods } of capacityBySubject(post, capacity, shares)) {
    const line = lineOf(subject, name);
    line.capacity = add(line.capacity, periods);
    line.posts.push(post);
  }
}
