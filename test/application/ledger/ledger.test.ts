import { exactText, isSameName } from "../../../src/domain/kernel";
import { reviewTrust } from "../../../src/application/review-trust";
import { verifyWorkbook } from "../../../src/workbook";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { sha256 } from "../../domain/audit/logs";
import { asked, bookOf, done, problemsOf, rowOf, smallBook } from "./ledger";
import type { Book, Given } from "./ledger";

const HIGH = "Thornmoor High";
const CPD: Given = {
  ...{ release: "R-03", school: HIGH, category: "evidence-informed cpd", recurrence: "recurrent" },
  ...{ from: "2027/28", amount: "£9,000", rationale: "Why", proposer: "Head of maths" },
  ...{ outcome: "Better", measure: "Tests", owner: "Deputy", review: "2028-07-01" },
};
const COMMITTEE: Given = { commitment: "C-08", approver: "FC 12/4", role: "Finance committee" };
const TIME: Given = {
  ...CPD,
  release: "R-05",
  category: "Longer school day and wider purposes",
  amount: "1",
};

let book: Book;
beforeAll(async () => {
  book = await smallBook();
});

/** Every figure of the plan after commitments. */
const figuresAfter = (model: TrustModel): (string | null)[] =>
  reviewTrust(model, { name: "Adopted", isKnown: true }, [])
    .plans.filter(({ basis, name }) => basis === "after" && name === "Adopted")
    .flatMap(({ figures }) => figures.map(({ value }) => exactText(value)?.slice(0, 15) ?? null));
/** The same trust without the rows that deliver a commitment: then the engine writes the lines for itself. */
const undelivered = ({ model }: Book, id: string): TrustModel => {
  const isOther = (row: { commitment: string | null }): boolean => !isSameName(row.commitment ?? "", id);
  const { everything } = model;
  const [budget, curriculum] = [everything.budget.filter(isOther), everything.curriculum.filter(isOther)];
  return { ...model, everything: { ...everything, budget, curriculum } };
};

describe("propose", () => {
  it("[LDG6] writes a register row with what follows from its category", () => {
    const after = done(book, "propose", {
      ...CPD,
      pillar: "workforce",
      baseline: "14",
      equality: "All gain",
    });
    expect(rowOf(after, "Commitments", "C-08")).toEqual({
      ...{ Commitment: "C-08", Release: "R-03", School: HIGH, Category: "Evidence-informed CPD" },
      ...{
        "From year": "2027/28",
        Amount: 9000,
        Recurrence: "recurrent",
        Rationale: "Why",
        Status: "proposed",
      },
      ...{ "Intended outcome": "Better", Measure: "Tests", "Measure baseline": 14, Owner: "Deputy" },
      ...{ "Proposed by": "Head of maths", "Review date": 46935, "Equality and SEND impact": "All gain" },
      ...{ "AAR code": "BAE090", "Pupil premium tier": "High-quality teaching", "Value pillar": "Workforce" },
    });
    expect(rowOf(done(book, "propose", { ...TIME, tier: "" }), "Commitments", "C-08")).toMatchObject({
      "Pupil premium tier": "Wider strategies",
    });
  });

  it.each([
    // R-03 releases £9,191 in its first year
    ["more than is released", { amount: "9200" }, "Release R-03 is overcommitted in 2027/28"],
    ["a year that the plan does not have", { from: "2035/36" }, "from is 2035/36"],
    [
      "years in which nothing is released",
      { from: "2026/27", to: "2026/27" },
      "releases nothing in those years",
    ],
    ["an amount of nothing", { amount: "0" }, "amount must be a number above 0"],
    ["money for another school without a word of why", { school: "Wrenfield Primary" }, "pooling is missing"],
    ["a release that is not there", { release: "R-99" }, "there is no release R-99"],
    ["an id that is there", { id: "c-01" }, "there is a row c-01 already"],
    ["nobody", { proposer: "" }, "say who, with --proposer or --who"],
    ["periods that grow", { ...TIME, "grows-with": "teacher award" }, "periods have no price"],
    ["more periods than are left", { ...TIME, amount: "1.1" }, "Release R-05 is overcommitted"],
  ])("[LDG2, LDG7] refuses %s", (_, given, reason) => {
    expect(problemsOf(book, "propose", { ...CPD, ...given }).join("\n")).toContain(reason);
  });

  it("holds a fund to what it may pay for, unless a person says why not", () => {
    const tables = book.tables.map((table) => {
      const place = table.headers.indexOf("May fund");
      const rows = table.rows.map((cells) =>
        cells[0] === "GAG" ? cells.map((value, own) => (own === place ? "Estate capital" : value)) : cells,
      );
      return table.name === "Funds" ? { ...table, rows } : table;
    });
    const restricted = bookOf(tables);
    expect(problemsOf(restricted, "propose", CPD).join()).toContain(
      "the fund GAG may not pay for this category",
    );
    const after = done(restricted, "propose", { ...CPD, override: "The regulator agrees" });
    expect(rowOf(after, "Commitments", "C-08")).toMatchObject({ "Override reason": "The regulator agrees" });
  });
});

