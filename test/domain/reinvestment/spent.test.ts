import { exactText, fixedText, quantity } from "../../../src/domain/kernel";
import { isYearSpent, spentInYear } from "../../../src/domain/reinvestment";

const part = (name: string | null, spent: string | null) => ({
  part: name,
  spent: spent === null ? null : quantity<"release">(spent),
});

describe("what was spent in a year", () => {
  it("[ACT1] adds the pounds of its parts, refunds taken off", () => {
    const parts = [
      part("Sep–Mar", "5100"),
      part("Apr–Aug", "4400.75"),
      part("Apr–Aug", "-100"),
      part(null, "1"),
    ];
    expect(exactText(spentInYear("cash", parts))).toBe("9401.75");
    expect(exactText(spentInYear("cash", []))).toBe("0");
  });

  it("[ACT1] weighs periods a week by the months of their part", () => {
    // (4 × 7 + 3 × 5) ÷ 12 = 43 ÷ 12
    const both = [part("Sep–Mar", "4"), part("Apr–Aug", "3")];
    expect(fixedText(spentInYear("time", both), 4)).toBe("3.5833");
    expect(exactText(spentInYear("time", [part("Sep–Mar", "4"), part("Apr–Aug", "4")]))).toBe("4");
    expect(exactText(spentInYear("time", [part("Apr–Aug", "12")]))).toBe("5");
  });

  it("[ACT2] is complete once both parts say what was spent", () => {
    expect(isYearSpent([part("Sep–Mar", "1"), part("Apr–Aug", "0")])).toBe(true);
    expect(isYearSpent([part("Sep–Mar", "1"), part("Apr–Aug", null)])).toBe(false);
    expect(isYearSpent([part("Sep–Mar", "1"), part("Sep–Mar", "1")])).toBe(false);
  });
});
