import { count, exactText, isoDate } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { baselineOf, changesOf, scenarioPlan } from "../../../src/domain/scenarios";
import type { Change } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { evaluated, HILL, money, smallPlan, staffed, taught, valueOf } from "../../support/plan-builders";
import {
  addPost,
  aScenario,
  endPost,
  endRow,
  issueCodes,
  planOf,
  setPost,
  setRow,
} from "../../support/scenario-builders";
import { trustOf } from "../../support/scenario-builders";

const small = smallPlan();
const withRows = (rows: Partial<Pick<Plan, "posts" | "curriculum" | "budget">>): Plan => ({
  ...small,
  posts: [...small.posts, ...(rows.posts ?? [])],
  curriculum: [...small.curriculum, ...(rows.curriculum ?? [])],
  budget: [...small.budget, ...(rows.budget ?? [])],
});
/** A post's pieces as "FTE from to". */
const pieces = ({ posts }: Plan, id: string): string[] =>
  posts
    .filter((post) => post.id === id)
    .map(({ fte, starts, ends }) =>
      [exactText(fte), starts ? isoDate(starts) : "…", ends ? isoDate(ends) : "…"].join(" "),
    );
const order = (number: string): Partial<Change> => ({ order: count(number) });

describe("the baseline", () => {
  it("[SCN1] is every row that names no scenario and no commitment", () => {
    const everything = withRows({
      posts: [staffed("NEW", HILL, { onlyInScenario: "S" }), staffed("COACH", HILL, { commitment: "CM-1" })],
      curriculum: [taught("H-LA", [HILL, "Y7", "Latin", "1 x 2"], { onlyInScenario: "S" })],
      budget: [money("H-TRIP", [HILL, "Expenditure", "900"], { onlyInScenario: "s" })],
    });
    expect(baselineOf(trustOf([], { everything }))).toEqual(small);
  });

  it("[SCN1] is what a plan of that name is, compared with itself", () => {
    const { baseline, plan, links } = scenarioPlan("Baseline", trustOf([endPost("C1", "ENG-1")]));
    expect(plan).toEqual(small);
    expect(baseline).toBe(plan);
    expect(links).toEqual([]);
  });
});

