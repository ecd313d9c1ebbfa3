import { count, exactText, pounds, quantity, ratio } from "../../../src/domain/kernel";
import { carriedReleases } from "../../../src/domain/reinvestment";
import { rolledModel } from "../../../src/domain/year-roll";
import { costing, HILL, money, smallPlan, staffed } from "../../support/plan-builders";
import {
  addPost,
  aCommitment,
  aRelease,
  aScenario,
  endPost,
  setPost,
  setSchool,
} from "../../support/scenario-builders";
import { adoptedTrust, rowsRolled } from "../../support/rolled";
import { day } from "../../support/builders";

const reservesOf = (rows: ReturnType<typeof rowsRolled>) =>
  rows.reserves.map(({ school, fund, amount }) => [school, fund, exactText(amount)]);

describe("rollTrust", () => {
  it("[ROL10] opens with what the year closes with after commitments, by school and fund", () => {
    const model = adoptedTrust([endPost("C1", "TECH")], {
      releases: [aRelease("R1")],
      commitments: [aCommitment("K1")],
    });
    // Hillside 90,000 + 25,000 + 15,000 released - 10,000 committed; Brook 40,000 + 6,000; Central 20,000 and 10,000 into GAG
    expect(reservesOf(rowsRolled(model))).toEqual([
      [HILL, "GAG", "120000"],
      ["Brook", "GAG", "46000"],
      ["Brook", "Capital grant", "10000"],
      ["Central services", "Reserves", "20000"],
      ["Central services", "GAG", expect.any(String)],
    ]);
  });

  it("[ROL7] writes what is adopted into the rows, and the cost of it that is to come", () => {
    const model = adoptedTrust(
      [
        endPost("C1", "TECH", { fromDate: day("2028-01-01"), costToAchieve: pounds("5000") }),
        addPost("C2", "NEW", { order: count("2") }),
      ],
      {
        everything: smallPlan({
          posts: [...smallPlan().posts, staffed("NEW", HILL, { onlyInScenario: "S" })],
        }),
      },
    );
    const rows = rowsRolled(model);
    const post = (id: string) => rows.posts.find(({ to }) => to.id === id)?.to;
    expect(post("TECH")?.ends).toEqual(day("2027-12-31"));
    expect(post("NEW")?.onlyInScenario).toBeNull();
    const cost = rows.lines.filter(({ from, like }) => from === null && like === null).map(({ to }) => to);
    expect(cost.map(({ id, academicYear, amount }) => [id, academicYear, exactText(amount)])).toEqual([
      ["Cost to achieve C1", "2027/28", "5000"],
      ["Cost to achieve C1", "2028/29", "0"],
    ]);
    expect(rolledModel(model, rows).scenarios[0]?.status).toBe("in baseline");
    expect(rows.activeScenario).toBe("Adopted");
  });

  it("[ROL7] hands the commitment of an Add to its row", () => {
    const posts = [...smallPlan().posts, staffed("NEW", HILL, { onlyInScenario: "S" })];
    const model = adoptedTrust(
      [endPost("C1", "ENG-1"), addPost("C2", "NEW", { order: count("2"), commitment: "K1" })],
      {
        everything: smallPlan({ posts }),
        releases: [aRelease("R1")],
        commitments: [aCommitment("K1")],
      },
    );
    expect(rowsRolled(model).posts.find(({ to }) => to.id === "NEW")?.to).toMatchObject({
      onlyInScenario: null,
      commitment: "K1",
    });
  });

  it("[ROL8] leaves adopted what no row can hold", () => {
    const model = adoptedTrust(
      [
        endPost("C1", "TECH"),
        setPost("C2", ["ENG-1", "FTE", "1", "1.2"], { order: count("2"), commitment: "K1" }),
        setSchool("C3", [HILL, "Target contact ratio", "0.8", "0.82"], {
          order: count("3"),
          target: HILL,
          fromDate: day("2028-09-01"),
        }),
      ],
      { releases: [aRelease("R1")], commitments: [aCommitment("K1")] },
    );
    const rows = rowsRolled(model);
    const [left] = rows.scenarios.remaining;
    expect([left?.name, left?.changes.map(({ id }) => id)]).toEqual(["S, still to come", ["C2", "C3"]]);
    const after = rolledModel(model, rows);
    expect(after.scenarios.map(({ name, status }) => [name, status])).toEqual([
      ["S", "in baseline"],
      ["S, still to come", "adopted"],
    ]);
    expect(after.changes.map(({ id, scenario }) => [id, scenario])).toEqual([
      ["C1", "S"],
      ["C2", "S, still to come"],
      ["C3", "S, still to come"],
    ]);
  });

  it("[ROL12, ROL13] carries what is released, and lets it rise with what draws on it in the year that is new", () => {
    const everything = smallPlan();
    const years = everything.years.map((year) => ({ ...year, teacherAward: ratio("0.03") }));
    const model = adoptedTrust([endPost("C1", "ENG-1")], {
      everything: { ...everything, years },
      releases: [aRelease("R1", { change: "C1" })],
      commitments: [aCommitment("K1", { growsWith: "teacher award" })],
    });
    const { cash } = carriedReleases(rolledModel(model, rowsRolled(model)));
    // 60,000 x 1.03; then 10,000 x (1.0609 - 1.03) more
    expect(
      cash
        .filter(({ change }) => change === "C1")
        .map(({ academicYear, amount }) => [academicYear, exactText(amount)]),
    ).toEqual([
      ["2027/28", "61800"],
      ["2028/29", "62109"],
    ]);
  });

  it("[ROL15] puts the amounts of changes that wait at the new prices", () => {
    const everything = smallPlan();
    const years = everything.years.map((year) => ({
      ...year,
      teacherAward: ratio("0.03"),
      incomeGrowth: ratio("0.1"),
    }));
    const budget = everything.budget.map((line) =>
      line.id === "H-GAG"
        ? money("H-GAG", [HILL, "Income", "450000"], { priceGrowsWith: "income growth" })
        : line,
    );
    const posts = everything.posts.map((post) =>
      post.id === "ENG-1" ? { ...post, pay: costing("60000") } : post,
    );
    const waits = (id: string, given: object) => ({
      ...setPost(id, ["ENG-1", "TLR £", null, "3000"]),
      scenario: "D",
      ...given,
    });
    const model = adoptedTrust(
      [
        waits("D1", {}),
        waits("D2", {
          order: count("2"),
          table: "Budget",
          target: "H-GAG",
          field: "Amount £",
          fromValue: "450000",
          toValue: "400000",
        }),
      ],
      { everything: { ...everything, years, budget, posts }, scenarios: [aScenario("D")] },
    );
    expect(rowsRolled(model).changes.map(({ to }) => [to.id, to.fromValue, to.toValue])).toEqual([
      ["D1", null, "3090"],
      ["D2", "495000", "440000"],
    ]);
  });

  it("[ROL4] puts commitments at the prices of the new first year", () => {
    const everything = smallPlan();
    const years = everything.years.map((year) => ({ ...year, supportAward: ratio("0.02") }));
    const model = adoptedTrust([endPost("C1", "ENG-1")], {
      everything: { ...everything, years },
      releases: [aRelease("R1")],
      commitments: [aCommitment("K1", { growsWith: "support award", amount: quantity("10000") })],
    });
    expect(rowsRolled(model).commitments.map(({ to }) => exactText(to.amount))).toEqual(["10200"]);
  });
});
