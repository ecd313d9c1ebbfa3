import fc from "fast-check";
import {
  allAtOnce,
  exactText,
  quantity,
  ratioOf,
  subtract,
  times,
  unknown,
} from "../../../src/domain/kernel";
import type { Quantity, Stepwise } from "../../../src/domain/kernel";
import { goalSeek } from "../../../src/domain/scenarios";
import type { Goal } from "../../../src/domain/scenarios";

type Value = Quantity<string>;
const number = (text: string): Value => quantity<string>(text);
const seek = (aim: string, measure: (lever: Value) => Value, given: Partial<Goal> = {}) =>
  allAtOnce(
    goalSeek({
      ...{ least: number("0"), most: number("10"), step: number("0.1"), now: number("5") },
      ...{ aim: number(aim), measure: (lever) => atOnce(measure(lever)) },
      ...given,
    }),
  );
function* atOnce<T>(value: T): Stepwise<T> {
  yield* [];
  return value;
}
const answerOf = (sought: ReturnType<typeof seek>) =>
  sought.outcome === "found" ? [exactText(sought.answer.lever), sought.isExact] : sought.outcome;
const double = (lever: Value): Value => times(lever, number("2"));
const falling = (lever: Value): Value => subtract(number("10"), lever);

describe("goal seek", () => {
  it("[GSK2] finds the value that brings about the aim, rising and falling, up and down", () => {
    expect(answerOf(seek("14", double))).toEqual(["7", true]);
    expect(answerOf(seek("2.4", double))).toEqual(["1.2", true]);
    expect(answerOf(seek("9", falling))).toEqual(["1", true]);
    expect(answerOf(seek("0.5", falling))).toEqual(["9.5", true]);
    expect(answerOf(seek("10", double))).toEqual(["5", true]);
  });

  it("[GSK1, GSK2] in whole steps takes the nearest that reaches it", () => {
    expect(answerOf(seek("14.1", double))).toEqual(["7.1", false]);
    expect(answerOf(seek("14.1", double, { step: number("1") }))).toEqual(["8", false]);
    // from above: at most the aim
    expect(answerOf(seek("2.5", double, { step: number("1") }))).toEqual(["1", false]);
  });

  it("[GSK3] says where there is no answer", () => {
    expect(answerOf(seek("21", double))).toBe("out of reach");
    expect(answerOf(seek("21", () => number("3")))).toBe("no effect");
    expect(answerOf(seek("21", () => unknown()))).toBe("not known");
    // nothing to divide by at the least value: it is left out
    const inverse = (lever: Value): Value => ratioOf(number("20"), lever);
    expect(answerOf(seek("25", inverse))).toEqual(["0.8", true]);
    const hump = (lever: Value): Value => times(lever, subtract(number("10"), lever));
    expect(answerOf(seek("26", hump))).toBe("not monotone");
  });

  it("[GSK2] no step between where it stands and the answer reaches the aim", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: -500, max: 40_500 }),
        fc.boolean(),
        (slope, now, aim, isRising) => {
          const measured = (lever: number): number => (isRising ? slope * lever : 40_000 - slope * lever);
          const sought = seek(String(aim), (lever) => number(String(measured(Number(exactText(lever))))), {
            ...{ most: number("100"), step: number("1"), now: number(String(now)) },
          });
          const wantsMore = measured(now) < aim;
          const reaches = (lever: number): boolean =>
            wantsMore ? measured(lever) >= aim : measured(lever) <= aim;
          const all = [...Array(101).keys()].filter(reaches);
          const nearest = all.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];
          const found = sought.outcome === "found" ? Number(exactText(sought.answer.lever)) : undefined;
          expect(found).toBe(nearest);
        },
      ),
      { numRuns: 300 },
    );
  });
});
