import { isOtherTaught, isWithinYears, standsIn } from "../curriculum";
import type { CurriculumRow, YearRange } from "../curriculum";
import { allAtOnce, cellOf, groupBy, isZero, nameKey, stepByStep, warning } from "../kernel";
import type { Issue, Stepwise } from "../kernel";
import type { Plan } from "./plan";

const KEY_STAGES: readonly (readonly [name: string, years: YearRange])[] = [
  ["Key Stage 1", [1, 2]],
  ["Key Stage 2", [3, 6]],
  ["Key Stage 3", [7, 9]],
  ["Key Stage 4", [10, 11]],
  ["the sixth form", [12, 14]],
];

/** Subjects that a plan no longer teaches in a key stage and the one it is compared with does, each said once. */
export const subjectsGone = (before: Plan, after: Plan, planName: string): Issue[] =>
  allAtOnce(subjectsGoneStepwise(before, after, planName));

export function subjectsGoneStepwise(before: Plan, after: Plan, planName: string): Stepwise<Issue[]> {
  const said = new Set<string>();
  return stepByStep("check", before.timeline.years, (academicYear) => {
    const still = taughtIn(after, academicYear);
    return [...taughtIn(before, academicYear)].flatMap(([key, { rows, keyStage }]) => {
      const [first] = rows;
      if (!first || still.has(key) || said.has(key)) return [];
      said.add(key);
      const { school, subject } = first;
      const what = { school, plan: planName, academicYear, subject: subject ?? "", keyStage };
      return [
        warning(
          { code: "guardrail-subject-gone", ...what },
          ...rows.map(({ origin }) => cellOf(origin, "groups")),
        ),
      ];
    });
  });
}

interface Taught {
  readonly keyStage: string;
  readonly rows: readonly CurriculumRow[];
}

/** By school, subject and key stage. A row whose groups are not known may still be taught. */
function taughtIn({ curriculum }: Plan, academicYear: string): Map<string, Taught> {
  const taught = curriculum.filter(
    (row) => row.subject !== null && !isOtherTaught(row) && standsIn(row, academicYear) && isTaught(row),
  );
  return new Map(
    KEY_STAGES.flatMap(([keyStage, years]) => {
      const own = taught.filter((row) => isWithinYears(row.yearGroup, years));
      const bySubject = groupBy(
        own,
        ({ school, subject }) => `${nameKey(school)}|${nameKey(subject ?? "")}|${keyStage}`,
      );
      return [...bySubject].map(([key, rows]): [string, Taught] => [key, { keyStage, rows }]);
    }),
  );
}

const isTaught = ({ groups, periodsPerGroup }: CurriculumRow): boolean =>
  !isZero(groups) && !isZero(periodsPerGroup);
