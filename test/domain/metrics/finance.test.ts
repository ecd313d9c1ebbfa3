import * as finance from "../../../src/domain/metrics/finance";
import { onBases } from "../../support/plan-builders";

const given = {
  income: "10000000",
  expenditure: "9900000",
  netTransfers: "-250000",
  staffCost: "8100000",
  closingReserve: "900000",
  pupils: "1600",
};

describe("finance", () => {
  it("[FIN2] in-year balance is income less expenditure, with transfers", () => {
    expect(onBases(finance.inYearBalance, given)).toBe("-150000");
  });

  it("[FIN2] transfers are in no share of income or expenditure", () => {
    const without = { ...given, netTransfers: "0" };
    for (const metric of [finance.staffCostShareOfIncome, finance.staffCostShareOfExpenditure]) {
      expect(onBases(metric, given)).toBe(onBases(metric, without));
    }
  });

  it("[FIN3] staff cost of £8.1m is 81% of an income of £10m, and 82% of an expenditure of £9.9m", () => {
    expect(onBases(finance.staffCostShareOfIncome, given)).toBe("0.81");
    expect(onBases(finance.staffCostShareOfExpenditure, given)).toBe("0.818181818181818181818181818182");
  });

  it("[FIN4] a reserve of £900,000 is 9% of that income", () => {
    expect(onBases(finance.revenueReserveShareOfIncome, given)).toBe("0.09");
  });

  it("[FIN5] is £6,250 a pupil, and a balance of −1.5% of income", () => {
    expect(onBases(finance.incomePerPupil, given)).toBe("6250");
    expect(onBases(finance.inYearBalanceShareOfIncome, given)).toBe("-0.015");
  });

  it("[FIN5] has no share of an income of nothing", () => {
    expect(onBases(finance.inYearBalanceShareOfIncome, { ...given, income: "0" })).toBe("not known");
    expect(onBases(finance.incomePerPupil, { ...given, pupils: "0" })).toBe("not known");
  });
});
