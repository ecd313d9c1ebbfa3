import type { TrustReview } from "../../../../src/application/trust-review";
import { openedFor } from "../../../../src/application/view/choice";
import { sha256 } from "../../../../src/cli/hashes";
import { allAtOnce, exactText } from "../../../../src/domain/kernel";
import { TRUST } from "../../../../src/domain/curriculum";
import { loggedWorkbook, WANTED_TABLES } from "../../../../src/workbook";
import { base64Of } from "../../../../src/workbook/hosts/browser/base64";
import { writeWorkbook } from "../../../../src/workbook/hosts/xlsx/write-workbook";
import { beginWorkbook, recalculateWorkbook } from "../../../../src/workbook/on-demand";
import { ironCalc } from "../../../support/simulated-excel/engine/iron-calc";
import type { SimulatedExcel } from "../../../support/simulated-excel/boot";
import { openExcel } from "./excel";

/** Of the sheet School years, as its formulas come out. */
function onSheet({ person }: SimulatedExcel, plan: number, year: string, header: string): unknown {
  const headers = person.headers("TotalYear");
  const row = person
    .rows("TotalYear")
    .find((cells) => cells[headers.indexOf("Key")] === `${plan}|${TRUST}|${year}`);
  return row?.[headers.indexOf(header)];
}

const checks = ({ person }: SimulatedExcel, result: string): unknown[] => {
  const headers = person.headers("Checks");
  const [group, check, outcome] = ["Group", "Check", "Result"].map((header) => headers.indexOf(header));
  return person
    .rows("Checks")
    .filter((cells) => cells[group ?? 0] === "Arithmetic" && cells[outcome ?? 0] === result)
    .map((cells) => cells[check ?? 0]);
};

const inPane = ({ plans }: TrustReview, year: string): number => {
  const years = plans[0]?.evaluation?.years ?? [];
  const found = years.find((own) => own.name === TRUST && own.academicYear === year);
  return Number(found && exactText(found.base.staffCost.value));
};

test("the main job: set up, fill with the sample, recalculate, edit a cell; sheets and pane change and agree", async () => {
  const { sim, host } = await openExcel([], { evaluate: ironCalc(), wanted: WANTED_TABLES });
  sim.person.type("Sheet1", "A1", ["mine"]);
  const tables = { readTables: () => host.readTables(), writeRows: host.write };
  const workbook = loggedWorkbook(tables, { id: "test", now: () => "2026-11-24T09:00:00.000Z", sha256 });
  const review = async (): Promise<TrustReview> => {
    const opened = openedFor(await workbook.read(), null);
    if (opened.outcome !== "open") throw new Error(opened.outcome);
    return opened.review;
  };
  const recalculated = () =>
    recalculateWorkbook({
      readTables: () => host.readTables(),
      writeCalculated: (content) => host.writeCalculated(content),
      work: (steps) => Promise.resolve({ value: allAtOnce(steps) }),
      today: { year: 2026, month: 11, day: 24 },
      sha256,
    });
  expect(openedFor(await workbook.read(), null).outcome).toBe("new");
  const insertSheets = (added: Parameters<typeof host.insertSheets>[0]) => host.insertSheets(added);
  const begun = await beginWorkbook("sample", { writeWorkbook, base64Of, insertSheets, sha256, schools: 1 });
  expect(begun).toEqual({ outcome: "written" });
  expect((await workbook.book(null)).sheets).toBe("none");

  expect(await recalculated()).toEqual({ outcome: "written" });
  expect(checks(sim, "passed").length).toBeGreaterThan(100);
  expect(checks(sim, "failed")).toEqual([]);
  const year = (await review()).model?.everything.timeline.years[0] ?? "";
  const before = inPane(await review(), year);
  expect(onSheet(sim, 1, year, "Staff cost £")).toBeCloseTo(before, 2);
  expect((await workbook.book(null)).sheets).toBe("current");

  const { area } = sim.person.table("Staff");
  const column = area.column + sim.person.headers("Staff").indexOf("FTE");
  const cell = sim.person.sheet("Staff").getRangeByIndexes(area.row + 1, column, 1, 1);
  sim.person.type("Staff", cell.address.split("!")[1] ?? "", [0.5]);
  const after = inPane(await review(), year);
  expect(after).toBeLessThan(before - 1_000);
  expect(onSheet(sim, 1, year, "Staff cost £")).toBeCloseTo(after, 2);
  expect(checks(sim, "failed").length).toBeGreaterThan(0);
  expect((await workbook.book(null)).sheets).toBe("behind");

  expect(await recalculated()).toEqual({ outcome: "written" });
  expect([checks(sim, "failed"), (await workbook.book(null)).sheets]).toEqual([[], "current"]);
  expect(sim.person.sheet("Sheet1").getRange("A1").values).toEqual([["mine"]]);
  sim.close();
}, 300_000);
