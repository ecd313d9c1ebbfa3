import { allAtOnce, eachInTurn, stepByStep } from "../../../src/domain/kernel";
import type { HowFar, Stepwise } from "../../../src/domain/kernel";

/** All that is said, and what comes of it. */
function followed<T>(work: Stepwise<T>): { said: HowFar[]; value: T } {
  const said: HowFar[] = [];
  for (;;) {
    const step = work.next();
    if (step.done === true) return { said, value: step.value };
    said.push(step.value);
  }
}

test("work step by step says before each item how far it is, and gives what each gives in order", () => {
  const { said, value } = followed(
    stepByStep("school", ["a", "b", "c"], (item, at) => [item, `${item}${at}`]),
  );
  expect(value).toEqual(["a", "a0", "b", "b1", "c", "c2"]);
  expect(said).toEqual([1, 2, 3].map((at) => ({ what: "school", at, of: 3 })));
});

test("nothing is done of an item before the work is asked to go on to it", () => {
  const done: string[] = [];
  const work = stepByStep("post", ["a", "b"], (item) => {
    done.push(item);
    return [];
  });
  work.next();
  expect(done).toEqual([]);
  work.next();
  expect(done).toEqual(["a"]);
  expect(allAtOnce(work)).toEqual([]);
  expect(done).toEqual(["a", "b"]);
});

test("small items pause every five hundred", () => {
  const items = Array.from({ length: 1001 }, (_, position) => position);
  let sum = 0;
  const { said } = followed(eachInTurn("check", items, (item) => (sum += item)));
  expect(sum).toBe(500_500);
  expect(said.map(({ at }) => at)).toEqual([1, 501, 1001]);
});