describe("approve", () => {
  it("[LDG4] commits, and writes the budget line that delivers it, as the engine would", () => {
    const after = done(done(book, "propose", CPD), "approve", COMMITTEE);
    expect(rowOf(after, "Commitments", "C-08")).toMatchObject({
      ...{ Status: "approved", "Approved by": "FC 12/4", "Approver role": "Finance committee" },
      "Approved on": 46350,
    });
    expect(rowOf(after, "Budget", "C-08")).toEqual({
      ...{ Line: "C-08", School: HIGH, "Academic year": "2027/28", Heading: "Evidence-informed CPD" },
      ...{ "AAR code": "BAE090", Kind: "Expenditure", Fund: "GAG", "Amount £": 9000, Commitment: "C-08" },
    });
    expect(figuresAfter(after.model)).toEqual(figuresAfter(undelivered(after, "C-08")));
    expect(figuresAfter(after.model)).not.toEqual(figuresAfter(book.model));
  });

  it.each(["teacher award", "support award", "non-pay inflation"])(
    "delivers what grows with %s",
    (growth) => {
      const own = { ...CPD, amount: "4000", "grows-with": growth, to: "2029/30" };
      const after = done(done(book, "propose", own), "approve", COMMITTEE);
      expect(figuresAfter(after.model)).toEqual(figuresAfter(undelivered(after, "C-08")));
    },
  );

  it("[LDG4] delivers estate capital as a transfer, time as taught time, and reserves as nothing", () => {
    const capital = done(done(book, "propose", { ...CPD, category: "Estate capital" }), "approve", COMMITTEE);
    expect(rowOf(capital, "Budget", "C-08")).toMatchObject({ Kind: "Transfer", "Amount £": 9000 });
    expect(rowOf(capital, "Budget", "C-08 capital")).toMatchObject({ Kind: "Transfer", "Amount £": -9000 });
    expect(figuresAfter(capital.model)).toEqual(figuresAfter(undelivered(capital, "C-08")));
    const time = done(done(book, "propose", { ...TIME, to: "2028/29" }), "approve", COMMITTEE);
    expect(rowOf(time, "Curriculum", "C-08")).toMatchObject({
      ...{ "Year group": "Other", "Periods per group": 1, Groups: 1, "From year": "2027/28" },
      "To year": "2028/29",
    });
    expect(figuresAfter(time.model)).toEqual(figuresAfter(undelivered(time, "C-08")));
    const kept = done(done(book, "propose", { ...CPD, category: "Reserves" }), "approve", COMMITTEE);
    expect(rowOf(kept, "Budget", "C-08")).toEqual({});
  });

  it.each([
    ["its own proposer", { approver: "head of MATHS" }, "let somebody else approve it"],
    ["a role that may not", { role: "Headteacher" }, "which Headteacher may not approve"],
    ["no role", { role: "" }, "approved without"],
    ["what is approved already", { commitment: "C-01" }, "only what is proposed can be approved"],
    ["a day that is none", { date: "soon" }, "date must be a day"],
  ])("[LDG3] refuses %s", (_, given, reason) => {
    const proposed = done(book, "propose", CPD);
    expect(problemsOf(proposed, "approve", { ...COMMITTEE, ...given }).join("\n")).toContain(reason);
  });

  it("refuses what lacks an outcome, a measure, an owner or a day of review", () => {
    const bare = done(book, "propose", { ...CPD, outcome: "", review: "" });
    expect(problemsOf(bare, "approve", COMMITTEE).join()).toMatch(
      /approved without an intended outcome, a review date/,
    );
  });
});

