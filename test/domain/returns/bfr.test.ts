import fc from "fast-check";
import { anyTrust } from "../../support/random-trust";
import { BROOK, CENTRAL, HILL, money, smallPlan, staffed } from "../../support/plan-builders";
import {
  amountsOn,
  bfrLine,
  LINES,
  posted,
  returnBasis,
  returnOf,
  SECTIONS_OF_FLOW,
  SEP_MAR,
} from "../../support/return-builders";
import { shortly } from "../../support/scenario-builders";
import { isKnown, isNegligible, subtract, sum } from "../../../src/domain/kernel";
import { bfrBookOf, carriedForward, returnFindings, returnTotals } from "../../../src/domain/returns";
import type { Bfr } from "../../../src/domain/returns";

const smallWith = (...lines: ReturnType<typeof money>[]) =>
  smallPlan({ budget: [...smallPlan().budget, ...lines] });
const found = ({ schools }: Bfr) =>
  returnFindings(schools).map((own) =>
    own.is === "not mapped" ? [own.item.line?.id ?? own.item.post?.id, own.why] : [own.code.code, own.why],
  );

describe("lines of the return", () => {
  it("[BFR1] take what names them, by heading or by one of their numbers, and what has their code", () => {
    const bfr = returnOf(returnBasis());
    // 450,000 in seven twelfths and five, then a year whole
    expect(amountsOn(bfr, HILL, "Grants")?.slice(4)).toEqual(["262500", "187500", "450000", "?"]);
    expect(amountsOn(bfr, BROOK, "Grants")?.[6]).toBe("420000");
    // five teachers at 60,000; a technician at 15,000
    expect(amountsOn(bfr, HILL, "Teachers")?.[6]).toBe("300000");
    expect(amountsOn(bfr, HILL, "Support")?.[6]).toBe("15000");
    expect(amountsOn(bfr, CENTRAL, "Levy")?.[6]).toBe("0");
    expect(found(bfr)).toEqual([]);
  });

  it("[BFR1] answer to nothing that two of them answer to", () => {
    const twice = [...LINES, bfrLine("Grants again", "Revenue income", ["BAE150"], "200")];
    const bfr = returnOf(returnBasis(smallPlan(), { book: bfrBookOf(twice) }));
    expect(found(bfr)).toEqual([["B-GAG", "several lines"]]);
    expect(amountsOn(bfr, BROOK, null)?.[6]).toBe("420000");
  });

  it("[BFR2] take no money of another section, and capital by itself", () => {
    const roof = money("ROOF", [HILL, "Expenditure", "7000"], { fund: "Capital grant", aarCode: "BAE150" });
    const wrong = money("WRONG", [HILL, "Income", "10"], { aarCode: "BAE150" });
    const bfr = returnOf(returnBasis(smallWith(roof, wrong)));
    expect(amountsOn(bfr, HILL, "Works")?.[6]).toBe("7000");
    expect(amountsOn(bfr, HILL, "Running costs")?.[6]).toBe("60000");
    expect(found(bfr)).toEqual([["WRONG", "unsuitable line"]]);
  });

  it("[BFR3] leave what they do not take in its own section, and say so once", () => {
    const more = [
      money("BARE", [HILL, "Expenditure", "12"]),
      money("ODD", [HILL, "Expenditure", "5"], { aarCode: "BAE999" }),
      money("NOTHING", [HILL, "Expenditure", "0"]),
    ];
    const bfr = returnOf(returnBasis(smallWith(...more)));
    const own = bfr.schools.find(({ school }) => school === HILL)?.lines.filter(({ line }) => line === null);
    expect(own?.map(({ section, amounts }) => [section, shortly(amounts[6] ?? sum([]))])).toEqual([
      ["Other revenue costs", "17"],
    ]);
    expect(found(bfr)).toEqual([
      ["BARE", "no code"],
      ["ODD", "unknown code"],
    ]);
    const lost = staffed("LOST", HILL);
    const without = returnOf(
      returnBasis(smallPlan({ posts: [...smallPlan().posts, { ...lost, role: null }] })),
    );
    const staff = without.schools[0]?.lines.find(({ line }) => line === null);
    expect(staff?.section).toBe("Staff costs");
    expect(found(without)).toEqual([["LOST", "no code"]]);
  });

  it("[BFR4] show a transfer at both schools, so that it comes to nothing", () => {
    const bfr = returnOf(returnBasis());
    expect([HILL, BROOK, CENTRAL].map((school) => amountsOn(bfr, school, "Transfers")?.[6])).toEqual([
      "-50000",
      "-50000",
      "100000",
    ]);
  });

  it("[BFR4] do not know what an unreadable kind or fund may be", () => {
    const odd = { ...money("ODD", [HILL, "Income", "10"]), kind: null };
    const bfr = returnOf(returnBasis(smallWith(odd)));
    const totals = totalsAt(bfr, HILL);
    expect([totals.income, totals.expenditure, totals.transfers].map((own) => own[6])).toEqual([
      "?",
      "?",
      "?",
    ]);
    const lost = money("LOST", [HILL, "Expenditure", "10"], { fund: null });
    expect(totalsAt(returnOf(returnBasis(smallWith(lost))), HILL).expenditure[6]).toBe("?");
    expect(totalsAt(returnOf(returnBasis(smallWith(lost))), HILL).income[6]).toBe("450000");
  });
});

