import type { TeachingShare } from "./post";

/** Periods a cycle that nobody teaches yet, by subject. */
export type Needs = Map<string, number>;

export const totalOf = (needs: Needs): number =>
  [...needs.values()].reduce((total, periods) => total + periods, 0);

/** Moves the needs of some subjects out of all needs. */
export function takeSubjects(needs: Needs, subjects: readonly string[]): Needs {
  const own: Needs = new Map();
  for (const subject of subjects) {
    const periods = needs.get(subject) ?? 0;
    if (periods > 0) own.set(subject, periods);
    needs.delete(subject);
  }
  return own;
}

/** Fills a load from the subject that needs most, then from the next. */
export function takeLoad(needs: Needs, load: number): TeachingShare[] {
  const shares: TeachingShare[] = [];
  let left = load;
  while (left > 0 && needs.size > 0) {
    const [subject, periods] = [...needs].reduce((most, own) => (own[1] > most[1] ? own : most));
    const taken = Math.min(left, periods);
    shares.push({ subject, periods: taken });
    left -= taken;
    if (taken === periods) needs.delete(subject);
    else needs.set(subject, periods - taken);
  }
  return shares;
}

/** Fields of a post that teaches these shares; one subject needs no rows of Teaching. */
export function teachingOf(shares: readonly TeachingShare[]): {
  readonly subject?: string;
  readonly timetabledPeriods: number;
  readonly teaching?: readonly TeachingShare[];
} {
  const [first] = shares;
  return {
    ...(first ? { subject: first.subject } : {}),
    timetabledPeriods: shares.reduce((total, { periods }) => total + periods, 0),
    ...(shares.length > 1 ? { teaching: shares } : {}),
  };
}
