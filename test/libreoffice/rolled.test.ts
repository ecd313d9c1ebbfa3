import { sha256 } from "../../src/cli/hashes";
import { recalculate } from "../../src/workbook";
import { writeCalculated } from "../../src/workbook/hosts/xlsx/calculated/write-calculated";
import { recordsOf } from "../support/calculated-tables";
import { headroom } from "../support/command-line";
import { recalculatedTables } from "../support/libreoffice";
import { faultsOf } from "../support/output-faults";
import { tablesOf } from "../support/through-file";

const TODAY = { year: 2027, month: 9, day: 6 };

test("a sample whose next year was opened is worked out by LibreOffice as by the engine", async () => {
  const files = new Map<string, Uint8Array>();
  const run = async (...args: readonly string[]): Promise<void> => {
    const ran = await headroom(args, files);
    if (ran.code !== 0) throw new Error(ran.said);
    for (const [path, bytes] of ran.written) files.set(path, bytes);
  };
  await run("sample", "trust.xlsx", "--schools", "1");
  await run("roll", "trust.xlsx", "next.xlsx", "--who", "Chief financial officer");
  const bytes = files.get("next.xlsx") ?? new Uint8Array();
  const outcome = recalculate(await tablesOf(bytes), { today: TODAY, sha256 });
  if (outcome.outcome === "refused") throw new Error(outcome.reason);
  const file = writeCalculated(bytes, outcome.sheets);
  if ("unreadable" in file) throw new Error(file.unreadable);
  const [found = []] = await recalculatedTables([file], { mostSeconds: 570 });
  expect(faultsOf(outcome.review, found)).toEqual([]);
  const failed = recordsOf(found, "Checks").filter(({ Group, Result }) => {
    return Result === "failed" && Group !== "Guardrails";
  });
  expect(failed).toEqual([]);
  const [first] = recordsOf(found, "ReleasedByYear");
  // what was carried is all that the first year has
  expect(Number(first?.["Released £"])).toBeGreaterThan(0);
});