describe("reverse, spend, close, record and certainty", () => {
  it("[LDG5] frees the amount and takes out what delivered it; the row stays", () => {
    const approved = done(done(book, "propose", CPD), "approve", COMMITTEE);
    const after = done(approved, "reverse", { commitment: "C-08", reason: "Not needed" });
    expect(rowOf(after, "Commitments", "C-08")).toMatchObject({ Status: "reversed", Amount: 9000 });
    expect(rowOf(after, "Budget", "C-08")).toEqual({});
    expect(figuresAfter(after.model)).toEqual(figuresAfter(book.model));
    expect(problemsOf(approved, "propose", CPD).join()).toContain("overcommitted");
    expect(rowOf(done(after, "propose", CPD), "Commitments", "C-09")).toMatchObject({ Status: "proposed" });
    expect(problemsOf(after, "reverse", { commitment: "C-08", reason: "Again" }).join()).toContain(
      "is reversed",
    );
  });

  it("says of nothing that it is spent before its first year, unless spending is recorded", () => {
    expect(problemsOf(book, "spend", { commitment: "C-01" })).toEqual([
      "commitment C-01 begins in 2027/28, and nothing spent on it is recorded",
    ]);
  });

  it("records by part, twice where it must, and then reverses no more", () => {
    const spent: Given = {
      commitment: "C-01",
      year: "2027/28",
      part: "Sep–Mar",
      spent: "1200.50",
      by: "Bursar",
    };
    expect(problemsOf(book, "record", spent).join()).toContain("reference is missing");
    const once = done(book, "record", { ...spent, reference: "GL 4711" });
    const again = done(once, "record", { ...spent, reference: "GL 4712", measure: "11" });
    const rows =
      again.tables.find(({ name }) => name === "Actuals")?.rows.filter(([id]) => id === "C-01") ?? [];
    expect(rows.map((cells) => cells.slice(1, 6))).toEqual([["2027/28", "Sep–Mar", 1200.5, "GL 4712", 11]]);
    expect(problemsOf(again, "reverse", { commitment: "C-01", reason: "x" }).join()).toContain(
      "has spending in Actuals",
    );
    const closed = done(done(again, "spend", { commitment: "C-01" }), "close", {
      commitment: "C-01",
      reason: "Gap 11",
    });
    expect(rowOf(closed, "Commitments", "C-01")).toMatchObject({ Status: "closed" });
    expect(problemsOf(book, "record", { ...spent, reference: "x", commitment: "C-06" }).join()).toContain(
      "is proposed",
    );
    expect(problemsOf(book, "record", { ...spent, reference: "x", year: "2026/27" }).join()).toContain(
      "does not stand in",
    );
  });

  it("asks for figures before a release is realised, and for a reason to be less sure", () => {
    expect(problemsOf(book, "certainty", { release: "R-01", certainty: "realised" }).join()).toContain(
      "--realised",
    );
    const given: Given = {
      release: "R-01",
      certainty: "realised",
      realised: "37000",
      reference: "Payroll 9",
    };
    const after = done(book, "certainty", given);
    expect(rowOf(after, "Releases", "R-01")).toMatchObject({ Certainty: "realised", Realised: 37000 });
    const back: Given = { release: "R-01", certainty: "agreed" };
    expect(problemsOf(after, "certainty", back).join()).toContain("say why it is less sure");
    expect(rowOf(done(after, "certainty", { ...back, reason: "Error" }), "Releases", "R-01")).toMatchObject({
      Certainty: "agreed",
    });
  });
});