function totalsAt(bfr: Bfr, school: string) {
  const own = bfr.schools.find((each) => each.school === school);
  if (!own) throw new Error(school);
  const { income, staff, expenditure, transfers, balance } = returnTotals(own.lines, own.isKnown);
  const reserve = carriedForward(own.opening, balance, bfr.planFrom);
  return {
    income: income.map(shortly),
    staff: staff.map(shortly),
    expenditure: expenditure.map(shortly),
    transfers: transfers.map(shortly),
    balance: balance.map(shortly),
    reserve: reserve.map(shortly),
  };
}

describe("earlier years", () => {
  it("[BFR5] are the ledger's where it has every month, and not known where it has not", () => {
    const actuals = [...posted("6100", "5000", SEP_MAR), ...posted("6100", "4000", ["2026-04", "2026-05"])];
    const bfr = returnOf(returnBasis(smallPlan(), { actuals }));
    expect(amountsOn(bfr, HILL, "Running costs")).toEqual([
      ...["?", "?", "35000", "?"],
      ...["35000", "25000", "60000", "?"],
    ]);
    // a code that nothing was posted to is nothing; a school without a ledger is not known
    expect(amountsOn(bfr, HILL, "Grants")?.[2]).toBe("0");
    expect(amountsOn(bfr, BROOK, "Grants")?.[2]).toBe("?");
  });

  it("[BFR5] are the reforecast where the plan has them", () => {
    const actuals = posted("6100", "6000", ["2026-09", "2026-10"]);
    const bfr = returnOf(returnBasis(smallPlan(), { actuals }), "2027/28");
    // two months of 6,000, then five of 5,000; the plan's 25,000
    expect(amountsOn(bfr, HILL, "Running costs")?.slice(2)).toEqual([
      ...["37000", "25000", "35000", "25000"],
      ...["?", "?"],
    ]);
    // nothing was posted to the grant in those months
    expect(amountsOn(bfr, HILL, "Grants")?.[2]).toBe(shortlyOf(450_000 * (5 / 12)));
    expect(amountsOn(bfr, BROOK, "Grants")?.[2]).toBe("245000");
  });

  it("[BFR6] put a code of the ledger on the one line of the budget's rows on it", () => {
    const more = money("ALSO", [HILL, "Expenditure", "10"], { aarCode: "BAE010" });
    const codeOf = ({ id }: { id: string }) => (["H-OTHER", "ALSO"].includes(id) ? "6100" : null);
    const actuals = posted("6100", "5000", SEP_MAR);
    const bfr = returnOf(returnBasis(smallWith(more), { actuals, codeOf }));
    expect(amountsOn(bfr, HILL, null)?.[2]).toBe("35000");
    expect(found(bfr)).toEqual([["6100", "several lines"]]);
  });

  it("[BFR6] find the line of a code that the school's budget does not have", () => {
    const actuals = [
      ...posted("BAE150", "100", SEP_MAR),
      // Brook's budget has it
      ...posted("6150", "10", SEP_MAR),
    ];
    const bfr = returnOf(returnBasis(smallPlan(), { actuals }));
    expect(amountsOn(bfr, HILL, "Running costs")?.[2]).toBe("770");
    expect(found(bfr)).toEqual([]);
  });

  it("[BFR6] keep apart what nobody can place, and do not know the totals then", () => {
    const actuals = [...posted("6100", "5000", SEP_MAR), ...posted("7999", "1", ["2025-09"])];
    const bfr = returnOf(returnBasis(smallPlan(), { actuals }));
    expect(found(bfr)).toEqual([["7999", "unknown code"]]);
    const apart = bfr.schools[0]?.lines.find(({ section }) => section === null);
    expect([apart?.ledgerCode, apart && shortly(apart.amounts[2] ?? sum([]))]).toEqual(["7999", "1"]);
    expect(totalsAt(bfr, HILL).expenditure.slice(2, 5)).toEqual(["?", "?", "218750"]);
  });

  it("[BFR6] have a transfer at each school as its own ledger has it", () => {
    const codeOf = ({ id }: { id: string }) => (id === "H-SLICE" ? "6900" : null);
    const ledger = [
      ...posted("6900", "100", SEP_MAR),
      ...posted("6900", "-90", SEP_MAR, { school: CENTRAL }),
    ];
    const bfr = returnOf(returnBasis(smallPlan(), { actuals: ledger, codeOf }));
    expect([HILL, CENTRAL].map((school) => amountsOn(bfr, school, "Transfers")?.[2])).toEqual([
      "-700",
      "630",
    ]);
    expect(found(bfr)).toEqual([]);
  });

  it("[BFR6] have a transfer by the budget where the other school's ledger has not come in", () => {
    const codeOf = ({ id }: { id: string }) => (id.endsWith("-SLICE") ? "6900" : null);
    const paid = posted("6900", "4000", ["2026-09", "2026-10"]);
    const got = posted("6900", "-3000", ["2026-09"], { school: CENTRAL });
    const bfr = returnOf(returnBasis(smallPlan(), { actuals: [...paid, ...got], codeOf }), "2027/28");
    // 4,000 twice, then five twelfths of 50,000
    expect(Number(amountsOn(bfr, HILL, "Transfers")?.[2])).toBeCloseTo(-8000 - (50_000 * 5) / 12, 3);
    // 3,000 of its own, then six months of what both schools pay
    expect(Number(amountsOn(bfr, CENTRAL, "Transfers")?.[2])).toBeCloseTo(3000 + (100_000 * 6) / 12, 3);
  });
});

