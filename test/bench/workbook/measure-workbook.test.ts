import { resolve } from "node:path";
import { countFormulas } from "./count-formulas";
import type { WorkbookResult } from "./measure-workbook";
import { recalculate } from "./plain-formulas";
import { workbookLines } from "./report-workbook";
import { writeIn } from "./writing";

describe("the measuring of a recalculated workbook", () => {
  it("counts cells with formulas, on every sheet, and nothing else that starts with f", async () => {
    expect(countFormulas(await recalculate(new Uint8Array(5)))).toBe(3);
  });

  it("writes it in a process of its own, and tells that one's memory", () => {
    const { written, writing } = writeIn(resolve(__dirname, "plain-formulas.ts"), new Uint8Array(5));
    expect(countFormulas(written)).toBe(3);
    expect(writing.seconds).toBeGreaterThan(0);
    // Node alone takes tens of megabytes
    expect(writing.peakMegabytes).toBeGreaterThan(20);
    expect(writing.peakMegabytes).toBeLessThan(2000);
  });

  it("does not hide that the writing failed", () => {
    expect(() => writeIn(resolve(__dirname, "no-such-file.ts"), new Uint8Array(5))).toThrow(
      /Command failed.*no-such-file/s,
    );
  });

  it("is shown beside the workbook without formulas", () => {
    const result: WorkbookResult = {
      ...{ schools: 8, posts: 632, formulas: 75_900 },
      bytes: { inputs: 1024 * 1024, recalculated: 3 * 1024 * 1024 },
      writing: { seconds: 2.34, peakMegabytes: 512.4 },
      libreOffice: {
        recalculating: { inputs: 4, recalculated: 10 },
        andSaving: { inputs: 5, recalculated: 15 },
        runs: 3,
      },
    };
    expect(workbookLines(result)).toEqual([
      "",
      "Recalculated workbook: 8 schools, 632 posts, 75,900 formulas",
      "                             inputs   formulas      ratio",
      "  size, MB                     1.00       3.00       3.00",
      "  LibreOffice, s               4.00      10.00       2.50  (median of 3 runs)",
      "  with saving, s               5.00      15.00       3.00",
      "  written in 2.3 s, with at most 512 MB of memory",
    ]);
    const long = { recalculating: { inputs: 9, recalculated: 900 }, andSaving: null, runs: 1 };
    expect(workbookLines({ ...result, libreOffice: long }).slice(4, 6)).toEqual([
      "  LibreOffice, s               9.00     900.00     100.00  (median of 1 run)",
      "  with saving: not measured, since recalculating takes minutes",
    ]);
    expect(workbookLines({ ...result, libreOffice: null })).toContain(
      "  LibreOffice is not on the PATH: its time is not measured",
    );
  });
});
