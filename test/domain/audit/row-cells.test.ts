import { cellDifferences, cellsIn } from "../../../src/domain/audit";

describe("the cells that a log tells of", () => {
  it("are those of the canonical text", () => {
    expect(cellsIn('{"Commitment":"C-01","Amount":1200,"Open":true}')).toEqual({
      Commitment: "C-01",
      Amount: 1200,
      Open: true,
    });
  });

  it.each(["sha256:00ff", '{"Commitment":', "", "null"])("are not known of %j", (text) => {
    expect(cellsIn(text)).toBeNull();
  });

  it("differ one by one; a number is another cell than its text", () => {
    const before = '{"Commitment":"C-01","Amount":1200,"Owner":"Deputy","Cost centre":"7"}';
    const after = '{"Commitment":"C-01","Amount":1300,"Measure":"Tests","Cost centre":7}';
    expect(cellDifferences(before, after)).toEqual([
      { header: "Amount", before: "1200", after: "1300" },
      { header: "Owner", before: "Deputy", after: "" },
      { header: "Cost centre", before: "7", after: "7" },
      { header: "Measure", before: "", after: "Tests" },
    ]);
  });

  it("are all there is of a new row, and nothing where the log has only a hash", () => {
    expect(cellDifferences("", '{"Commitment":"C-01"}')).toEqual([
      { header: "Commitment", before: "", after: "C-01" },
    ]);
    expect(cellDifferences("sha256:00ff", '{"Commitment":"C-01"}')).toEqual([]);
  });
});