describe("release", () => {
  const CENTRAL: Given = {
    ...{ scenario: "Balanced groups", school: "Central services", kind: "cash", fund: "gag" },
    ...{ recurrence: "recurrent", from: "2027/28" },
  };
  it("[LDG1] claims the least that is found in any year, once", () => {
    const after = done(book, "release", CENTRAL);
    expect(rowOf(after, "Releases", "R-07")).toMatchObject({
      ...{ Scenario: "Balanced groups", Fund: "GAG", "Cash or time": "cash", Certainty: "identified" },
      ...{ "Frozen on": 46350, "Amount agreed": expect.closeTo(363, 0) as number },
    });
    expect(problemsOf(after, "release", CENTRAL).join()).toContain("nothing that no other release claims");
    expect(problemsOf(book, "release", { ...CENTRAL, amount: "364" }).join()).toContain(
      "amount is above £363",
    );
    expect(problemsOf(book, "release", { ...CENTRAL, fund: "" }).join()).toContain("fund is missing");
    const spent = { ...CPD, release: "R-07", school: "Central services", amount: "363" };
    expect(asked(after, "propose", spent).outcome).toBe("kept");
  });
});

it("every write is in the log, which holds", () => {
  const approved = done(done(book, "propose", CPD), "approve", COMMITTEE);
  const after = done(approved, "reverse", { commitment: "C-08", reason: "Not needed" });
  const found = verifyWorkbook(after.tables, null, sha256);
  // inputs found; proposed; approved, its line, inputs; reversed, its line, inputs
  expect(found).toMatchObject({ entries: 8, sessions: 3, broken: [], rows: [], inputsAsLogged: true });
});

describe("leave", () => {
  const WHY: Given = { release: "R-02", reason: "The post is filled again in May" };
  /** R-02 shrinks below what is committed: here C-01 stands for more than it releases. */
  const shrunk = (): Book =>
    bookOf(
      book.tables.map((table) => {
        const place = table.headers.indexOf("Amount");
        const rows = table.rows.map((cells) =>
          cells[0] === "C-01" ? cells.map((value, own) => (own === place ? 900_000 : value)) : cells,
        );
        return table.name === "Commitments" ? { ...table, rows } : table;
      }),
    );
  const codesOf = ({ model }: Book): string[] =>
    reviewTrust(model, { name: "Adopted", isKnown: true }, []).issues.map(
      (issue) => `${issue.code} ${"release" in issue ? String(issue.release) : ""}`,
    );

  it("[LDG8] writes why beside each commitment that draws on it, and changes no figure and no issue", () => {
    const over = shrunk();
    const after = done(over, "leave", WHY);
    const reasons = ["C-01", "C-06", "C-02"].map((id) => rowOf(after, "Commitments", id)["Override reason"]);
    const left = "Left overcommitted: The post is filled again in May";
    // C-01 and C-06 draw on R-02, C-02 on R-01
    expect(reasons).toEqual([left, left, undefined]);
    expect(codesOf(over)).toContain("overcommitted R-02");
    expect(codesOf(after)).toEqual(codesOf(over));
    expect(figuresAfter(after.model)).toEqual(figuresAfter(over.model));
  });

  it("[LDG8] is refused where nothing is overcommitted, and without a reason", () => {
    expect(problemsOf(book, "leave", WHY)).toEqual([
      "release R-02 is not overcommitted, so there is nothing to leave",
    ]);
    expect(problemsOf(shrunk(), "leave", { release: "R-02" }).join()).toContain("reason is missing");
  });
});
