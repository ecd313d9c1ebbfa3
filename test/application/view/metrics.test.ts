import { runInNewContext } from "node:vm";
import type { TrustReview } from "../../../src/application/trust-review";
import { bySchool } from "../../../src/application/view/by-school";
import { namesOf } from "../../../src/application/view/explain";
import { formulaOf } from "../../../src/application/view/formulas";
import { metricOf } from "../../../src/application/view/metric";
import { metricsOf } from "../../../src/application/view/metrics";
import { exactText, isKnown } from "../../../src/domain/kernel";
import { lookOf, reviewOf, smallTables } from "../../support/looks";

describe("the metrics of the pane", () => {
  let review: TrustReview;
  beforeAll(async () => {
    review = await reviewOf(smallTables());
  });

  test("a metric says its value, the other plans, where it stands and whose range it is", () => {
    const metric = metricOf(lookOf(review, { school: "Thornmoor High" }), "Thornmoor High", "contact-ratio");
    expect(metric?.value).toBe("0.75");
    expect(metric?.others).toEqual([
      { label: "Before reinvestment", value: "0.74" },
      { label: "Doing nothing", value: "0.75" },
    ]);
    expect(metric?.standing.words).toBe("In usual range");
    expect(metric?.band?.text).toBe(
      "Usual: 0.74–0.80, set by your trust, checked 15 July 2026. Source: Trust board, 15 July 2026, item 5; usual range taken from DfE's planning tool. Usual is what others do, not an aim.",
    );
    expect(metric?.track?.limits.map(({ side, text }) => [side, text])).toEqual([
      ["floor", "0.70"],
      ["ceiling", "0.80"],
    ]);
  });

  test("how it was got is a sentence with its numbers, and cells to go to", async () => {
    const metric = metricOf(lookOf(review), "Thornmoor High", "contact-ratio");
    const how = metric?.explain();
    // 1,026 ÷ (54.8 × 25) = 0.7489
    expect(how?.sentence).toBe("0.75 = 1,026 taught periods ÷ (54.8 FTE teachers × 25 periods)");
    expect(how?.notes).toContain("Unrounded: 0.7489.");
    // what the scenario changes and what is committed there is part of it
    expect(how?.origins.map(({ sheet }) => sheet)).toEqual([
      ...["Curriculum", "Staff", "Schools", "Scenarios", "Reinvestment"],
    ]);
    expect(how?.notes[0]).toMatch(
      /^Of the plan after \d+ changes and \d+ commitments, whose rows are among the cells[.]$/,
    );
    const baseline = lookOf(await reviewOf(smallTables(), "Baseline"));
    const nothing = metricOf(baseline, "Thornmoor High", "contact-ratio")?.explain();
    expect(nothing?.origins.map(({ sheet }) => sheet)).toEqual(["Curriculum", "Staff", "Schools"]);
  });

  test("primaries are measured by classes, and stand apart from secondaries", () => {
    const metric = metricOf(lookOf(review), "Wrenfield Primary", "contact-ratio");
    expect(metric?.explain().sentence).toMatch(/^0\.88 = [\d.]+ classes ÷ [\d.]+ FTE teachers$/);
    const groups = bySchool(lookOf(review), "contact-ratio").groups;
    expect(groups.map(({ title, schools }) => [title, schools.map(({ name }) => name)])).toEqual([
      ["Secondary", ["Thornmoor High"]],
      ["Primary", ["Wrenfield Primary"]],
    ]);
  });

  test("the trust has its own metrics, and each phase after them", () => {
    const titles = metricsOf(lookOf(review)).map(({ title }) => title);
    expect(titles).toEqual(["All schools", "Thornmoor High", "Wrenfield Primary"]);
  });

  test("every formula gives the figure that it explains", () => {
    const after = review.plans.find(({ basis }) => basis === "after");
    const years = after?.evaluation?.years ?? [];
    const checked = (after?.figures ?? []).filter(({ value }) => isKnown(value));
    expect(checked.length).toBeGreaterThan(300);
    for (const figure of checked) {
      const year = years.find(
        ({ name, academicYear }) => name === figure.school && academicYear === figure.academicYear,
      );
      if (year === undefined) throw new Error(`no year of ${figure.school}`);
      const formula = formulaOf(figure.metric, year.phase);
      const numbers = namesOf(formula).reduce(
        (text, name) => text.replaceAll(`{${name}}`, `(${exactText(year.base[name].value) ?? "NaN"})`),
        formula,
      );
      const value = calculated(numbers.replaceAll("÷", "/").replaceAll("−", "-").replaceAll("×", "*"));
      expect({ metric: figure.metric, value: value.toPrecision(9) }).toEqual({
        metric: figure.metric,
        value: Number(exactText(figure.value)).toPrecision(9),
      });
    }
  });
});

/** The value of a sum of numbers, signs and brackets. */
function calculated(sum: string): number {
  if (!/^[\d\s().+\-*/e]+$/.test(sum)) throw new Error(`not a sum: ${sum}`);
  const value: unknown = runInNewContext(sum);
  return Number(value);
}
