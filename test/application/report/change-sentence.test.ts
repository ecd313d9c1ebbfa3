import { changeLabel, changeSentence } from "../../../src/application/report/change-sentence";
import { fieldWords } from "../../../src/application/report/change-words";
import { pounds, zero } from "../../../src/domain/kernel";
import { CHANGE_TABLES } from "../../../src/domain/scenarios";
import type { Change, ChangeTable } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { HILL, money, smallPlan, staffed, taught } from "../../support/plan-builders";
import { addPost, addRow, endPost, endRow, setPost, setRow } from "../../support/scenario-builders";

const small = smallPlan();
const plan = {
  ...small,
  posts: [
    ...small.posts,
    staffed("NEW", HILL, { subject: "Latin", role: "SENCO", starts: day("2027-09-01") }),
    staffed("COV", HILL, { role: "Cover supervisor", filled: { vacantSince: day("2026-07-01") } }),
  ],
  curriculum: [
    ...small.curriculum,
    taught("H-LA", [HILL, "Y10", "Latin", "1 x 3"], { fromYear: "2027/28" }),
    taught("H-E7-2", [HILL, "Y7", "English", "1 x 2"]),
  ],
  budget: [...small.budget, money("H-NEW", [HILL, "Expenditure", "12000.5"], { heading: "Minibus" })],
};

/** A change of any table, whether or not scenarios can be worked out with it yet. */
const to = (table: ChangeTable, target: string, given: Partial<Change>): Change => ({
  ...endPost("C1", target),
  table,
  kind: "Set",
  fromDate: day("2027-09-01"),
  costToAchieve: zero(),
  ...given,
});
const set = (
  table: ChangeTable,
  target: string,
  words: readonly [string | null, string | null, string | null],
) => to(table, target, { field: words[0], fromValue: words[1], toValue: words[2] });
const said = (change: Change): string => changeSentence(change, plan);

describe("a change that sets something, in words", () => {
  it.each<[ChangeTable, string, [string | null, string | null, string | null], string]>([
    ["Curriculum", "H-M7", ["Groups", "7", "6"], "Hillside, Year 7 Maths: 7 groups to 6"],
    ["Curriculum", "H-M7", ["groups", "1", "2"], "Hillside, Year 7 Maths: 1 group to 2"],
    ["Curriculum", "H-M7", ["Periods per group", "5", "4"], "Hillside, Year 7 Maths: 5 periods a group to 4"],
    [
      "Curriculum",
      "H-M7",
      ["Teachers per group", null, "2"],
      "Hillside, Year 7 Maths: 1 teacher a group to 2",
    ],
    [
      "Curriculum",
      "H-M7",
      ["Support staff per group", null, "0.5"],
      "Hillside, Year 7 Maths: 0 support staff a group to 0.5",
    ],
    [
      "Curriculum",
      "H-M7",
      ["Pupils taking", null, "30"],
      "Hillside, Year 7 Maths: all pupils taking it to 30",
    ],
    ["Staff", "ENG-1", ["FTE", "1", "0.6"], "Hillside, English teacher (post ENG-1): 1 FTE to 0.6"],
    [
      "Staff",
      "ENG-1",
      ["Timetabled periods", null, "22"],
      "Hillside, English teacher (post ENG-1): timetabled periods worked out from FTE to 22",
    ],
    ["Staff", "ENG-1", ["TLR £", null, "3214"], "Hillside, English teacher (post ENG-1): TLR £0 to £3,214"],
    [
      "Staff",
      "ENG-1",
      ["TLR share", null, "0.5"],
      "Hillside, English teacher (post ENG-1): share of the TLR 1 to 0.5",
    ],
    [
      "Staff",
      "ENG-1",
      ["SEN allowance £", "2679", "0"],
      "Hillside, English teacher (post ENG-1): SEN allowance £2,679 to £0",
    ],
    [
      "Staff",
      "TECH",
      ["Annual salary £", "25000", "26000"],
      "Hillside, Technician (post TECH): full-time salary £25,000 to £26,000",
    ],
    [
      "Staff",
      "TECH",
      ["Annual cost £", "15000", "14000.5"],
      "Hillside, Technician (post TECH): cost a year £15,000 to £14,000.50",
    ],
    [
      "Budget",
      "H-NEW",
      ["Amount £", "12000.5", "9000"],
      "Hillside, Minibus (line H-NEW): spending a year £12,000.50 to £9,000",
    ],
    [
      "Budget",
      "H-GAG",
      ["Amount £", "450000", "440000"],
      "Hillside, H-GAG: income a year £450,000 to £440,000",
    ],
    ["Pupils", `${HILL}|Y7`, ["Pupils", "180", "172"], "Hillside, Year 7: 180 pupils to 172"],
    ["Pupils", `${HILL}|Y7`, [null, "180", "172"], "Hillside, Year 7: 180 pupils to 172"],
    [
      "Schools",
      HILL,
      ["Target contact ratio", "0.77", "0.79"],
      "Hillside: target contact ratio 0.77 to 0.79",
    ],
    ["Schools", HILL, ["Target class size", "23", "25"], "Hillside: target class size 23 to 25"],
    [
      "Staff",
      "ENG-1",
      ["Colour", null, "red"],
      "Hillside, English teacher (post ENG-1): Colour blank to red",
    ],
  ])("%s %s: %j", (table, target, words, sentence) => {
    expect(said(set(table, target, words))).toBe(`${sentence} from September 2027.`);
  });

  it.each<[string, string, string, string]>([
    ["Teacher award %", "0.025", "0.03", "teachers' pay award 2.5% to 3%"],
    ["Support award %", "0.02", "0.03", "support staff's pay award 2% to 3%"],
    ["Non-pay inflation %", "0.02", "0.025", "non-pay inflation 2% to 2.5%"],
    ["Income growth %", "0.025", "-0.01", "income growth 2.5% to −1%"],
  ])("a year says no other date: %s", (field, from, into, words) => {
    const change = { ...set("Years", "2027/28", [field, from, into]), school: "Trust" };
    expect(said(change)).toBe(`Trust, 2027/28: ${words}.`);
  });

  it("says until when, and what it costs once", () => {
    const change = setPost("C1", ["ENG-1", "FTE", "1", "0.6"], {
      fromDate: day("2027-01-04"),
      toDate: day("2027-08-31"),
      costToAchieve: pounds("7800"),
    });
    expect(said(change)).toBe(
      "Hillside, English teacher (post ENG-1): 1 FTE to 0.6 from 4 January 2027 to August 2027. Costs £7,800 once.",
    );
  });

  it("names the row where another is called the same", () => {
    expect(said(setRow("C1", ["H-E7", "Groups", "2", "1"]))).toContain(
      "Hillside, Year 7 English (row H-E7): ",
    );
    expect(said(setRow("C1", ["H-E10", "Groups", "2", "1"]))).toContain("Hillside, Year 10 English: ");
  });

  it("names by its id what is not in the plan", () => {
    expect(said(setRow("C1", ["NOPE", "Groups", "2", "1"]))).toContain("Hillside, row NOPE: 2 groups to 1");
    expect(said(setPost("C1", ["NOPE", "FTE", "1", "0"]))).toContain("Hillside, post NOPE: 1 FTE to 0");
    expect(said(set("Budget", "NOPE", ["Amount £", "1", "0"]))).toContain(
      "Hillside, line NOPE: amount a year",
    );
  });

  it("makes no sentence of what cannot be read", () => {
    expect(said(setRow("C1", ["H-E7", "Groups", "2", null], { unreadable: "toValue" }))).toBe(
      "Hillside: cannot be read.",
    );
  });
});

