import { BROOK, HILL, money } from "../../support/plan-builders";
import type { BudgetLine } from "../../../src/domain/budget";
import { codeOfNewLine } from "../../../src/domain/returns";
import type { LedgerCodes } from "../../../src/domain/returns";

const training = { aarCode: "BAE090" } as const;
const line = (id: string, school: string, own: Partial<BudgetLine> = {}): BudgetLine =>
  money(id, [school, "Expenditure", "100"], { ...training, ...own });
const asked = line("C-01", HILL);

/** Rows are called by the code and the cost centre that they have: "5090/T". */
const codes = (maps: readonly string[] = []): LedgerCodes => ({
  nominalCode: ({ id }) => id.split("/")[0] || null,
  costCentre: ({ id }) => id.split("/")[1] || null,
  ownCodes: (code) => (code === "BAE090" ? maps : []),
});
const found = (budget: readonly BudgetLine[], own = asked, maps: readonly string[] = []) => {
  const code = codeOfNewLine(own, budget, codes(maps));
  if (code.is === "not known") return code.is;
  return code.is === "several" ? code.codes : [code.code, code.like?.school ?? "map", code.costCentre];
};

describe("the code of a line that nobody has typed", () => {
  it("[UPL3] is that of the rows at its school, those of its fund first", () => {
    const premium = { fund: "Pupil premium" };
    const budget = [line("5091/P", HILL, premium), line("5090/T", HILL), line("5099/B", BROOK)];
    expect(found(budget)).toEqual(["5090", HILL, "T"]);
    expect(found(budget, { ...asked, ...premium })).toEqual(["5091", HILL, "P"]);
    // no row is of that fund
    expect(found(budget.slice(0, 1))).toEqual(["5091", HILL, "P"]);
  });

  it("[UPL3] is not made up where the rows have several", () => {
    expect(found([line("5090", HILL), line("5091", HILL), line("5090", BROOK)], asked, ["5090"])).toEqual([
      "5090",
      "5091",
    ]);
  });

  it("[UPL3] has no cost centre where rows on the code have several", () => {
    expect(found([line("5090/T", HILL), line("5090/S", HILL)])).toEqual(["5090", HILL, null]);
  });

  it("[UPL3] is that of the maps before that of other schools, whose cost centre it never takes", () => {
    const budget = [line("5099/B", BROOK), line("/T", HILL)];
    expect(found(budget, asked, ["5095"])).toEqual(["5095", "map", null]);
    expect(found(budget, asked, ["5095", "5096"])).toEqual(["5095", "5096"]);
    expect(found(budget)).toEqual(["5099", BROOK, null]);
  });

  it("[UPL3] is of nothing that is otherwise in kind or accounts code", () => {
    const others = [
      line("5090", HILL, { kind: "Income" }),
      line("5100", HILL, { aarCode: "BAE100" }),
      line("5200", HILL, { aarCode: null }),
    ];
    expect(found(others)).toBe("not known");
    expect(found(others, { ...asked, aarCode: null })).toBe("not known");
    expect(found([line("", HILL)])).toBe("not known");
  });

  it("[UPL3] of a transfer is that of transfers, whatever their accounts code", () => {
    const transfer = { kind: "Transfer", aarCode: null } as const;
    const budget = [line("5090", HILL), line("6900/T", HILL, transfer)];
    expect(found(budget, { ...asked, kind: "Transfer" }, ["5095"])).toEqual(["6900", HILL, "T"]);
    expect(found([line("5090", HILL)], { ...asked, kind: "Transfer" }, ["5095"])).toBe("not known");
  });
});
