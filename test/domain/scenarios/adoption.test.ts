import { adoptedScenarios, adoptionIssues } from "../../../src/domain/scenarios";
import type { Scenario } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { cellAt, cellsIn } from "../../support/plan-builders";
import { aScenario, endPost, setPupils } from "../../support/scenario-builders";

const adopted = (name: string, given: Partial<Scenario> = {}): Scenario =>
  aScenario(name, { status: "adopted", adoptedOn: day("2026-03-01"), ...given });

describe("adopted scenarios", () => {
  it("[SCN9] come after the one that they build on, whatever the days", () => {
    const scenarios = [
      adopted("Options", { buildsOn: "Staffing" }),
      adopted("Staffing", { adoptedOn: day("2026-05-01") }),
      adopted("Estate", { adoptedOn: day("2026-01-01") }),
    ];
    expect(adoptedScenarios(scenarios).map(({ name }) => name)).toEqual(["Estate", "Staffing", "Options"]);
  });

  it("[SCN9] are in order even in a circle, each once", () => {
    const circle = [adopted("A", { buildsOn: "B" }), adopted("B", { buildsOn: "A" })];
    expect(adoptedScenarios(circle)).toHaveLength(2);
  });

  it("[SCN9] cannot build on one that is not adopted", () => {
    const second = adopted("Options", { buildsOn: "staffing" });
    for (const status of ["draft", "proposed", "withdrawn"] as const) {
      const found = adoptionIssues([aScenario("Staffing", { status }), second], []);
      expect(found).toMatchObject([
        { code: "adopted-on-draft", severity: "error", scenario: "Options", found: "Staffing" },
      ]);
      expect(found.flatMap(cellsIn)).toEqual([cellAt(second.origin, "buildsOn")]);
    }
    expect(adoptionIssues([adopted("Staffing"), second], [])).toEqual([]);
  });

  it("[SCN10] cannot change the same target unless one builds on the other", () => {
    const first = endPost("C1", "ENG-1");
    const again = endPost("C2", " eng-1", { scenario: "T" });
    const beside = adoptionIssues([adopted("S"), adopted("T")], [first, again]);
    expect(beside).toMatchObject([
      { code: "adopted-twice", severity: "error", change: "C2", other: "C1", scenario: "S" },
    ]);
    expect(beside.flatMap(cellsIn)).toEqual([cellAt(again.origin, "target")]);
    const between = [adopted("S"), adopted("T", { buildsOn: "U" }), adopted("U", { buildsOn: "S" })];
    expect(adoptionIssues(between, [first, again])).toEqual([]);
    expect(adoptionIssues([adopted("S"), aScenario("T")], [first, again])).toEqual([]);
    expect(
      adoptionIssues([adopted("S"), adopted("T")], [first, { ...again, unreadable: "fromDate" }]),
    ).toEqual([]);
  });

  it("[SCN10] change the same pupils however the year group is written", () => {
    const changes = [
      setPupils("C1", ["Hillside|Y7", "Pupils", "54", "50"]),
      setPupils("C2", ["hillside | 7", "Pupils", "54", "40"], { scenario: "T" }),
    ];
    expect(adoptionIssues([adopted("S"), adopted("T")], changes).map(({ code }) => code)).toEqual([
      "adopted-twice",
    ]);
  });
});
