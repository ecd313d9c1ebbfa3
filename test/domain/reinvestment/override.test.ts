import { leftReason, setsRuleAside, withLeftReason } from "../../../src/domain/reinvestment";

const row = (overrideReason: string | null) => ({ overrideReason });

describe("a reason for leaving a release overcommitted", () => {
  it("[CHK11] sets no rule aside; any other does", () => {
    expect(setsRuleAside(row(null))).toBe(false);
    expect(setsRuleAside(row(" "))).toBe(false);
    expect(setsRuleAside(row("Left overcommitted: Until May"))).toBe(false);
    expect(setsRuleAside(row("The regulator agrees"))).toBe(true);
    expect(setsRuleAside(row("The regulator agrees Left overcommitted: Until May"))).toBe(true);
  });

  it("[CHK11] stands behind the other reason, and takes the place of an earlier one", () => {
    expect(withLeftReason(row(null), "Until May")).toBe("Left overcommitted: Until May");
    const both = withLeftReason(row("The regulator agrees"), "Until May");
    expect(both).toBe("The regulator agrees Left overcommitted: Until May");
    expect(withLeftReason(row(both), "Until June")).toBe(
      "The regulator agrees Left overcommitted: Until June",
    );
  });

  it("is read from the row", () => {
    expect(leftReason(row("The regulator agrees Left overcommitted: Until May"))).toBe("Until May");
    expect(leftReason(row("The regulator agrees"))).toBeNull();
    expect(leftReason(row(null))).toBeNull();
  });
});
