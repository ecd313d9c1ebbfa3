import { BROOK, CENTRAL, HILL, money, smallPlan, staffed } from "../../support/plan-builders";
import { nextRow } from "../../support/plan-builders";
import { shortly } from "../../support/scenario-builders";
import { planEvaluator } from "../../../src/application/plan-evaluator";
import { sum } from "../../../src/domain/kernel";
import { budgetUpload, monthsOfRow } from "../../../src/domain/returns";
import type { LedgerCodes, UploadRow } from "../../../src/domain/returns";
import type { Plan } from "../../../src/domain/plan";

const CODES: LedgerCodes = {
  nominalCode: ({ id }) => (id.endsWith("-GAG") ? "4010" : id.endsWith("-SLICE") ? "6900" : null),
  costCentre: ({ school }) => school.slice(0, 1),
  ownCodes: (code) => (code === "BAE010" ? ["5010"] : code === "BAE040" ? ["5041", "5042"] : []),
};
const uploadOf = (plan: Plan = smallPlan(), codes = CODES) =>
  budgetUpload(planEvaluator().costs(plan), 0, codes);
const yearOf = (row: UploadRow): string => shortly(sum(monthsOfRow(row)));
const lines = (rows: readonly UploadRow[], school: string) =>
  rows
    .filter((row) => row.school === school)
    .map((row) => `${row.code ?? "-"} ${row.costCentre ?? "-"} ${row.kind ?? ""} ${yearOf(row)}`);

describe("the budget of a year for a finance system", () => {
  it("[UPL1] has every pound by school, code, cost centre, fund and kind", () => {
    const { rows } = uploadOf();
    expect(lines(rows, HILL)).toEqual([
      "4010 H Income 450000",
      "- H Expenditure 60000",
      "6900 H Transfer 50000",
      "5010 H Expenditure 300000",
      "BAE030 H Expenditure 15000",
    ]);
    // seven months of 262,500 and five of 187,500
    expect(rows.slice(0, 1).flatMap(monthsOfRow).map(shortly)).toEqual(Array<string>(12).fill("37500"));
  });

  it("[UPL1] has a transfer at both schools, coming to nothing", () => {
    const { rows } = uploadOf();
    const transfers = rows.filter(({ kind }) => kind === "Transfer");
    expect(transfers.map((row) => `${row.school} ${yearOf(row)}`)).toEqual([
      `${HILL} 50000`,
      `${CENTRAL} -100000`,
      `${BROOK} 50000`,
    ]);
    expect(shortly(sum(transfers.flatMap(monthsOfRow)))).toBe("0");
    // who pays does not say where the other school books it: its own rows do
    expect(transfers.map(({ costCentre }) => costCentre)).toEqual(["H", "C", "B"]);
  });

  it("[UPL1] keeps funds apart on one code", () => {
    const premium = money("P-GAG", [HILL, "Income", "100"], { fund: "Pupil premium" });
    const { rows } = uploadOf(smallPlan({ budget: [...smallPlan().budget, premium] }));
    const own = rows.filter(({ school, code }) => school === HILL && code === "4010");
    expect(own.map((row) => [row.fund, yearOf(row)])).toEqual([
      ["GAG", "450000"],
      ["Pupil premium", "100"],
    ]);
  });

  it("[UPL4] puts posts under the one cost centre of their school's rows, and where there are several under none", () => {
    const [general = money("X", [HILL, "Income", "0"])] = smallPlan().budget;
    const costCentre: LedgerCodes["costCentre"] = ({ id, school }) =>
      school !== HILL
        ? null
        : id === general.id
          ? "H"
          : id === "SECOND"
            ? "h "
            : id === "THIRD"
              ? "SITE"
              : null;
    const codes = { ...CODES, costCentre };
    const withRows = (...ids: string[]): string[] => {
      const rows = ids.map((id) => money(id, [HILL, "Expenditure", "10"]));
      return lines(uploadOf(smallPlan({ budget: [...smallPlan().budget, ...rows] }), codes).rows, HILL);
    };
    // rows that name none stay as they are, and do not count
    expect(withRows("SECOND")).toEqual(
      expect.arrayContaining(["4010 H Income 450000", "- - Expenditure 60000", "5010 H Expenditure 300000"]),
    );
    expect(withRows("THIRD")).toContain("5010 - Expenditure 300000");
    expect(lines(uploadOf(smallPlan(), codes).rows, BROOK).join()).not.toMatch(/ [HB] /);
  });

  it("[UPL2] says what has no code, and keeps it", () => {
    const { findings, rows } = uploadOf();
    expect(findings.map(({ item, why }) => [item.line?.id ?? item.post?.id ?? "levy", why])).toEqual([
      ["H-OTHER", "no code"],
      ["B-OTHER", "no code"],
      ["C-OTHER", "no code"],
      ["CFO", "several codes"],
      ["levy", "no code"],
    ]);
    expect(lines(rows, CENTRAL)).toContain("BAE040 C Expenditure 80000");
    const lost = { ...staffed("LOST", HILL), role: null };
    const other = uploadOf(smallPlan({ posts: [...smallPlan().posts, lost] }));
    expect(other.findings.map(({ item }) => item.post?.id)).toContain("LOST");
    expect(lines(other.rows, HILL)).toContain("- H Expenditure ?");
  });

  it("[UPL2] puts what no Budget row holds under the ledger's code for its accounts code", () => {
    const written = money("Commitment|C1|2026/27", [HILL, "Expenditure", "900"], {
      origin: nextRow("Commitments"),
      aarCode: "BAE090",
      heading: "Evidence-informed CPD",
    });
    const cost = money("Cost to achieve|X1", [HILL, "Expenditure", "70"], { origin: nextRow("Changes") });
    const plan = smallPlan({ budget: [...smallPlan().budget, written, cost] });
    const codes = { ...CODES, ownCodes: (code: string) => (code === "Cost to achieve" ? ["5990"] : []) };
    expect(lines(uploadOf(plan, codes).rows, HILL)).toEqual(
      expect.arrayContaining(["BAE090 H Expenditure 900", "5990 H Expenditure 70"]),
    );
    const without = uploadOf(plan).findings.map(({ item }) => item.line?.id);
    expect(without).toContain("Cost to achieve|X1");
    expect(without).not.toContain("Commitment|C1|2026/27");
  });
});
