import fc from "fast-check";
import { rowEdits } from "../../src/workbook";
import { typedFor, valueAt } from "../../src/workbook/hosts/preview/typed-value";
import { newModel } from "./hosts/preview/engine";

const key = { Line: "B-1" };
const writtenFor = (value: number): unknown => {
  const [edit] = rowEdits(
    [{ edit: "import", does: "update", table: "Budget", key, values: { Amount: value } }],
    [],
  );
  return edit?.edit === "update" ? edit.values["Amount"] : undefined;
};

describe("numbers that Headroom writes", () => {
  test.each([
    [1 / 3, 0.333333333333333],
    [0.1 + 0.2, 0.3],
    [12_345_678.123456789, 12_345_678.1234568],
    [-1_234.56, -1_234.56],
    [0, 0],
  ])("have no more digits than a spreadsheet keeps: %d is %d", (value, written) => {
    expect(writtenFor(value)).toBe(written);
  });

  test("read back from the preview's engine as they were written", () => {
    const model = newModel();
    const place = { sheet: 0, row: 1, column: 1 };
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const written = writtenFor(value);
        if (typeof written !== "number") throw new Error("nothing is written");
        model.setUserInput(place.sheet, place.row, place.column, typedFor(written) ?? "");
        // minus nothing is typed as nothing
        expect(valueAt(model, place)).toBe(written + 0);
      }),
    );
  });
});
