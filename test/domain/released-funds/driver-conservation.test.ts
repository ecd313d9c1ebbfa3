import fc from "fast-check";
import {
  exactText,
  groupBy,
  isAbove,
  isBelow,
  pounds,
  subtract,
  sum,
  zero,
} from "../../../src/domain/kernel";
import type { Pounds } from "../../../src/domain/kernel";
import { cashReleased, RELEASE_DRIVERS, releaseByDriver } from "../../../src/domain/released-funds";
import type { DriverEntry, ReleaseDriver } from "../../../src/domain/released-funds";
import type { MeasuredPlan } from "../../../src/domain/plan";
import { anyTrust } from "../../support/random-trust";
import { comparisonsOf, measuredOf } from "../../support/scenario-builders";

const RESIDUAL = pounds("1e-9");
/** Both known, and no further apart than a billionth of a pound. */
const areSame = (a: Pounds, b: Pounds): boolean =>
  isBelow(subtract(a, b), RESIDUAL) && isBelow(subtract(b, a), RESIDUAL);

const placeOf = ({ school, academicYear }: { school: string; academicYear: string }): string =>
  `${school} in ${academicYear}`;
const bySchoolYear = <Entry extends Pick<DriverEntry, "school" | "academicYear" | "amount">>(
  entries: readonly Entry[],
): Map<string, Pounds> =>
  new Map(
    [...groupBy(entries, placeOf)].map(([place, own]) => [place, sum(own.map(({ amount }) => amount))]),
  );
const teacherCosts = ({ years }: MeasuredPlan): Map<string, Pounds> =>
  new Map(
    years
      .filter(({ level }) => level === "school")
      .map(({ name, academicYear, base }) => [
        placeOf({ school: name, academicYear }),
        base.teacherCost.value,
      ]),
  );

const OF_TEACHERS = ["pupils", "class-size", "contact-ratio", "average-teacher-cost", "opened-or-closed"];

describe("conservation of drivers", () => {
  it("[DRV1] the lines of a school and year sum to its cash, from spending and from budget only", () => {
    let places = 0;
    const seen = new Set<ReleaseDriver>();
    fc.assert(
      fc.property(anyTrust, (all) => {
        for (const comparison of comparisonsOf("T", all)) {
          const lines = releaseByDriver(measuredOf(comparison));
          const [byDriver, byChange] = [bySchoolYear(lines), bySchoolYear(cashReleased(comparison))];
          for (const { driver } of lines) seen.add(driver);
          for (const place of new Set([...byDriver.keys(), ...byChange.keys()])) {
            places += 1;
            const [driven, released] = [
              byDriver.get(place) ?? zero<"GBP">(),
              byChange.get(place) ?? zero<"GBP">(),
            ];
            expect([place, areSame(driven, released)]).toEqual([place, true]);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(places).toBeGreaterThan(300);
    expect([...seen].sort()).toEqual([...RELEASE_DRIVERS].sort());
  });

  it("[DRV2, DRV4] the lines of teachers sum to the fall in their cost, and no other line is of teachers", () => {
    const shares = { byLogMean: 0, openedOrClosed: 0 };
    fc.assert(
      fc.property(anyTrust, (all) => {
        for (const comparison of comparisonsOf("T", all)) {
          const measured = measuredOf(comparison);
          const lines = releaseByDriver(measured).filter(({ driver }) => OF_TEACHERS.includes(driver));
          const [before, after] = [teacherCosts(measured.builtOn), teacherCosts(measured.plan)];
          const byDriver = bySchoolYear(lines);
          for (const [place, cost] of before) {
            const fall = subtract(cost, after.get(place) ?? zero());
            const driven = byDriver.get(place) ?? zero<"GBP">();
            expect([place, exactText(fall), areSame(driven, fall)]).toEqual([place, exactText(fall), true]);
          }
          const whole = lines.filter(({ driver }) => driver === "opened-or-closed");
          shares.openedOrClosed += whole.length;
          shares.byLogMean += lines.length - whole.length;
        }
      }),
      { numRuns: 100 },
    );
    expect(shares.byLogMean).toBeGreaterThan(100);
    expect(shares.openedOrClosed).toBeGreaterThan(50);
  });

  it("[DRV1] every line has an amount, and each driver one line a school and year", () => {
    fc.assert(
      fc.property(anyTrust, (all) => {
        for (const comparison of comparisonsOf("T", all)) {
          const lines = releaseByDriver(measuredOf(comparison));
          const keys = lines.map((line) => `${placeOf(line)} ${line.driver}`);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { amount } of lines) {
            expect(isAbove(amount, zero<"GBP">()) || isBelow(amount, zero<"GBP">())).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
