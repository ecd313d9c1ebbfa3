import type { CivilDate } from "../../domain/kernel";

const LAST_SERIAL = 109_574; // 31 December 2199
/** Excel believes in 29 February 1900: serials from 1 March 1900 are one day on. */
const FIRST_TRUE_SERIAL = 61;
/** 1 January 1970, from which days are counted in UTC: no clock and no time zone is asked. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The day of a serial number of the 1900 system; times of day are dropped. Null outside 1900–2199. */
export function dateOfSerial(serial: number): CivilDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_TRUE_SERIAL && whole <= LAST_SERIAL)) return null;
  const date = new Date((whole - EPOCH) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day from 1 March 1900 on. */
export const serialOfDate = ({ year, month, day }: CivilDate): number =>
  Date.UTC(year, month - 1, day) / DAY + EPOCH;

/** "01/09/2026", as the sheets show a day. */
export const dayText = ({ year, month, day }: CivilDate): string =>
  `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
