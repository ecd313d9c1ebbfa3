import { writeInSlices } from "../../src/preview/write-in-slices";

/** Writing in three parts, the last in two pieces; says what it came to. */
function* writing(log: string[]): Generator<{ part: number; of: number }, string | null, void> {
  try {
    for (const part of [1, 2, 3, 3]) {
      yield { part, of: 3 };
      // longer than a slice
      const until = performance.now() + 30;
      while (performance.now() < until);
      log.push(`part ${String(part)}`);
    }
    return null;
  } finally {
    log.push("end");
  }
}

test("rows are written part by part, and each is told", async () => {
  const log: string[] = [];
  const told: number[] = [];
  const watch = { isWanted: () => true, told: (part: number) => void told.push(part) };
  expect(await writeInSlices(writing(log), watch)).toBeNull();
  expect(log).toEqual(["part 1", "part 2", "part 3", "part 3", "end"]);
  expect(told).toEqual([2, 3, 3]);
  expect(await writeInSlices(writing(log), undefined)).toBeNull();
});

test("cancelled before the last part nothing is kept; in it, it is written to its end", async () => {
  const early: string[] = [];
  let wanted = true;
  const watch = { isWanted: () => wanted, told: () => void (wanted = false) };
  expect(await writeInSlices(writing(early), watch)).toBe("You cancelled it. Nothing was written.");
  expect(early).toEqual(["part 1", "end"]);

  const late: string[] = [];
  wanted = true;
  const lateWatch = { isWanted: () => wanted, told: (part: number) => void (wanted = part < 3) };
  expect(await writeInSlices(writing(late), lateWatch)).toBeNull();
  expect(late.at(-2)).toBe("part 3");
});
