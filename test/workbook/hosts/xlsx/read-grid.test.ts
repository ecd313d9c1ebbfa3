import { smallTrustContent } from "../../../support/small-trust";
import { PRIMARY } from "../../../support/small-trust/names";
import { readGrid } from "../../../../src/workbook/hosts/xlsx/read-grid";
import { writeWorkbook } from "../../../../src/workbook/hosts/xlsx/write-workbook";

describe("a sheet without tables", () => {
  it("is read as it stands, by its name", async () => {
    const grid = readGrid(await writeWorkbook(smallTrustContent()), "pupils");
    if ("unreadable" in grid) throw new Error(grid.unreadable);
    expect(grid.sheet).toBe("Pupils");
    const header = grid.rows.find(({ number }) => number === 6);
    expect(header?.cells.slice(0, 4)).toEqual(["School", "Academic year", "Year group", "Pupils"]);
    const own = grid.rows.find(({ cells }) => cells[0] === PRIMARY);
    expect(typeof own?.cells[3]).toBe("number");
  });

  it("is the first one unless said, and the others are named", async () => {
    const grid = readGrid(await writeWorkbook(smallTrustContent()), null);
    if ("unreadable" in grid) throw new Error(grid.unreadable);
    expect(grid.sheet).toBe(grid.sheets[0]);
    expect(grid.sheets).toContain("Staff");
  });

  it("is refused where it is not there, and so is what is no workbook", async () => {
    const bytes = await writeWorkbook(smallTrustContent());
    expect(readGrid(bytes, "None")).toEqual({ unreadable: expect.stringContaining('no sheet "None"') });
    expect(readGrid(new TextEncoder().encode("a,b"), null)).toHaveProperty("unreadable");
  });
});
