import { dayAfter } from "../../../src/domain/kernel";
import type { CivilDate } from "../../../src/domain/kernel";
import { dateOfSerial, serialOfDate } from "../../../src/workbook/codec/serial-date";

test("every serial number is the day after the one before, and back, from March 1900 to 2199", () => {
  let day: CivilDate = { year: 1900, month: 3, day: 1 };
  const wrong: number[] = [];
  for (let serial = 61; serial <= 109_574; serial += 1) {
    const found = dateOfSerial(serial);
    const isSame = found?.year === day.year && found.month === day.month && found.day === day.day;
    if (!isSame || serialOfDate(day) !== serial) wrong.push(serial);
    day = dayAfter(day);
  }
  expect(wrong).toEqual([]);
  expect(day).toEqual({ year: 2200, month: 1, day: 1 });
});

test.each([
  [60, null],
  [109_575, null],
  [-1, null],
  [Number.NaN, null],
  [46_266, { year: 2026, month: 9, day: 1 }],
  [46_266.99, { year: 2026, month: 9, day: 1 }],
])("the day of %p is %p", (serial, day) => {
  expect(dateOfSerial(serial)).toEqual(day);
});
