import { isoDate } from "../../domain/kernel";
import type { CivilDate } from "../../domain/kernel";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const monthText = ({ year, month, day }: CivilDate): string =>
  `${MONTHS[month - 1] ?? isoDate({ year, month, day })} ${year}`;

/** "1 January 2028". */
export const dayText = (date: CivilDate): string => `${date.day} ${monthText(date)}`;

const isStartOfYear = ({ month, day }: CivilDate): boolean => month === 9 && day === 1;
const isEndOfYear = ({ month, day }: CivilDate): boolean => month === 8 && day === 31;

/** "September 2027" for the first day of an academic year, else the day. */
export const startText = (date: CivilDate): string => (isStartOfYear(date) ? monthText(date) : dayText(date));
/** "August 2028" for the last day of an academic year, else the day. */
export const endText = (date: CivilDate): string => (isEndOfYear(date) ? monthText(date) : dayText(date));

/** "from September 2027", "from 1 January 2028 to August 2028". */
export const spanText = (from: CivilDate, to: CivilDate | null): string =>
  `from ${startText(from)}${to === null ? "" : ` to ${endText(to)}`}`;