const shortlyOf = (amount: number): string => String(Number(amount.toFixed(4)));

describe("totals of the return", () => {
  it("[BFR7] are of revenue, and carry the reserve from where the plan begins", () => {
    const roof = money("ROOF", [HILL, "Expenditure", "7000"], { fund: "Capital grant" });
    const totals = totalsAt(returnOf(returnBasis(smallWith(roof))), HILL);
    expect([totals.income[6], totals.staff[6], totals.expenditure[6], totals.balance[6]]).toEqual([
      "450000",
      "315000",
      "375000",
      "25000",
    ]);
    // 90,000, then 25,000 a year: seven twelfths of it, five twelfths, a year
    expect(totals.reserve).toEqual([
      ...["?", "?", "?", "90000"],
      ...[shortlyOf(90_000 + (25_000 * 7) / 12), "115000", "140000", "?"],
    ]);
  });

  it("[BFR7] count actuals of years that the plan has", () => {
    const actuals = posted("6100", "6000", ["2026-09", "2026-10"]);
    const codeOf = ({ id }: { id: string }) => (id === "H-OTHER" ? "6100" : id === "H-GAG" ? "4010" : null);
    const paid = posted("4010", "37500", ["2026-09", "2026-10"]);
    const staff = posted("BAE010", "25000", ["2026-09", "2026-10"]);
    const support = posted("BAE030", "1250", ["2026-09", "2026-10"]);
    const slice = posted("H-SLICE", "4166.6667", ["2026-09", "2026-10"]);
    const all = [...actuals, ...paid, ...staff, ...support, ...slice];
    const totals = totalsAt(returnOf(returnBasis(smallPlan(), { actuals: all, codeOf }), "2027/28"), HILL);
    // 1,000 a month dearer for two months
    expect(Number(totals.balance[2])).toBeCloseTo((25_000 * 7) / 12 - 2000, 2);
    expect(Number(totals.reserve[3])).toBeCloseTo(115_000 - 2000, 2);
    expect(Number(totals.reserve[5])).toBeCloseTo(140_000 - 2000, 2);
  });

  it("[BFR3] hold every pound of any plan", () => {
    fc.assert(
      fc.property(anyTrust, ({ everything }) => {
        const basis = returnBasis(everything);
        const year = everything.timeline.years[0] ?? "";
        const { schools } = returnOf(basis, year);
        for (const { school, lines } of schools) {
          for (const [kind, sections] of SECTIONS_OF_FLOW) {
            const own = sum(
              lines
                .filter(({ section }) => section !== null && sections.includes(section))
                .map(({ amounts }) => amounts[4] ?? sum([])),
            );
            const flows = basis.costs.flows.filter(
              (flow) => flow.school === school && flow.kind === kind && flow.partIndex === 0,
            );
            const whole = sum(flows.map(({ amount }) => amount));
            if (isKnown(own) && isKnown(whole)) expect(isNegligible(subtract(own, whole))).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
