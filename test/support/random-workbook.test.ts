import { reviewTrust, scenarioToReview } from "../../src/application/review-trust";
import type { TrustReview } from "../../src/application/trust-review";
import { isKnown } from "../../src/domain/kernel";
import type { TrustModel } from "../../src/domain/reinvestment";
import { readTrust } from "../../src/workbook/codec/read-trust";
import { randomSeeds } from "./random-seeds";
import { randomWorkbook } from "./random-workbook";
import { rowsOf, tablesIn } from "./sample-trusts";
import { throughFile } from "./through-file";

const SEEDS = randomSeeds(40);
const workbooks = new Map(SEEDS.map((seed) => [seed, randomWorkbook(seed)]));

/** What may be wrong with a decision whose every figure is known. */
const OF_DECISIONS = [
  ...["overcommitted", "overcommitted-net", "commitments-below-floor", "fund-not-permitted"],
  ...["recurrent-from-one-off", "stale-change"],
];

function modelOf(seed: number): TrustModel {
  const reading = readTrust(tablesIn(workbooks.get(seed) ?? randomWorkbook(seed)));
  if (reading.newerLayout !== null || reading.model === null) throw new Error(`seed ${seed} holds no trust`);
  const errors = reading.issues.filter(({ severity }) => severity === "error");
  expect({ seed, errors }).toEqual({ seed, errors: [] });
  return reading.model;
}

function reviewOf(model: TrustModel, name: string | null): TrustReview {
  const choice = scenarioToReview(model, name);
  if (choice === null) throw new Error(`no scenario ${name ?? ""}`);
  return reviewTrust(model, choice, []);
}

/** Plans without figures, figures and totals that are not known, and errors that are of no decision. */
const gapsIn = ({ plans, issues, activeScenario, ...review }: TrustReview): string[] => [
  ...plans.flatMap(({ name, basis, figures, evaluation }) => [
    ...(evaluation === null ? [`no plan ${name}, ${basis}`] : []),
    ...figures
      .filter(({ status }) => status === "not known")
      .map(({ metric, school, academicYear }) => `${activeScenario}, ${school}, ${academicYear}, ${metric}`),
  ]),
  ...[...review.cash, ...review.time, ...review.nonContact, ...review.commitments]
    .filter(({ amount }) => !isKnown(amount))
    .map((entry) => JSON.stringify(entry)),
  ...review.totals
    .flatMap(({ academicYear, ...amounts }) =>
      Object.values(amounts)
        .filter((own) => !isKnown(own))
        .map(() => academicYear),
    )
    .map((academicYear) => `a total of ${academicYear}`),
  ...issues
    .filter(({ severity, code }) => severity === "error" && !OF_DECISIONS.includes(code))
    .map((issue) => JSON.stringify(issue)),
];

describe("random workbooks", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(randomWorkbook(7)).toEqual(randomWorkbook(7));
    expect(tablesIn(randomWorkbook(7))).not.toEqual(tablesIn(randomWorkbook(8)));
  });

  it.each(SEEDS)(
    "are complete: nothing is missing and every figure of the active plan is known (%d)",
    (seed) => {
      expect(gapsIn(reviewOf(modelOf(seed), null))).toEqual([]);
    },
  );

  it("are complete in every plan that they hold", () => {
    for (const seed of SEEDS.slice(0, 12)) {
      const model = modelOf(seed);
      const names = ["Baseline", "Adopted", ...model.scenarios.map(({ name }) => name)];
      const gaps = names.flatMap((name) => gapsIn(reviewOf(model, name)));
      expect({ seed, gaps }).toEqual({ seed, gaps: [] });
    }
  });

  it("are valid files, which say the same", async () => {
    for (const content of [...workbooks.values()].slice(0, 3)) {
      const [read, written] = [await throughFile(content), tablesIn(content)].map((tables) =>
        tables
          .map(({ name, headers, rows }) => ({ name, headers, rows }))
          .sort((a, b) => a.name.localeCompare(b.name)),
      );
      expect(read).toEqual(written);
    }
  });

  it("are small", () => {
    for (const content of workbooks.values()) {
      const schools = rowsOf(content, "Schools").filter(({ phase }) => phase !== "Central");
      expect(schools.length).toBeLessThanOrEqual(4);
      for (const { school } of schools) {
        const of = (table: string): number =>
          rowsOf(content, table).filter(
            (row) => row.school === school && !row.onlyInScenario && !row.commitment,
          ).length;
        expect(of("Staff")).toBeGreaterThanOrEqual(4);
        expect(of("Staff")).toBeLessThanOrEqual(12);
        expect(of("Curriculum")).toBeGreaterThanOrEqual(5);
        expect(of("Curriculum")).toBeLessThanOrEqual(15);
      }
    }
  });
});
