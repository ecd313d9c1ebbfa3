import { subjectBalanceRows, teachingShareRows } from "../../../src/workbook/workings/subject-balance";
import {
  commonCapacityRows,
  generalTimeRows,
  sameCapacityRows,
  timeReleasedRows,
} from "../../../src/workbook/workings/time-released";
import { contextOf, textIn } from "../../support/calculated-tables";
import { rowWhere, withCells } from "../../support/edit-rows";
import { tablesIn } from "../../support/sample-trusts";
import { smallTrustContent } from "../../support/small-trust";
import { HIGH, PRIMARY, SCENARIO } from "../../support/small-trust/names";

const tables = tablesIn(smallTrustContent());
const context = contextOf(tables, SCENARIO);
const flags = ["In baseline", "In built on", "In before", "In after"];

describe("rows of SubjectBalance", () => {
  const rows = subjectBalanceRows(context);

  it("are for schools that teach, and name each subject once in a plan", () => {
    expect(new Set(rows.map((row) => row["School"]))).toEqual(new Set([HIGH, PRIMARY]));
    const keys = rows.map((row) =>
      [row["Plan no"], row["School"], row["Subject"]].map(String).join("|").toLowerCase(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are once for the plans that are the same in a school", () => {
    const english = rows.filter((row) => row["School"] === HIGH && row["Subject"] === "English");
    expect(english.map((row) => [row["Plan no"], ...flags.map((flag) => row[flag])])).toEqual([
      [1, 1, 1, 0, 0],
      [3, 0, 0, 1, 0],
      [4, 0, 0, 0, 1],
    ]);
    const primary = rows.filter((row) => row["School"] === PRIMARY);
    expect(new Set(primary.map((row) => row["Plan no"]))).toEqual(new Set([1]));
  });

  it("have a line for posts without a subject, and none for staff who do not teach", () => {
    const subjects = rows.filter((row) => row["School"] === HIGH).map((row) => row["Subject"]);
    expect(subjects).toContain("No subject");
    const support = withCells(tables, "Staff", rowWhere(tables, "Staff", "Post", "TH-OFF-1"), {
      Subject: "Letters",
    });
    expect(subjectBalanceRows(contextOf(support, SCENARIO)).map((row) => row["Subject"])).not.toContain(
      "Letters",
    );
  });

  it("name a subject as it is first written", () => {
    const other = withCells(tables, "Curriculum", rowWhere(tables, "Curriculum", "Row", "TH-Y8-EN"), {
      Subject: "ENGLISH",
    });
    const found = subjectBalanceRows(contextOf(other, SCENARIO)).map((row) => row["Subject"]);
    expect(found).toContain("English");
    expect(found).not.toContain("ENGLISH");
  });
});

describe("rows of TeachingShares", () => {
  it("are the subjects of each post in Teaching", () => {
    const own = teachingShareRows(context).filter((row) => row["Plan no"] === 1);
    const teaching = tables.find(({ name }) => name === "Teaching");
    expect(own.map((row) => `${textIn(row["Post"])}|${textIn(row["Subject"])}`).sort()).toEqual(
      (teaching?.rows ?? []).map(([post, subject]) => `${textIn(post)}|${textIn(subject)}`).sort(),
    );
    expect(own.every((row) => row["Read"] === 1)).toBe(true);
  });

  it("say that a row of Teaching cannot be read", () => {
    const broken = withCells(tables, "Teaching", 0, { Periods: "some" });
    const post = tables.find(({ name }) => name === "Teaching")?.rows[0]?.[0];
    const rows = teachingShareRows(contextOf(broken, SCENARIO)).filter((row) => row["Post"] === post);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row["Read"] === 0)).toBe(true);
  });
});

describe("rows of TimeReleased", () => {
  it("are only for a school that differs from the baseline", () => {
    const schools = timeReleasedRows(context).map((row) => [row["Plan no"], row["School"]]);
    expect(new Set(schools.map(String))).toEqual(new Set([String([3, HIGH])]));
    expect(generalTimeRows(context)).toMatchObject([{ "Plan no": 3, School: HIGH, "After of": 3 }]);
  });

  it("are none without a scenario", () => {
    const baseline = contextOf(tables, "Baseline");
    const tablesOf = [timeReleasedRows, generalTimeRows, sameCapacityRows, commonCapacityRows];
    expect(tablesOf.map((rowsIn) => rowsIn(baseline))).toEqual([[], [], [], []]);
  });

  it("compare every teacher of either plan, and nobody else", () => {
    const posts = [...sameCapacityRows(context), ...commonCapacityRows(context)].map((row) => row["Post"]);
    expect(posts).toEqual(expect.arrayContaining(["TH-SCI-7", "TH-ENG-1", "TH-HEAD"]));
    expect(posts).not.toContain("TH-OFF-3");
  });

  it("tell apart teachers whom the plan touches", () => {
    const posts = commonCapacityRows(context).map((row) => row["Post"]);
    expect(posts).toContain("TH-SCI-7");
    expect(posts).not.toContain("TH-HEAD");
    expect(sameCapacityRows(context).map((row) => row["Post"])).toContain("TH-HEAD");
  });
});
