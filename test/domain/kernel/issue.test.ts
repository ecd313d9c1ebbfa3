import { problem, warning } from "../../../src/domain/kernel";
import type { CellOrigin } from "../../../src/domain/kernel";

const point: CellOrigin = { sheet: "Staff", cell: "I7" };
const role: CellOrigin = { sheet: "Staff", cell: "C7" };

describe("an issue", () => {
  it("[ISS1] says what is wrong, that it must be mended, and where, the cell to mend first", () => {
    expect(problem({ code: "missing-pay", post: "MA-01" }, point, role)).toEqual({
      code: "missing-pay",
      post: "MA-01",
      severity: "error",
      at: [point, role],
    });
  });

  it("[ISS1] may be a warning", () => {
    expect(warning({ code: "missing-target", school: "Oakfield" }, role)).toEqual({
      code: "missing-target",
      school: "Oakfield",
      severity: "warning",
      at: [role],
    });
  });
});
