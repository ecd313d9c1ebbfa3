import { nameKey } from "../../../src/domain/kernel";
import type { KeyValues } from "../../../src/workbook/layout/calculated/calculated-table";
import type { WorkingContext } from "../../../src/workbook/workings/context";
import { inPlanHeader } from "../../../src/workbook/workings/items";
import { shownPlans } from "../../../src/workbook/workings/school-years";
import { staffSumKey, staffSumRows, staffSums } from "../../../src/workbook/workings/school-funds";
import { postCutRows, postItems, staffCostRows } from "../../../src/workbook/workings/staff-cost";
import { contextIn, textIn } from "../../support/calculated-tables";
import { smallTrustContent } from "../../support/small-trust";

const context = contextIn(smallTrustContent(), "Adopted");

describe("days that cut posts", () => {
  const cuts = postCutRows(context);
  const pieces = staffCostRows(context);

  it("stand once each, for every piece that begins or ends on one", () => {
    const named = pieces.flatMap((row) => [row["Begins by"] ?? [], row["Ends by"] ?? []].flat());
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(cuts.map((row) => row["Cut"]))).toEqual(new Set(named));
    expect(new Set(cuts.map((row) => row["Cut"])).size).toBe(cuts.length);
  });

  it("are the From date of a change, or the day after its To date, as the pieces are cut", () => {
    for (const { trace } of postItems(context).filter(({ trace: own }) => own.endsAt !== null)) {
      expect(cuts).toContainEqual({
        Cut: `${trace.endsAt ?? ""}|From date`,
        Change: trace.endsAt,
        After: 0,
      });
    }
  });
});

describe("sums of posts", () => {
  const rows = staffSumRows(context);
  const inPlan = (row: KeyValues, own: WorkingContext["plans"][number]): boolean =>
    row[inPlanHeader(own.name)] === 1;

  it("count in each plan once by school, fund and group", () => {
    for (const plan of shownPlans(context)) {
      const own = rows
        .filter((row) => inPlan(row, plan))
        .map((row) => `${textIn(row["Place"])}|${textIn(row["Group"])}`);
      const expected = staffSums(context).filter((sum) => sum.plan === plan);
      expect(own.map(nameKey).sort()).toEqual(
        expected.map(({ school, fund, group }) => nameKey(`${school}|${fund}|${group}`)).sort(),
      );
    }
  });

  it("are one row for all plans where no change touches the posts, and rows of their own where one does", () => {
    const isShared = (row: KeyValues): boolean => shownPlans(context).every((plan) => inPlan(row, plan));
    expect(rows.some(isShared)).toBe(true);
    expect(rows.some((row) => !isShared(row) && row["Group"] !== "Levy")).toBe(true);
    const touched = postItems(context).filter(({ plans }) => plans.length < context.plans.length);
    for (const { row: post, plans } of touched) {
      const own = staffSums(context).filter(
        ({ school, fund, group }) =>
          school === post.school && fund === post.fund && group === post.role?.group,
      );
      const [inside, outside] = [true, false].map((isIn) =>
        own.filter(({ plan }) => plans.includes(plan) === isIn).map(staffSumKey),
      );
      expect((inside ?? []).filter((text) => outside?.includes(text))).toEqual([]);
    }
  });
});
