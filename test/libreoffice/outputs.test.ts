import { sha256 } from "../../src/cli/hashes";
import { recalculate, sampleContent } from "../../src/workbook";
import type { TrustReview } from "../../src/application/trust-review";
import { writeCalculated } from "../../src/workbook/hosts/xlsx/calculated/write-calculated";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import { recalculatedTables } from "../support/libreoffice";
import { errorsIn } from "../support/calculated-tables";
import { differenceLines, differences } from "../support/compare-cells";
import { failedArithmetic, metricCells } from "../support/output-cells";
import { faultsOf } from "../support/output-faults";
import { randomSeeds } from "../support/random-seeds";
import { randomWorkbook } from "../support/random-workbook";
import { edited } from "../support/typed-edits";
import { tablesOf } from "../support/through-file";

/** Ten trusts a launch. */
const firstSeeds = randomSeeds(10).filter((seed) => seed % 10 === 1);
const TODAY = { year: 2026, month: 11, day: 24 };

interface Written {
  readonly bytes: Uint8Array;
  readonly review: TrustReview;
}
async function calculated(bytes: Uint8Array) {
  const outcome = recalculate(await tablesOf(bytes), { today: TODAY, sha256 });
  if (outcome.outcome === "refused") throw new Error(outcome.reason);
  return outcome;
}
async function written(content: WorkbookContent): Promise<Written> {
  const bytes = await writeWorkbook(content);
  const outcome = await calculated(bytes);
  const file = writeCalculated(bytes, outcome.sheets);
  if ("unreadable" in file) throw new Error(file.unreadable);
  return { bytes: file, review: outcome.review };
}

async function faultsIn(contents: readonly WorkbookContent[]): Promise<string[][]> {
  const files = await Promise.all(contents.map(written));
  const found = await recalculatedTables(
    files.map(({ bytes }) => bytes),
    { mostSeconds: 570 },
  );
  return files.map(({ review }, index) => faultsOf(review, found[index] ?? []));
}

describe("the workbook that recalc writes, recalculated by LibreOffice", () => {
  test("agrees with the engine on the sample trust", async () => {
    expect(await faultsIn([sampleContent({ schools: 1, seed: 1 })])).toEqual([[]]);
  });

  test("follows what is typed into it, without Headroom", async () => {
    const content = sampleContent({ schools: 1, seed: 1 });
    const bytes = await writeWorkbook(edited(content));
    const { sheets } = await calculated(await writeWorkbook(content));
    const file = writeCalculated(bytes, sheets);
    if ("unreadable" in file) throw new Error(file.unreadable);
    const [found = []] = await recalculatedTables([file]);
    const { review } = await calculated(bytes);
    expect(differenceLines(differences(metricCells(review, found), found), 10)).toEqual([]);
    expect(errorsIn(found)).toEqual([]);
    // the engine's figures are those of the day on which the sheets were written: the checks must say so
    expect(failedArithmetic(review, found).length).toBeGreaterThan(10);
  });

  test.each(firstSeeds)("agrees with the engine on ten random trusts from seed %i", async (first) => {
    const seeds = Array.from({ length: 10 }, (_, index) => first + index);
    const faults = await faultsIn(seeds.map(randomWorkbook));
    expect(seeds.map((seed, index) => `${seed}: ${(faults[index] ?? []).join("; ")}`)).toEqual(
      seeds.map((seed) => `${seed}: `),
    );
  });
});
