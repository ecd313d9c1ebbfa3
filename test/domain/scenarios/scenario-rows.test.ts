import type { Change } from "../../../src/domain/scenarios";
import type { Plan } from "../../../src/domain/plan";
import { HILL, money, smallPlan, staffed, taught } from "../../support/plan-builders";
import { addPost, addRow, endPost, planOf, setPost, trustOf } from "../../support/scenario-builders";

const small = smallPlan();
const AFTER = (commitment: string): boolean => commitment === "CM-1";
const newIn = (
  changes: readonly Change[],
  rows: Partial<Plan>,
  counts?: (id: string) => boolean,
): string[] => {
  const everything = {
    ...small,
    posts: [...small.posts, ...(rows.posts ?? [])],
    curriculum: [...small.curriculum, ...(rows.curriculum ?? [])],
    budget: [...small.budget, ...(rows.budget ?? [])],
  };
  const plan = planOf("S", trustOf(changes, { everything }), counts);
  const known = new Set([...small.posts, ...small.curriculum, ...small.budget].map(({ id }) => id));
  return [...plan.posts, ...plan.curriculum, ...plan.budget]
    .map(({ id }) => id)
    .filter((id) => !known.has(id));
};
const only = { onlyInScenario: "S" };
const committed = { ...only, commitment: "CM-1" };

describe("rows and changes that carry a commitment", () => {
  const rows = {
    posts: [staffed("COACH", HILL, committed)],
    curriculum: [taught("H-READ", [HILL, "Other", "Reading", "1 x 4"], committed)],
    budget: [money("H-CPD", [HILL, "Expenditure", "5000"], committed)],
  };

  it("[BAC1] are left out before commitments, and in after them", () => {
    expect(newIn([], rows)).toEqual([]);
    expect(newIn([], rows, AFTER)).toEqual(["COACH", "H-READ", "H-CPD"]);
  });

  it("[BAC1] are left out after those of other commitments", () => {
    expect(newIn([], rows, (commitment) => commitment === "CM-2")).toEqual([]);
  });

  it("[BAC1] change nothing before commitments", () => {
    const all = trustOf([
      setPost("C1", ["TECH", "FTE", "0.5", "1"], { commitment: "CM-1" }),
      endPost("C2", "ENG-1", { commitment: "CM-1" }),
    ]);
    expect(planOf("S", all)).toEqual(small);
    expect(
      planOf("S", all, AFTER).posts.find(({ id, starts }) => id === "ENG-1" && starts === null)?.ends,
    ).toEqual({
      year: 2026,
      month: 8,
      day: 31,
    });
  });

  it("[BAC1] stand in every plan after commitments where they name no scenario", () => {
    const everywhere = { posts: [staffed("COACH", HILL, { commitment: "CM-1" })] };
    expect(newIn([], everywhere)).toEqual([]);
    expect(newIn([], everywhere, AFTER)).toEqual(["COACH"]);
  });
});

describe("an Add and its row", () => {
  it("[BAC2] are left out together where only the change carries the commitment", () => {
    const add = addPost("C1", "coach", { commitment: "CM-1" });
    const rows = { posts: [staffed("COACH", HILL, only), staffed("OTHER", HILL, only)] };
    expect(newIn([add], rows)).toEqual(["OTHER"]);
    expect(newIn([add], rows, AFTER)).toEqual(["COACH", "OTHER"]);
  });

  it("[BAC2] are left out together where only the row carries the commitment", () => {
    const add = addRow("C1", "H-READ");
    const rows = { curriculum: [taught("H-READ", [HILL, "Other", "Reading", "1 x 4"], committed)] };
    expect(newIn([add], rows)).toEqual([]);
    expect(newIn([add], rows, AFTER)).toEqual(["H-READ"]);
  });

  it("[BAC2] are looked for in one table: a row of the same id elsewhere stays", () => {
    const add = addPost("C1", "X", { commitment: "CM-1" });
    const rows = {
      posts: [staffed("X", HILL, only)],
      curriculum: [taught("X", [HILL, "Y7", "Latin", "1 x 2"], only)],
    };
    expect(newIn([add], rows)).toEqual(["X"]);
    expect(newIn([add], rows, AFTER)).toEqual(["X", "X"]);
  });
});
