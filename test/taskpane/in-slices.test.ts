import { inSlices } from "../../src/taskpane/in-slices";

/** Steps that take so many milliseconds each, by a clock of the test's own. */
function* steps(
  count: number,
  milliseconds: number,
  clock: { now: number },
): Generator<number, string, void> {
  for (let step = 1; step <= count; step += 1) {
    clock.now += milliseconds;
    yield step;
  }
  return "done";
}
const clock = { now: 0 };
beforeEach(() => {
  clock.now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => clock.now);
});
afterEach(() => jest.restoreAllMocks());

test("work is done in slices of 25 ms: six steps of 10 ms are told of twice", async () => {
  const told: number[] = [];
  const done = await inSlices(steps(6, 10, clock), {
    isWanted: () => true,
    onStep: (step) => told.push(step),
  });
  expect(done).toEqual({ value: "done" });
  expect(told).toEqual([3, 6]);
});

test("other work of the page comes between two slices", async () => {
  const order: string[] = [];
  const work = inSlices(steps(6, 10, clock), {
    isWanted: () => true,
    onStep: (step) => {
      order.push(`step ${step}`);
      setImmediate(() => order.push("page"));
    },
  });
  await work;
  expect(order.slice(0, 3)).toEqual(["step 3", "page", "step 6"]);
});

test("work that nobody wants any more stays where it is, and can be gone on with", async () => {
  let isWanted = true;
  const told: number[] = [];
  const work = steps(9, 10, clock);
  const options = {
    isWanted: () => isWanted,
    onStep: (step: number) => {
      told.push(step);
      isWanted = step !== 6;
    },
  };
  expect(await inSlices(work, options)).toBeNull();
  isWanted = true;
  expect(await inSlices(work, options)).toEqual({ value: "done" });
  expect(told).toEqual([3, 6, 9]);
});