describe("a change that ends or adds something, in words", () => {
  it("ends a post on its last day", () => {
    expect(said(endPost("C1", "ENG-1", { fromDate: day("2027-09-01") }))).toBe(
      "Hillside, English teacher (post ENG-1): ends on 31 August 2027.",
    );
    expect(said(endPost("C1", "COV", { fromDate: day("2027-01-01") }))).toBe(
      "Hillside, Cover supervisor (post COV): vacant, ends on 31 December 2026.",
    );
    expect(said(endPost("C1", "ENG-1", { fromDate: day("2027-01-01"), toDate: day("2027-08-31") }))).toBe(
      "Hillside, English teacher (post ENG-1): not there from 1 January 2027 to August 2027.",
    );
  });

  it("ends a row of the curriculum and a line", () => {
    expect(said(endRow("C1", "H-A7", { fromDate: day("2027-09-01") }))).toBe(
      "Hillside, Year 7 Art: not taught from September 2027.",
    );
    expect(said(to("Budget", "H-NEW", { kind: "End" }))).toBe(
      "Hillside, Minibus (line H-NEW): ends on 31 August 2027.",
    );
  });

  it("adds what stands in the row, for the row's own dates", () => {
    expect(said(addPost("C1", "NEW"))).toBe(
      "Hillside, Latin SENCO (post NEW): new post of 1 FTE from September 2027.",
    );
    expect(said(addRow("C1", "H-LA"))).toBe(
      "Hillside, Year 10 Latin: 1 new group of 3 periods from 2027/28.",
    );
    expect(said(to("Budget", "H-NEW", { kind: "Add" }))).toBe(
      "Hillside, Minibus (line H-NEW): new spending of £12,000.50 a year from 2026/27.",
    );
  });
});

describe("a change beside its id", () => {
  it("says in few words what it touches", () => {
    const label = (change: Change): string => changeLabel(change, plan);
    expect(label(setRow("C1", ["H-M7", "Groups", "2", "1"]))).toBe("Year 7 Maths groups");
    expect(label(setPost("C1", ["TECH", "FTE", "1", "0.6"]))).toBe("Technician FTE");
    expect(label(endPost("C1", "ENG-1"))).toBe("English teacher ends");
    expect(label(addRow("C1", "H-LA"))).toBe("Year 10 Latin added");
    expect(label(set("Schools", HILL, ["Target class size", "23", "25"]))).toBe("target class size");
    expect(label(set("Years", "2027/28", ["Teacher award %", "0.02", "0.03"]))).toBe(
      "2027/28 teachers' award",
    );
  });
});

describe("the closed list", () => {
  // the contract of the workbook
  const CLOSED: Readonly<Record<ChangeTable, readonly string[]>> = {
    Curriculum: [
      "Groups",
      "Periods per group",
      "Teachers per group",
      "Support staff per group",
      "Pupils taking",
    ],
    Staff: [
      "FTE",
      "Timetabled periods",
      "TLR £",
      "TLR share",
      "SEN allowance £",
      "Annual salary £",
      "Annual cost £",
    ],
    Budget: ["Amount £"],
    Pupils: ["Pupils"],
    Schools: ["Target contact ratio", "Target class size"],
    Years: ["Teacher award %", "Support award %", "Non-pay inflation %", "Income growth %"],
  };

  it.each(CHANGE_TABLES)("[CHG1] has words of its own for every field of %s", (table) => {
    for (const field of CLOSED[table]) {
      const words = fieldWords({ table, field });
      const unlisted = fieldWords({ table, field: `${field}?` });
      expect(words.field).toBe(field);
      // what is on no list is only called by its name
      expect(words.say("1", "2")).not.toBe(unlisted.say("1", "2").replace("?", ""));
    }
  });
});
