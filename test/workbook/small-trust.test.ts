import { readFileSync } from "node:fs";
import { openTrust } from "../../src/application/open-trust";
import type { Basis, TrustReview } from "../../src/application/trust-review";
import type { MetricId } from "../../src/domain/metrics";
import { exactText } from "../../src/domain/kernel";
import { BASELINE } from "../../src/domain/scenarios";
import { readWorkbook } from "../../src/workbook/hosts/xlsx/read-workbook";
import { columnOf, fieldsOf } from "../../src/workbook/layout/table";
import { workbookSource } from "../../src/workbook/workbook-source";
import { SMALL_TRUST_FILE, smallTrustContent } from "../support/small-trust";
import { CENTRAL, HIGH, PRIMARY, SCENARIO, TRUST_NAME, YEARS } from "../support/small-trust/names";
import { tablesOf } from "../support/through-file";

const content = smallTrustContent();
let review: TrustReview;
beforeAll(async () => {
  const source = workbookSource(() => readWorkbook(readFileSync(SMALL_TRUST_FILE)));
  const opened = await openTrust(source, { scenario: null, school: null });
  if (opened.outcome !== "reviewed") throw new Error(opened.reason);
  review = opened.review;
});

interface Asked {
  readonly year?: string;
  readonly plan?: string;
  readonly basis?: Basis;
}
function figure(school: string, metric: MetricId, { year, plan, basis }: Asked = {}): number {
  const found = review.plans.find(
    (candidate) => candidate.name === (plan ?? BASELINE) && candidate.basis === (basis ?? "before"),
  );
  const wanted = year ?? YEARS[0];
  const own = found?.figures.find(
    (each) => each.school === school && each.metric === metric && each.academicYear === wanted,
  );
  const text = own && exactText(own.value);
  if (text === null || text === undefined) throw new Error(`${metric} of ${school} is not known`);
  return Number(text);
}
function expectWithin(value: number, [low, high]: readonly [number, number]): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}

describe("the example workbook", () => {
  it.each(
    content.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.layout.name, table] as const),
  )("holds in %s what its builder makes", async (name, { layout, rows }) => {
    const found = (await tablesOf(readFileSync(SMALL_TRUST_FILE))).find((table) => table.name === name);
    const fields = fieldsOf(layout);
    expect(found?.headers).toEqual(fields.map((field) => columnOf(layout, field).header));
    expect(found?.rows).toEqual(rows.map((row) => fields.map((field) => row[field] ?? null)));
  });

  it("has nothing wrong with it but what is not confirmed yet, and small groups in its sixth form", () => {
    expect(new Set(review.issues.map(({ code }) => code))).toEqual(
      new Set(["provisional", "guardrail-sixth-form"]),
    );
    expect(new Set(review.issues.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });

  it("opens with its own scenario", () => {
    expect(review).toMatchObject({ trust: TRUST_NAME, activeScenario: SCENARIO });
  });

  it("is about as large as a person can read", () => {
    const sizes = Object.fromEntries(
      content.sheets.flatMap((sheet) => sheet.tables).map(({ layout, rows }) => [layout.name, rows.length]),
    );
    expectWithin(sizes["Staff"] ?? 0, [70, 90]);
    expectWithin(sizes["Curriculum"] ?? 0, [100, 120]);
    expectWithin(sizes["Budget"] ?? 0, [40, 65]);
  });
});

describe("the schools of the example", () => {
  it("have contact ratios and classes as schools do", () => {
    for (const year of YEARS) {
      expectWithin(figure(HIGH, "contact-ratio", { year }), [0.74, 0.78]);
      expectWithin(figure(HIGH, "average-class-size-7-11", { year }), [21, 26]);
      expectWithin(figure(PRIMARY, "contact-ratio", { year }), [0.85, 0.9]);
      expectWithin(figure(PRIMARY, "average-class-size", { year }), [25, 30]);
      expectWithin(figure(HIGH, "pupil-teacher-ratio", { year }), [15.5, 17.5]);
    }
  });

  it("have the income of such schools, and spend most of it on staff", () => {
    expectWithin(figure(HIGH, "income-per-pupil"), [6700, 7400]);
    expectWithin(figure(PRIMARY, "income-per-pupil"), [5300, 6000]);
    for (const year of YEARS) {
      expectWithin(figure(HIGH, "staff-cost-share-of-income", { year }), [0.75, 0.82]);
      expectWithin(figure("Trust", "staff-cost-share-of-income", { year }), [0.75, 0.82]);
      expectWithin(figure(PRIMARY, "staff-cost-share-of-income", { year }), [0.75, 0.82]);
    }
  });

  it("nearly balance, and keep some reserves", () => {
    for (const year of YEARS) {
      expectWithin(figure("Trust", "in-year-balance-share-of-income", { year }), [-0.02, 0.02]);
      expectWithin(figure("Trust", "revenue-reserve-share-of-income", { year }), [0.04, 0.08]);
      expectWithin(figure(CENTRAL, "in-year-balance", { year }), [-20_000, 20_000]);
    }
  });

  it("break no guardrail of their own", () => {
    const broken = review.plans.flatMap(({ figures }) =>
      figures.filter(({ guardrail }) => guardrail !== null),
    );
    expect(broken).toEqual([]);
  });
});

describe("the scenario of the example", () => {
  it("releases money and time, and commits most of it", () => {
    const [, ...later] = review.totals;
    expect(later).toHaveLength(4);
    for (const year of later) {
      const released = Number(exactText(year.cashReleased));
      const used = Number(exactText(year.cashCommitted)) + Number(exactText(year.cashReserved));
      expectWithin(released, [55_000, 90_000]);
      expectWithin(used / released, [0.4, 1]);
      expect(Number(exactText(year.timeReleased))).toBe(8);
      expect(Number(exactText(year.timeCommitted))).toBe(7);
      expect(Number(exactText(year.cashFromBudgetOnly))).toBeGreaterThan(25_000);
    }
  });

  it("leaves every school better off, after its commitments too", () => {
    for (const year of YEARS.slice(1)) {
      const before = figure("Trust", "in-year-balance", { year });
      const after = figure("Trust", "in-year-balance", { year, plan: SCENARIO, basis: "after" });
      expect(after).toBeGreaterThan(before);
    }
  });

  it("has commitments of several kinds in several states", () => {
    const commitments = review.model?.commitments ?? [];
    expect(new Set(commitments.map(({ status }) => status))).toEqual(
      new Set(["approved", "proposed", "reversed"]),
    );
    expect(new Set(commitments.map(({ category }) => category)).size).toBeGreaterThanOrEqual(5);
  });
});
