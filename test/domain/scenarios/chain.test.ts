import { chainOf } from "../../../src/domain/scenarios";
import type { Scenario } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { cellAt, cellsIn } from "../../support/plan-builders";
import { aScenario } from "../../support/scenario-builders";

const named = (name: string, scenarios: readonly Scenario[]): string[] | string => {
  const chain = chainOf(name, scenarios);
  return chain.ok ? chain.value.map((scenario) => scenario.name) : chain.issue.code;
};
const issueOf = (name: string, scenarios: readonly Scenario[]) => {
  const chain = chainOf(name, scenarios);
  if (chain.ok) throw new Error(`${name} has a chain`);
  return chain.issue;
};

describe("the scenarios that make up a plan", () => {
  const first = aScenario("Staffing");
  const second = aScenario("Options", { buildsOn: "STAFFING" });
  const third = aScenario("Sixth form", { buildsOn: "Options" });
  const all = [third, first, second];

  it("[SCN1] of the baseline are none", () => {
    expect(named("Baseline", all)).toEqual([]);
    expect(named(" baseline", all)).toEqual([]);
  });

  it("[SCN2] of a scenario are those that it builds on, first applied first, and itself", () => {
    expect(named("Staffing", all)).toEqual(["Staffing"]);
    expect(named("sixth form", all)).toEqual(["Staffing", "Options", "Sixth form"]);
  });

  it("[SCN4] of Adopted are all adopted ones in order of adoption", () => {
    const adopted = (name: string, on: string) => aScenario(name, { status: "adopted", adoptedOn: day(on) });
    const scenarios = [
      adopted("Later", "2026-07-10"),
      aScenario("Draft", { adoptedOn: day("2026-01-01") }),
      adopted("Earlier", "2026-03-01"),
      aScenario("Withdrawn", { status: "withdrawn", adoptedOn: day("2026-02-01") }),
      aScenario("Proposed", { status: "proposed" }),
      adopted("Last year", "2025-12-31"),
    ];
    expect(named("Adopted", scenarios)).toEqual(["Last year", "Earlier", "Later"]);
    expect(named("Adopted", all)).toEqual([]);
  });

  it("[SCN4] of Adopted stay as they stand where a day of adoption is missing", () => {
    const scenarios = [aScenario("One", { status: "adopted" }), aScenario("Two", { status: "adopted" })];
    expect(named("Adopted", scenarios)).toEqual(["One", "Two"]);
  });

  it("[SCN5] that do not exist are an error", () => {
    expect(issueOf("Nowhere", all)).toEqual({
      code: "unknown-scenario",
      severity: "error",
      found: "Nowhere",
      at: [],
    });
    const stray = aScenario("Stray", { buildsOn: "Gone" });
    const issue = issueOf("Stray", [stray]);
    expect(issue).toMatchObject({ code: "unknown-scenario", found: "Gone" });
    expect(cellsIn(issue)).toEqual([cellAt(stray.origin, "buildsOn")]);
  });

  it("[SCN5] that cannot be read are an error", () => {
    expect(named("Unsure", [aScenario("Unsure", { buildsOn: null })])).toBe("unknown-scenario");
  });

  it("[SCN5] that build on each other in a circle are an error", () => {
    const circle = [
      aScenario("A", { buildsOn: "C" }),
      aScenario("B", { buildsOn: "A" }),
      aScenario("C", { buildsOn: "B" }),
    ];
    const issue = issueOf("A", circle);
    expect(issue).toMatchObject({ code: "circular-scenario", severity: "error", scenario: "A" });
    expect(named("Self", [aScenario("Self", { buildsOn: "Self" })])).toBe("circular-scenario");
  });
});