describe("a scenario", () => {
  it("[SCN2] is the plan that it builds on with its changes", () => {
    const plan = planOf("S", trustOf([endPost("C1", "ENG-1"), endPost("C2", "MAT-1")]));
    // 108 / 3
    expect(valueOf(evaluated(plan), HILL, "pupil-teacher-ratio")).toBe("36");
    // 25,000 + 120,000
    expect(valueOf(evaluated(plan), HILL, "in-year-balance")).toBe("145000");
  });

  it("[SCN3] that builds on another is compared with it, and only by its own changes", () => {
    const all = trustOf([endPost("C1", "ENG-1"), endPost("C2", "MAT-1", { scenario: "T" })], {
      scenarios: [aScenario("T", { buildsOn: "S" }), aScenario("S")],
    });
    const { baseline, plan, links } = scenarioPlan("T", all);
    const shown = links.map(({ scenario, steps }) => [scenario.name, steps.map(({ change }) => change.id)]);
    expect(shown).toEqual([
      ["S", ["C1"]],
      ["T", ["C2"]],
    ]);
    expect(links.map(({ builtOn }) => builtOn)).toEqual([baseline, planOf("S", all)]);
    expect(links.at(-1)?.plan).toBe(plan);
    expect(plan && valueOf(evaluated(plan), HILL, "pupil-teacher-ratio")).toBe("36");
  });

  it("[SCN4] Adopted is the adopted ones in order of adoption, compared with the baseline", () => {
    const changes = [
      setPost("C1", ["ENG-1", "FTE", "0.8", "0.5"], { scenario: "Second" }),
      setPost("C2", ["ENG-1", "FTE", "1", "0.8"], { scenario: "First" }),
      endPost("C3", "MAT-1", { scenario: "Draft" }),
    ];
    const adopted = (name: string, on: string) => aScenario(name, { status: "adopted", adoptedOn: day(on) });
    const inOrder = trustOf(changes, {
      scenarios: [adopted("Second", "2026-06-01"), adopted("First", "2026-03-01"), aScenario("Draft")],
    });
    const { baseline, plan, links, issues } = scenarioPlan("Adopted", inOrder);
    expect(issues).toEqual([]);
    expect(baseline).toEqual(small);
    expect(
      links.map(({ scenario, steps }) => [scenario.name, ...steps.map(({ change }) => change.id)]),
    ).toEqual([
      ["First", "C2"],
      ["Second", "C1"],
    ]);
    expect(plan && pieces(plan, "ENG-1")).toContain("0.5 2026-09-01 …");
    expect(plan?.posts.some(({ id }) => id === "MAT-1")).toBe(true);

    const otherWay = trustOf(changes, {
      scenarios: [adopted("Second", "2026-03-01"), adopted("First", "2026-06-01")],
    });
    expect(issueCodes(scenarioPlan("Adopted", otherWay))).toEqual(["stale-change"]);
  });

  it("[SCN5] that does not exist, or builds on itself, has no plan", () => {
    for (const [name, scenarios] of [
      ["Gone", []],
      ["S", [aScenario("S", { buildsOn: "S" })]],
    ] as const) {
      const { baseline, plan, links, issues } = scenarioPlan(name, trustOf([], { scenarios }));
      expect([plan, links, issues.map(({ severity }) => severity)]).toEqual([null, [], ["error"]]);
      expect(baseline).toEqual(small);
    }
  });

  it("[SCN6] applies changes by Order, and as they stand where that is the same", () => {
    const [first, second, third] = [
      setPost("C1", ["ENG-1", "FTE", "0.6", "0.5"], order("3")),
      setPost("C2", ["ENG-1", "FTE", "1", "0.8"], order("1.5")),
      setPost("C3", ["ENG-1", "FTE", "0.8", "0.6"], order("1.5")),
    ] as const;
    const all = trustOf([first, second, third, endPost("C9", "MAT-1", { scenario: "T" })]);
    const [scenario] = all.scenarios;
    expect(scenario && changesOf(scenario, all.changes).map(({ id }) => id)).toEqual(["C2", "C3", "C1"]);
    expect(pieces(planOf("S", all), "ENG-1")).toContain("0.5 2026-09-01 …");
  });

  it("[SCN7] has the rows that stand only in it, named by a change or not, and so has what builds on it", () => {
    const everything = withRows({
      posts: [staffed("NEW", HILL, { onlyInScenario: "S" })],
      curriculum: [taught("H-LA", [HILL, "Y7", "Latin", "1 x 2"], { onlyInScenario: " s " })],
      budget: [money("H-TRIP", [HILL, "Expenditure", "900"], { onlyInScenario: "S" })],
    });
    const scenarios = [aScenario("S"), aScenario("T", { buildsOn: "S" }), aScenario("U")];
    const all = trustOf([addPost("C1", "NEW")], { everything, scenarios });
    for (const name of ["S", "T"]) {
      const plan = planOf(name, all);
      expect(plan.posts.filter(({ id }) => id === "NEW")).toHaveLength(1);
      expect(plan.curriculum.filter(({ id }) => id === "H-LA")).toHaveLength(1);
      expect(plan.budget.filter(({ id }) => id === "H-TRIP")).toHaveLength(1);
    }
    expect(planOf("U", all)).toEqual(small);
  });

  it("[SCN7] may change and end a row that it has added", () => {
    const everything = withRows({ posts: [staffed("NEW", HILL, { onlyInScenario: "S" })] });
    const add = addPost("C1", "NEW", order("1"));
    const cut = setPost("C2", ["NEW", "FTE", "1", "0.4"], { ...order("2"), fromDate: day("2027-09-01") });
    const end = endPost("C3", "NEW", { ...order("3"), fromDate: day("2028-01-01") });
    expect(pieces(planOf("S", trustOf([add, cut, end], { everything })), "NEW")).toEqual([
      "1 … 2027-08-31",
      "0.4 2027-09-01 2027-12-31",
    ]);
  });

  it("[SCN8] with a change that cannot be applied is not worked out, nor is what builds on it", () => {
    const all = trustOf([endPost("C1", "ENG-1"), endPost("C2", "NOBODY")], {
      scenarios: [aScenario("S"), aScenario("T", { buildsOn: "S" })],
    });
    for (const name of ["S", "T"]) {
      const { plan, issues } = scenarioPlan(name, all);
      expect(plan).toBeNull();
      expect(issues).toMatchObject([
        { code: "unknown-target", severity: "error", change: "C2", found: "NOBODY" },
      ]);
    }
  });

  it("[SCN8, CHG2] with a stale change is worked out without it, and says so", () => {
    const all = trustOf([setPost("C1", ["ENG-1", "FTE", "0.8", "0.5"]), endPost("C2", "MAT-1")]);
    const { plan, links, issues } = scenarioPlan("S", all);
    expect(links.flatMap(({ steps }) => steps).map(({ change }) => change.id)).toEqual(["C2"]);
    expect(plan && pieces(plan, "ENG-1")).toEqual(["1 … …"]);
    expect(issues).toMatchObject([
      { code: "stale-change", severity: "error", change: "C1", expected: "0.8", found: "1" },
    ]);
  });

  it("[SCN8, CHG7] with overlapping changes is worked out in order, and says so", () => {
    const all = trustOf([
      setPost("C1", ["ENG-1", "FTE", "1", "0.8"], order("1")),
      setPost("C2", ["ENG-1", "FTE", "0.8", "0.5"], order("2")),
    ]);
    const { plan, issues } = scenarioPlan("S", all);
    expect(issueCodes({ issues })).toEqual(["overlapping-changes"]);
    expect(plan && pieces(plan, "ENG-1")).toContain("0.5 2026-09-01 …");
  });

  it("[PLN6] is the same whatever the order of its rows", () => {
    const all = trustOf([
      endPost("C1", "ENG-1"),
      setRow("C2", ["H-E7", "Groups", "2", "1"]),
      endRow("C3", "H-A10"),
    ]);
    const turned = {
      ...all,
      everything: {
        ...small,
        posts: [...small.posts].reverse(),
        curriculum: [...small.curriculum].reverse(),
      },
    };
    const figures = (plan: Plan) =>
      evaluated(plan).figures.map(({ school, metric, value }) => [school, metric, exactText(value)]);
    expect(figures(planOf("S", turned))).toEqual(figures(planOf("S", all)));
  });
});
