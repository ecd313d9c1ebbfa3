import { compareDates, unknown, zero } from "../kernel";
import type { CivilDate, Fte } from "../kernel";
import type { Post } from "./post";

/** The FTE of a post that a payroll of that day has: none before its first day, after its last, or while it is vacant. */
export function fteOn({ fte, starts, ends, filled }: Post, day: CivilDate): Fte {
  const isThere =
    (starts === null || compareDates(starts, day) <= 0) && (ends === null || compareDates(ends, day) >= 0);
  if (!isThere) return zero();
  if (filled === "unreadable") return unknown();
  return typeof filled === "object" && compareDates(filled.vacantSince, day) <= 0 ? zero() : fte;
}
