import { daysInMonth } from "../../domain/kernel";
import type { CivilDate } from "../../domain/kernel";

const FIRST_YEAR = 1900;
const LAST_SERIAL = 109_574; // 31 December 2199
/** Excel believes in 29 February 1900: serials from 1 March 1900 are one day on. */
const FIRST_TRUE_SERIAL = 61;

/** The day of a serial number of the 1900 system; times of day are dropped. Null outside 1900–2199. */
export function dateOfSerial(serial: number): CivilDate | null {
  const day = Math.floor(serial);
  if (day < FIRST_TRUE_SERIAL || day > LAST_SERIAL) return null;
  let left = day - FIRST_TRUE_SERIAL;
  let [year, month] = [FIRST_YEAR, 3];
  while (left >= daysInMonth(year, month)) {
    left -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return { year, month, day: left + 1 };
}

/** The serial number of a day from 1 March 1900 on. */
export function serialOfDate({ year, month, day }: CivilDate): number {
  let serial = FIRST_TRUE_SERIAL + day - 1;
  let [y, m] = [FIRST_YEAR, 3];
  while (y < year || m < month) {
    serial += daysInMonth(y, m);
    [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  }
  return serial;
}

/** "01/09/2026", as the sheets show a day. */
export const dayText = ({ year, month, day }: CivilDate): string =>
  `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
