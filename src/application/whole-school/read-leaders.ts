import { isAbove, isNegative, isPositive, isZero, subtract, sum, times, zero } from "../../domain/kernel";
import type { Fte, Periods } from "../../domain/kernel";
import { leaderRolesFor } from "./figures";
import type { TeachingLeaders, WholeSchoolPhase } from "./figures";
import { MOST_FTE, MOST_PERIODS } from "./typed-numbers";
import type { TypedNumbers } from "./typed-numbers";

export const leaderField = (place: number): string => `leaders-${place}`;
export const leaderPeriodsField = (place: number): string => `leaders-${place}-periods`;

interface Teaching {
  readonly teacherFte: Fte;
  readonly periodsPerCycle: Periods;
  /** All that is taught. */
  readonly periods: Periods;
}

/** Leaders who teach. They are among the teachers, and their periods among those taught. */
export function readLeaders(
  typed: TypedNumbers,
  phase: WholeSchoolPhase,
  teaching: Teaching,
): TeachingLeaders[] {
  const leaders = leaderRolesFor(phase).flatMap((role, place): TeachingLeaders[] => {
    const own = readRole(typed, role.title, place);
    if (own === null) return [];
    if (isAbove(own.periods, times(teaching.periodsPerCycle, own.heads)))
      typed.wrong(
        leaderPeriodsField(place),
        `${role.title}: more periods than the cycle has for so many people.`,
      );
    return [{ ...role, ...own }];
  });
  if (leaders.length > 0) checkLeft(typed, leaders, teaching);
  return leaders;
}

function readRole(typed: TypedNumbers, title: string, place: number) {
  const most = { fte: MOST_FTE, periods: MOST_PERIODS };
  const headsRule = { label: `${title}, how many`, mayBeZero: true, isWhole: true, most: most.fte };
  const heads = typed.number<"FTE">(leaderField(place), headsRule);
  const periodsRule = { label: `${title}, periods`, mayBeZero: true, most: most.periods };
  const periods = typed.number<"periods/cycle">(leaderPeriodsField(place), periodsRule);
  const isNone = typed.text(leaderField(place)) === "" || (heads !== null && isZero(heads));
  if (isNone && periods !== null && isPositive(periods))
    typed.wrong(leaderField(place), `${title}: say how many there are.`);
  if (heads !== null && isPositive(heads) && typed.text(leaderPeriodsField(place)) === "")
    typed.wrong(leaderPeriodsField(place), `${title}: enter the periods that they teach, or 0.`);
  return heads === null || isZero(heads) ? null : { heads, periods: periods ?? zero<"periods/cycle">() };
}

/** What leaders leave must be somebody's. */
function checkLeft(typed: TypedNumbers, leaders: readonly TeachingLeaders[], teaching: Teaching): void {
  const fte = subtract(teaching.teacherFte, sum(leaders.map(({ heads }) => heads)));
  const periods = subtract(teaching.periods, sum(leaders.map((own) => own.periods)));
  if (isNegative(fte))
    typed.wrong("teacherFte", "Full-time equivalent teachers are fewer than the leaders among them.");
  if (isZero(fte) && isPositive(periods))
    typed.wrong("teacherFte", "All teachers are leaders, and leaders do not teach all the periods.");
  if (isNegative(periods))
    typed.wrong(leaderPeriodsField(0), "Leaders teach more periods than are taught in all.");
}
