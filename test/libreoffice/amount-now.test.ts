import { isSameName } from "../../src/domain/kernel";
import { releasedFor } from "../../src/domain/reinvestment";
import type { HostTable } from "../../src/workbook/host";
import { writeCalculated } from "../../src/workbook/hosts/xlsx/calculated/write-calculated";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { calculatedSheets } from "../../src/workbook/workings/calculated-sheets";
import type { WorkingContext } from "../../src/workbook/workings/context";
import { numberOf, textOf } from "../support/budget-differences";
import { contextIn, recordsOf } from "../support/calculated-tables";
import { recalculatedTables } from "../support/libreoffice";
import { smallTrustContent } from "../support/small-trust";

async function written(scenario: string): Promise<{ context: WorkingContext; bytes: Uint8Array }> {
  const context = contextIn(smallTrustContent(), scenario);
  const bytes = writeCalculated(await writeWorkbook(smallTrustContent()), calculatedSheets(context));
  if ("unreadable" in bytes) throw new Error(bytes.unreadable);
  return { context, bytes };
}

const amountsNow = (tables: readonly HostTable[] | undefined) =>
  recordsOf(tables ?? [], "Releases").map((row) => ({
    id: textOf(row, "Release"),
    amount: row["Amount now"] ?? "",
  }));

describe("Amount now of Releases", () => {
  it("is what the first year of a release comes to, and blank where another plan is looked at", async () => {
    const [adopted, baseline] = [await written("Adopted"), await written("Baseline")];
    const [ofAdopted, ofBaseline] = await recalculatedTables([adopted.bytes, baseline.bytes]);
    const { model, review, timeline } = adopted.context;
    const entries = [...review.cash, ...review.time];
    const found = amountsNow(ofAdopted);
    expect(found).toHaveLength(model.releases.length);
    for (const { id, amount } of found) {
      const release = model.releases.find((own) => isSameName(own.id, id));
      const first = timeline.years.find((year) => year >= (release?.fromYear ?? "")) ?? "";
      const expected =
        release && numberOf(releasedFor(release, first, { releases: model.releases, entries }));
      expect(amount).toBeCloseTo(expected ?? NaN, 6);
    }
    expect(found.some(({ amount }) => typeof amount === "number" && amount > 0)).toBe(true);
    expect(amountsNow(ofBaseline).every(({ amount }) => amount === "")).toBe(true);
  });
});
