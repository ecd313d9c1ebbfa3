import { sha256 } from "../../src/cli/hashes";
import { writeCalculated } from "../../src/workbook/hosts/xlsx/calculated/write-calculated";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { editRows } from "../../src/workbook/hosts/xlsx/rows/edit-rows";
import { recalculate } from "../../src/workbook";
import { recordsOf } from "../support/calculated-tables";
import { recalculatedTables } from "../support/libreoffice";
import { smallTrustContent } from "../support/small-trust";
import { tablesOf } from "../support/through-file";

const TODAY = { year: 2026, month: 11, day: 24 };
const actual = (commitment: string, part: string, spent: number) => {
  const key = { Commitment: commitment, "Academic year": "2027/28", Part: part };
  return { edit: "add" as const, table: "Actuals", key, values: { ...key, Spent: spent } };
};

describe("Where it went, recalculated by LibreOffice", () => {
  test("shows what Actuals says was spent: pounds added, periods weighed by months", async () => {
    const bytes = editRows(await writeWorkbook(smallTrustContent()), [
      actual("C-02", "Sep–Mar", 5100),
      actual("C-02", "Apr–Aug", 4400.75),
      actual("C-04", "Sep–Mar", 4),
      actual("C-04", "Apr–Aug", 3),
    ]);
    if ("unreadable" in bytes) throw new Error(bytes.unreadable);
    const outcome = recalculate(await tablesOf(bytes), { today: TODAY, sha256 });
    if (outcome.outcome === "refused") throw new Error(outcome.reason);
    const file = writeCalculated(bytes, outcome.sheets);
    if ("unreadable" in file) throw new Error(file.unreadable);
    const [tables = []] = await recalculatedTables([file]);
    const spentOn = (category: string, pot: string) =>
      recordsOf(tables, "WhereItWent")
        .filter(
          (row) =>
            row["Category"] === category && row["Cash or time"] === pot && row["Academic year"] === "2027/28",
        )
        .map((row) => row["Spent"]);
    expect(spentOn("Evidence-informed CPD", "cash")).toEqual([9500.75]);
    // (4 × 7 + 3 × 5) ÷ 12
    const [time] = spentOn("SEND and disadvantage interventions", "time");
    expect(time).toBeCloseTo(43 / 12, 9);
  });
});
