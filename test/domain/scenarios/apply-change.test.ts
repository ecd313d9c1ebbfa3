import { exactText, isoDate, periods } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { effectOf } from "../../../src/domain/scenarios";
import type { Change } from "../../../src/domain/scenarios";
import { aTeachingShare, day, wholeRow } from "../../support/builders";
import {
  cellAt,
  cellsIn,
  changed,
  evaluated,
  HILL,
  money,
  smallPlan,
  staffed,
  taught,
  valueOf,
} from "../../support/plan-builders";
import {
  addPost,
  addRow,
  endPost,
  endRow,
  planOf,
  setPost,
  setRow,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
const waiting: Pick<Plan, "posts" | "curriculum" | "budget"> = {
  posts: [staffed("NEW", HILL, { onlyInScenario: "S" })],
  curriculum: [taught("H-LA", [HILL, "Y7", "Latin", "1 x 2"], { onlyInScenario: "S" })],
  budget: [money("H-TRIP", [HILL, "Expenditure", "900"], { onlyInScenario: "S" })],
};
const effect = (change: Change, plan: Plan = small) => {
  const found = effectOf(change, plan, waiting);
  if (!found.ok) throw new Error(found.issue.code);
  return found.value;
};
const refusal = (change: Change) => {
  const found = effectOf(change, small, waiting);
  if (found.ok) throw new Error(`${change.id} can be applied`);
  return found.issue;
};
const idsIn = (rows: readonly object[]): string[] =>
  rows.map((row) => ("id" in row ? String(row.id) : "none"));

describe("End", () => {
  it("[CHG3] takes a row out from its first day without it", () => {
    const { removed, added } = effect(endPost("C1", "eng-1", { fromDate: day("2027-09-01") }));
    expect(idsIn(removed)).toEqual(["ENG-1"]);
    expect(added).toMatchObject([{ id: "ENG-1", starts: null, ends: day("2027-08-31") }]);
  });

  it("[CHG3] lets it come back after the last day of the change", () => {
    const { added } = effect(
      endRow("C1", "H-A7", { fromDate: day("2026-09-01"), toDate: day("2027-08-31") }),
    );
    expect(added).toMatchObject([
      { id: "H-A7", fromYear: null, toYear: "2025/26" },
      { id: "H-A7", fromYear: "2027/28", toYear: null },
    ]);
  });
});

describe("Add", () => {
  it("[CHG4] brings in the row that stands only in its scenario, for its own dates", () => {
    expect(effect(addPost("C1", "new"))).toEqual({ table: "Staff", removed: [], added: waiting.posts });
    expect(effect(addRow("C1", "H-LA"))).toEqual({
      table: "Curriculum",
      removed: [],
      added: waiting.curriculum,
    });
  });

  it("[CHG5] of a row that does not wait for it is an error", () => {
    for (const target of ["ENG-1", "NOBODY"]) {
      const change = addPost("C1", target);
      const issue = refusal(change);
      expect(issue).toMatchObject({
        code: "unknown-target",
        severity: "error",
        table: "Staff",
        found: target,
      });
      expect(cellsIn(issue)).toEqual([cellAt(change.origin, "target")]);
    }
  });
});

describe("Set", () => {
  it("[CHG1] writes the figure inside its days and leaves the rest", () => {
    const { added } = effect(
      setPost("C1", ["ENG-1", "TLR £", null, "3527"], {
        fromDate: day("2027-01-01"),
        toDate: day("2027-03-31"),
      }),
    );
    const shown = added.map((row) =>
      "tlr" in row
        ? [exactText(row.tlr), row.starts && isoDate(row.starts), row.ends && isoDate(row.ends)]
        : [],
    );
    expect(shown).toEqual([
      ["0", null, "2026-12-31"],
      ["0", "2027-04-01", null],
      ["3527", "2027-01-01", "2027-03-31"],
    ]);
  });

  it("[CHG1] of anything else is an error at its field", () => {
    for (const field of ["Subject", "Pay point", "Annual salary £", null]) {
      const change = setPost("C1", ["ENG-1", field ?? "", "1", "2"], { field });
      const issue = refusal({ ...change, fromValue: field === "Annual salary £" ? null : "1" });
      expect(issue).toMatchObject({ code: "change-not-listed", severity: "error", change: "C1" });
      expect(cellsIn(issue)).toEqual([cellAt(change.origin, "field")]);
    }
    expect(refusal(setRow("C1", ["H-E7", "Subject", "English", "French"]))).toMatchObject({
      code: "change-not-listed",
      found: "Subject in Curriculum",
    });
  });

  it("[CHG2] that finds another value is stale, and says what it expects and finds", () => {
    const change = setRow("C1", ["H-E7", "Groups", "3", "1"]);
    const issue = refusal(change);
    expect(issue).toMatchObject({ code: "stale-change", severity: "error", expected: "3", found: "2" });
    expect(cellsIn(issue)).toEqual([cellAt(change.origin, "fromValue")]);
    expect(refusal(setPost("C2", ["TECH", "Timetabled periods", "5", "6"]))).toMatchObject({
      expected: "5",
      found: "blank",
    });
    expect(refusal(setPost("C3", ["ENG-1", "FTE", null, "0.5"]))).toMatchObject({
      expected: "blank",
      found: "1",
    });
  });

  it("[CHG2] is stale where only a piece of the row has the value", () => {
    const earlier = setPost("C1", ["ENG-1", "FTE", "1", "0.5"], { fromDate: day("2027-09-01") });
    const later = setPost("C2", ["ENG-1", "FTE", "1", "0.8"]);
    const after = effect(earlier).added;
    const plan = { ...small, posts: [...small.posts.filter(({ id }) => id !== "ENG-1"), ...after] } as Plan;
    const found = effectOf(later, plan, waiting);
    expect(found.ok ? "applied" : found.issue.code).toBe("stale-change");
  });

  it("[PCE3] outside a row's dates changes nothing", () => {
    const fixed = { ...small, posts: changed(small.posts, "ENG-1", { ends: day("2026-12-31") }) };
    const { removed, added } = effect(
      setPost("C1", ["ENG-1", "FTE", "1", "0.5"], { fromDate: day("2027-09-01") }),
      fixed,
    );
    expect(added).toEqual(removed);
  });
});

describe("a change that cannot be applied", () => {
  it.each([
    ["a target that is not in the plan", endPost("C1", "NOBODY"), "unknown-target", "target"],
    [
      "a cell that cannot be read",
      endPost("C1", "ENG-1", { unreadable: "fromDate" }),
      "change-not-readable",
      "fromDate",
    ],
    [
      "an end before its beginning",
      endPost("C1", "ENG-1", { toDate: day("2026-08-31") }),
      "wrong-order",
      "toDate",
    ],
    [
      "a curriculum row in October",
      endRow("C1", "H-A7", { fromDate: day("2026-10-01") }),
      "not-whole-years",
      "fromDate",
    ],
    [
      "a curriculum row on 2 September",
      endRow("C1", "H-A7", { fromDate: day("2026-09-02") }),
      "not-whole-years",
      "fromDate",
    ],
  ] as const)("[CHG5, CHG6] is an error for %s", (_, change, code, field) => {
    const issue = refusal(change);
    expect([issue.code, issue.severity]).toEqual([code, "error"]);
    expect(cellsIn(issue)).toEqual([cellAt(change.origin, field)]);
  });

  it.each(["Pupils", "Schools", "Years"] as const)("[CHG5] is an error for End and Add in %s", (table) => {
    for (const kind of ["End", "Add"] as const) {
      const change = { ...endPost("C1", "H-GAG"), table, kind };
      const issue = refusal(change);
      expect(issue).toMatchObject({ code: "change-not-listed", found: `${kind} in ${table}` });
      expect(cellsIn(issue)).toEqual([cellAt(change.origin, "kind")]);
    }
  });

  it.each(["Curriculum", "Budget", "Pupils", "Schools", "Years"] as const)(
    "[CHG6] is an error for %s in the middle of a school year",
    (table) => {
      const starts = { ...setPost("C1", ["X", "Y", "1", "2"], { fromDate: day("2026-10-01") }), table };
      const ends = { ...setPost("C1", ["X", "Y", "1", "2"], { toDate: day("2027-07-31") }), table };
      expect([starts, ends].map((change) => [refusal(change).code, ...cellsIn(refusal(change))])).toEqual([
        ["not-whole-years", cellAt(starts.origin, "fromDate")],
        ["not-whole-years", cellAt(ends.origin, "toDate")],
      ]);
    },
  );

  it("[CHG6] of a post may begin on any day, and end on the day it begins", () => {
    expect(
      effect(endPost("C1", "ENG-1", { fromDate: day("2027-01-15"), toDate: day("2027-01-15") })).added,
    ).toHaveLength(2);
  });
});

describe("a post cut in FTE", () => {
  const halved = (given: Partial<Plan>) =>
    planOf("S", trustOf([setPost("C1", ["ENG-1", "FTE", "1", "0.5"])], { everything: smallPlan(given) }));

  it("[CHG8] costs half, where its cost is for the whole row", () => {
    const evaluation = evaluated(
      halved({ posts: changed(small.posts, "ENG-1", { pay: wholeRow("60000") }) }),
    );
    // 25,000 + 30,000
    expect(valueOf(evaluation, HILL, "in-year-balance")).toBe("55000");
  });

  it("[CHG8] has half its timetabled periods, whether it or Teaching gives them", () => {
    const periodsOf = (plan: Plan) =>
      plan.posts
        .filter(({ id, starts }) => id === "ENG-1" && starts !== null)
        .map(({ timetabledPeriods }) => timetabledPeriods && exactText(timetabledPeriods));
    expect(periodsOf(halved({}))).toEqual(["10"]);
    const shares = {
      teaching: [aTeachingShare("English", "12", "ENG-1"), aTeachingShare("Drama", "4", "ENG-1")],
    };
    const blank = changed(small.posts, "ENG-1", { timetabledPeriods: null });
    expect(periodsOf(halved({ ...shares, posts: blank }))).toEqual(["8"]);
    expect(periodsOf(halved({ posts: blank }))).toEqual([null]);
    const own = changed(small.posts, "ENG-1", { timetabledPeriods: periods("18") });
    expect(periodsOf(halved({ ...shares, posts: own }))).toEqual(["9"]);
  });
});
