import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import { METRIC_LABELS } from "../../src/domain/metrics";
import { REINVESTMENT_CATEGORIES } from "../../src/domain/reference";
import { RELEASE_DRIVERS } from "../../src/domain/released-funds";
import schema from "../../assets/schema/plan.schema.json";
import { planOf } from "../support/command-line";
import { withCell, withoutTable } from "../support/edit-tables";
import { planOfTables } from "../support/review-tables";
import { tablesOf } from "../support/through-file";

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const problemsOf = (plan: unknown): unknown[] => {
  validate(plan);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
};
const bytes = new Uint8Array(readFileSync("assets/examples/small-trust.xlsx"));

describe("the schema of the public format", () => {
  it.each([
    [[]],
    [["--scenario", "Baseline"]],
    [["--scenario", "Adopted"]],
    [["--school", "Wrenfield Primary"]],
  ])("holds for the small trust with %j", async (options) => {
    expect(problemsOf(await planOf(bytes, ...options))).toEqual([]);
  });

  it("holds for broken workbooks, whose figures are null", async () => {
    const tables = await tablesOf(bytes);
    const broken = [
      withoutTable(tables, "Staff"),
      withoutTable(tables, "Commitments"),
      withoutTable(tables, "Changes"),
      withCell(tables, { table: "Commitments", header: "Category", row: 0, value: "Biscuits" }),
      withCell(tables, { table: "Releases", header: "Cash or time", row: 0, value: { error: "#REF!" } }),
      withCell(tables, { table: "Settings", header: "Value", row: 1, value: null }),
    ];
    for (const own of broken) expect(problemsOf(await planOfTables(own))).toEqual([]);
  });

  it("refuses a rounded number, an unknown metric and a missing field", async () => {
    const plan = await planOf(bytes, "--scenario", "Baseline");
    const [metric] = plan.metrics;
    const withoutTrust = { ...plan, trust: undefined };
    expect(problemsOf({ ...plan, metrics: [{ ...metric, value: 0.78 }] })).not.toEqual([]);
    expect(problemsOf({ ...plan, metrics: [{ ...metric, metric: "happiness" }] })).not.toEqual([]);
    expect(problemsOf(withoutTrust)).not.toEqual([]);
  });

  it("names every metric, every category and every driver", () => {
    expect([...schema.$defs.metric.properties.metric.enum].sort()).toEqual(Object.keys(METRIC_LABELS).sort());
    expect(schema.$defs.commitment.properties.category.enum).toEqual([...REINVESTMENT_CATEGORIES, null]);
    expect(schema.$defs.driver.properties.driver.enum).toEqual(RELEASE_DRIVERS);
  });
});
