import { comparePlans } from "../../../src/application/roll/roll-year";
import { reviewTrust } from "../../../src/application/review-trust";
import type { TrustReview } from "../../../src/application/trust-review";
import { exactText } from "../../../src/domain/kernel";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { rolledModel } from "../../../src/domain/year-roll";
import { sampleContent } from "../../../src/workbook";
import { randomSeeds } from "../../support/random-seeds";
import { randomWorkbook } from "../../support/random-workbook";
import { modelIn, rolledTables, rollOutcome, rowsRolled } from "../../support/rolled";
import type { RolledTables } from "../../support/rolled";
import { tablesIn } from "../../support/sample-trusts";

const ADOPTED = { name: "Adopted", isKnown: true };
const sample = (schools = 4): RolledTables => rolledTables(tablesIn(sampleContent({ schools, seed: 1 })));

const movedIn = (old: TrustModel, rolled: TrustModel) => {
  const compared = comparePlans(old, rolled, "1e-9");
  expect(compared?.figures).toBeGreaterThan(100);
  return (compared?.moved ?? []).map(({ before, after, ...own }) => ({
    ...own,
    before: exactText(before),
    after: exactText(after),
  }));
};

/** Released, reserved and committed, in the years that both have. */
const totalsIn = ({ totals }: TrustReview, years: readonly string[]) =>
  totals
    .filter(({ academicYear }) => years.includes(academicYear))
    .map(({ academicYear, ...amounts }) => [
      academicYear,
      ...Object.entries(amounts).map(([name, amount]) => `${name} ${Number(exactText(amount)).toFixed(6)}`),
    ]);

/** What is overcommitted in a year, and by how much. */
const overdrawnIn = (model: TrustModel, isWanted: (academicYear: string) => boolean): string[] =>
  reviewTrust(model, ADOPTED, []).issues.flatMap((issue) =>
    (issue.code === "overcommitted" || issue.code === "overcommitted-net") && isWanted(issue.academicYear)
      ? [JSON.stringify({ ...issue, at: [] })]
      : [],
  );

describe("rollYear", () => {
  it("[ROL1] keeps every figure of the adopted plan of the sample", () => {
    const { old, model } = sample();
    expect(old.everything.timeline.years[1]).toBe(model.everything.timeline.years[0]);
    expect(movedIn(old, model)).toEqual([]);
  });

  it("[ROL12, ROL14] keeps what is released, reserved and committed, and overcommits nothing", () => {
    const { old, model, issues } = sample();
    const [before, after] = [reviewTrust(old, ADOPTED, []), reviewTrust(model, ADOPTED, issues)];
    const years = old.everything.timeline.years.slice(1);
    expect(totalsIn(after, years)).toEqual(totalsIn(before, years));
    expect(after.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(after.issues.filter(({ code }) => code.startsWith("overcommitted"))).toEqual([]);
  });

  it("keeps them again when the next year is opened after it", () => {
    const first = sample(3);
    const second = rolledTables(first.tables);
    expect(movedIn(first.model, second.model)).toEqual([]);
    const after = reviewTrust(second.model, ADOPTED, second.issues);
    expect(after.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(randomSeeds(40))(
    "[ROL1, ROL2, ROL3] keeps every figure exactly before cells keep them (%d)",
    (seed) => {
      const { model } = modelIn(tablesIn(randomWorkbook(seed)));
      if (model.everything.timeline.years.length < 2) return;
      const rows = rowsRolled(model);
      if (rows.points.unclear.length > 0) return;
      // 40 digits are kept
      expect(comparePlans(model, rolledModel(model, rows), "1e-24")).toMatchObject({ moved: [] });
    },
  );

  it.each(randomSeeds(40))(
    "[ROL1] keeps them of a random trust, or refuses with what is wrong (%d)",
    (seed) => {
      const tables = tablesIn(randomWorkbook(seed));
      const outcome = rollOutcome(tables);
      if (outcome.outcome === "refused") {
        const review = reviewTrust(modelIn(tables).model, ADOPTED, modelIn(tables).issues);
        const isBlocked =
          outcome.problems.every((text) => text.includes("follow both awards")) ||
          review.issues.some(({ severity }) => severity === "error") ||
          modelIn(tables).model.everything.timeline.years.length < 2;
        expect({ seed, isBlocked, problems: outcome.problems }).toMatchObject({ isBlocked: true });
        return;
      }
      const { old, model } = rolledTables(tables);
      expect(movedIn(old, model)).toEqual([]);
    },
  );

  it.each(randomSeeds(20))("[ROL12, ROL13] overcommits nothing that was not (%d)", (seed) => {
    const { model } = modelIn(tablesIn(randomWorkbook(seed)));
    const { years } = model.everything.timeline;
    if (years.length < 2) return;
    const after = rolledModel(model, rowsRolled(model));
    const shared = (year: string): boolean => years.slice(1).includes(year);
    expect(overdrawnIn(after, shared)).toEqual(overdrawnIn(model, shared));
    const inLast = overdrawnIn(model, (year) => year === years.at(-1)).length;
    expect(overdrawnIn(after, (year) => !years.includes(year)).length).toBeLessThanOrEqual(inLast);
  });
});
