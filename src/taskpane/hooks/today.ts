import type { CivilDate } from "../../domain/kernel";

/** By the clock of the computer. */
export function today(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
