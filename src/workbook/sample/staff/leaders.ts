import { pupilsIn } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { FIRST } from "../years";
import { takeLoad, takeSubjects, teachingOf } from "./needs";
import type { Needs } from "./needs";
import { onPoint } from "./pay";
import type { SamplePost } from "./post";

/** A leadership point, and one some points higher that it moves towards. */
export const leaderPoint = (order: number, rise: number): ReturnType<typeof onPoint> =>
  rise === 0 ? onPoint(`L${order}`) : onPoint(`L${order}`, `L${order + rise}`);

/** What assistant heads teach; the first of them always English. */
const ASSISTANTS_TEACH = ["English", "Science", "Maths", "PE", "Geography"] as const;
const ASSISTANT_PERIODS = 12;
const DEPUTY_PERIODS = 8;

/** Head, deputies and assistant heads of a secondary; they take their lessons out of what is needed. */
export function secondaryLeaders(school: SampleSchool, roll: Roll, needs: Needs): SamplePost[] {
  const pupils = pupilsIn(roll, FIRST);
  const random = school.random("leaders");
  const base = { school: school.name, fte: 1, fund: "GAG" } as const;
  const head: SamplePost = {
    ...base,
    post: `${school.code}-HEAD`,
    role: "Headteacher",
    timetabledPeriods: 0,
    ...leaderPoint(Math.min(35, 21 + Math.round(pupils / 130)), random.whole(0, 3)),
  };
  const deputies = numbered(pupils > 1250 ? 3 : pupils > 700 ? 2 : 1).map((number): SamplePost => ({
    ...base,
    post: `${school.code}-DEP-0${number}`,
    role: "Deputy headteacher",
    ...leaderPoint(random.whole(16, 18), random.whole(0, 2)),
    ...teaching(needs, "Personal development", DEPUTY_PERIODS * school.weeksPerCycle),
  }));
  const assistants = numbered(Math.min(5, Math.max(2, Math.round(pupils / 270)))).map(
    (number): SamplePost => ({
      ...base,
      post: `${school.code}-ASH-0${number}`,
      role: "Assistant headteacher",
      ...leaderPoint(random.whole(10, 12), random.whole(0, 2)),
      ...teaching(needs, ASSISTANTS_TEACH[number - 1] ?? "English", ASSISTANT_PERIODS * school.weeksPerCycle),
    }),
  );
  return [head, ...deputies, ...assistants];
}

const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function teaching(needs: Needs, subject: string, load: number): ReturnType<typeof teachingOf> {
  const own = takeSubjects(needs, [subject]);
  const shares = takeLoad(own, load);
  for (const [left, periods] of own) needs.set(left, periods);
  return teachingOf(shares);
}
