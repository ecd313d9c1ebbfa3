import { withCell } from "../../support/edit-tables";
import { rowsIn } from "../../support/csv";
import { asked, bookOf, done, rowOf, smallBook } from "./ledger";
import type { Book, Given } from "./ledger";

const HIGH = "Thornmoor High";
const PROPOSED: Given = {
  ...{ release: "R-03", school: HIGH, category: "Evidence-informed CPD", recurrence: "recurrent" },
  ...{ from: "2027/28", amount: "9000", rationale: "Why", proposer: "Head of maths" },
  ...{ outcome: "Better", measure: "Tests", owner: "Deputy", review: "2028-07-01" },
};
const APPROVED: Given = { commitment: "C-08", approver: "FC 12/4", role: "Finance committee" };

let small: Book;
beforeAll(async () => {
  small = await smallBook();
});

/** Cells of Budget rows, by line and header. */
function withCells(cells: readonly (readonly [line: string, header: string, value: string])[]): Book {
  const rows = rowsIn(small.tables, "Budget");
  return bookOf(
    cells.reduce((tables, [line, header, value]) => {
      const row = rows.findIndex((own) => own["Line"] === line);
      if (row < 0) throw new Error(line);
      return withCell([...tables], { table: "Budget", header, row, value });
    }, small.tables),
  );
}
function approved(book: Book, given: Given = {}, proposed: Given = {}) {
  const before = done(book, "propose", { ...PROPOSED, ...proposed });
  const outcome = asked(before, "approve", { ...APPROVED, ...given });
  if (outcome.outcome === "refused") throw new Error(outcome.problems.join());
  const row = rowOf(done(before, "approve", { ...APPROVED, ...given }), "Budget", "C-08");
  return { codes: [row["Nominal code"], row["Cost centre"]], ...outcome.kept };
}

describe("the code of the line that delivers a commitment", () => {
  it("[UPL3] is that of the school's line on its accounts code, and the log says whose", () => {
    const book = withCells([
      ["TH-CPD", "Nominal code", "5090"],
      ["TH-CPD", "Cost centre", "T1"],
    ]);
    const { codes, lines, reason } = approved(book);
    expect(codes).toEqual(["5090", "T1"]);
    const said =
      "Nominal code of Budget C-08 is 5090, and its Cost centre T1, as Budget TH-CPD has it for AAR code BAE090.";
    expect(lines).toContain(said);
    expect(reason).toContain(said);
    // the commitment's own cost centre comes first
    expect(approved(book, {}, { "cost-centre": "CPD" }).codes).toEqual(["5090", "CPD"]);
  });

  it("[UPL3] is as given, whatever other lines have", () => {
    const { codes, lines } = approved(withCells([["TH-CPD", "Nominal code", "5090"]]), { nominal: "7001" });
    expect(codes).toEqual(["7001", undefined]);
    expect(lines).toHaveLength(1);
  });

  it("[UPL3] is left open where nothing says it, with what to do", () => {
    const { codes, lines } = approved(withCells([["TH-ENE", "Nominal code", "5150"]]));
    expect(codes).toEqual([undefined, undefined]);
    expect(lines[1]).toBe(
      "Nominal code of Budget C-08 is not filled in: nothing else on AAR code BAE090 has one. Fill it in there, as your finance system has it: the budget upload needs it.",
    );
  });

  it("[UPL3] is not asked for in a trust whose budget has no codes", () => {
    expect(approved(small).lines).toHaveLength(1);
  });

  it("[UPL3] of estate capital is that of transfers, on both lines", () => {
    const book = withCells([["TH-TOP", "Nominal code", "6900"]]);
    const { edits, lines } = approved(book, {}, { category: "Estate capital" });
    const codes = edits.flatMap((edit) =>
      edit.edit === "add" && edit.table === "Budget" ? [edit.codes?.nominalCode] : [],
    );
    expect(codes).toEqual(["6900", "6900"]);
    expect(lines.slice(1).every((line) => line.endsWith("as Budget TH-TOP has it for transfers."))).toBe(
      true,
    );
  });
});
