import { bfrLine } from "../../../support/return-builders";
import { roundedLines } from "../../../../src/application/year/bfr/rounded-lines";
import { exactText, pounds, sum, unknown, zero } from "../../../../src/domain/kernel";
import type { Pounds } from "../../../../src/domain/kernel";
import type { MoneySection, ReturnLine, Standing } from "../../../../src/domain/returns";

const standing = (section: MoneySection, amount: Pounds): Standing => {
  return { school: "Hillside", section, line: null, why: null, amount, item: null, actual: null };
};
function line(section: MoneySection, heading: string, ...amounts: readonly Pounds[]): ReturnLine {
  return {
    ...{ section, line: bfrLine(heading, section), ledgerCode: null },
    amounts: [sum(amounts)],
    from: [amounts.map((amount) => standing(section, amount))],
  };
}
const shown = (lines: readonly ReturnLine[], isKnown = true): (string | null)[] =>
  roundedLines({ school: "Hillside", lines, isKnown: [isKnown], pupils: [], opening: zero() }).map(
    ({ amounts }) => exactText(amounts[0] ?? unknown()),
  );

describe("lines of the return to the penny", () => {
  it("add up to their section, rounded once", () => {
    // a pound in three, and beside it half a penny twice
    const thirds = ["A", "B", "C"].map((heading) =>
      line("Revenue income", heading, pounds("0.3333333333333333")),
    );
    expect(shown(thirds)).toEqual(["0.34", "0.33", "0.33"]);
    const halves = ["A", "B"].map((heading) => line("Staff costs", heading, pounds("0.005")));
    expect(shown(halves)).toEqual(["0.01", "0"]);
  });

  it("have each transfer rounded by itself, so that what leaves arrives", () => {
    const out = line("Revenue transfers", "Transfers", pounds("-10.005"), pounds("-20.005"));
    const arrives = line("Revenue transfers", "Transfers", pounds("10.005"), pounds("20.005"));
    expect(shown([out])).toEqual(["-30.02"]);
    expect(shown([arrives])).toEqual(["30.02"]);
  });

  it("stay not known where they are", () => {
    const doubtful = line("Staff costs", "A", unknown());
    expect(shown([doubtful, line("Staff costs", "B", pounds("1.239"))])).toEqual([null, "1.24"]);
    expect(shown([line("Revenue transfers", "A", unknown())])).toEqual([null]);
  });
});
