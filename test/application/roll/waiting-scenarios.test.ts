import { waitingScenarios } from "../../../src/application/roll/waiting-scenarios";
import { count } from "../../../src/domain/kernel";
import { rolledModel } from "../../../src/domain/year-roll";
import { HILL } from "../../support/plan-builders";
import { aScenario, endPost, setPost, setSchool } from "../../support/scenario-builders";
import { adoptedTrust, rowsRolled } from "../../support/rolled";
import { day } from "../../support/builders";

const SCENARIOS = [aScenario("S", { status: "adopted" }), aScenario("D")];
const waiting = (...changes: Parameters<typeof adoptedTrust>[0]) => {
  const model = adoptedTrust(changes, { scenarios: SCENARIOS });
  return waitingScenarios(model, rolledModel(model, rowsRolled(model)));
};
const FROM = { fromDate: day("2027-09-01") };

describe("waitingScenarios", () => {
  it("[ROL15] lets a change that is out of date by the roll start from what it finds", () => {
    const { rebased, problems } = waiting(setPost("C1", ["ENG-1", "FTE", "1", "0.8"], FROM), {
      ...setPost("D1", ["ENG-1", "FTE", "1", "0.5"], FROM),
      scenario: "D",
    });
    expect(rebased.map(({ change, record }) => [change, record.fromValue])).toEqual([["D1", "0.8"]]);
    expect(problems).toEqual([]);
  });

  it("[ROL15] says what cannot be put right by itself", () => {
    const { rebased, problems } = waiting(
      setSchool("C1", [HILL, "Target contact ratio", "0.8", "0.82"], FROM),
      endPost("C2", "TECH", { order: count("2") }),
      { ...setSchool("D1", [HILL, "Target contact ratio", "0.8", "0.82"], FROM), scenario: "D" },
      { ...setPost("D2", ["TECH", "FTE", "0.5", "0.4"], FROM), scenario: "D", order: count("2") },
    );
    expect(rebased).toEqual([]);
    expect(problems.map(({ scenario }) => scenario)).toEqual(expect.arrayContaining(["D"]));
  });

  it("leaves alone what the roll does not touch", () => {
    expect(waiting({ ...setPost("D1", ["ENG-1", "TLR £", null, "3000"], FROM), scenario: "D" })).toEqual({
      rebased: [],
      problems: [],
    });
  });
});
