import { exactText, fte, pounds, ratio } from "../../../src/domain/kernel";
import type { Post } from "../../../src/domain/staffing";
import { postAYearOn, rolledPosts } from "../../../src/domain/year-roll/rolled-posts";
import * as row from "../../support/builders";

const TIMELINE = row.aTimeline(2026, 3);
/** Teachers 3% and support staff 2% in each year. */
const YEARS = row.assumptionsFor(TIMELINE, { teacherAward: ratio("0.03"), supportAward: ratio("0.02") });
const BASIS = row.aCostBasis({ timeline: TIMELINE, years: YEARS });
const FIRST_DAY = row.day("2027-09-01");

const amount = (value: Parameters<typeof exactText>[0] | null): string | null => value && exactText(value);
const pointOf = ({ pay }: Post): string | null => (pay.by === "point" ? pay.point : null);

describe("postAYearOn", () => {
  it("[ROL4] puts a post at the point that increments have brought it to", () => {
    const on = (point: string, given = {}) =>
      pointOf(postAYearOn(row.aPost({ pay: row.onPoint(point, given) }), BASIS));
    expect(on("M3", { increments: true })).toBe("M4");
    expect(on("M3")).toBe("M3");
    expect(on("M6", { increments: true })).toBe("M6");
    expect(on("M4", { increments: true, highestPoint: "M4" })).toBe("M4");
  });

  it("[ROL4] puts amounts at the prices of the new first year: September for teachers, April for support staff", () => {
    const teacher = postAYearOn(row.aPost({ tlr: pounds("3000"), senAllowance: pounds("2000") }), BASIS);
    expect([amount(teacher.tlr), amount(teacher.senAllowance)]).toEqual(["3090", "2060"]);
    const assistant = postAYearOn(row.anAssistant(), BASIS);
    expect(assistant.pay.by === "salary" && amount(assistant.pay.annual)).toBe("24480");
  });

  it("[ROL4] makes the cost of a row that of its FTE", () => {
    const half = row.aPost({ fte: fte("0.5"), pay: row.wholeRow("60000", { ofWhichPay: pounds("48000") }) });
    const { pay } = postAYearOn(half, BASIS);
    if (pay.by !== "row") throw new Error("paid in another way");
    // 60,000 x 0.5 x 1.03
    expect([amount(pay.annual), amount(pay.ofWhichPay), amount(pay.forFte)]).toEqual([
      "30900",
      "24720",
      "0.5",
    ]);
  });
});

describe("rolledPosts", () => {
  const post = row.aPost({ id: "P", pay: row.wholeRow("60000") });
  const roll = (...pieces: readonly Post[]) =>
    rolledPosts([post], [post], { before: pieces, basis: BASIS, firstDay: FIRST_DAY });
  const told = ({ rows }: ReturnType<typeof roll>) =>
    rows.map(({ from, to }) => [from?.id ?? "new", to.id, amount(to.fte), to.starts, to.ends]);

  it("[ROL7] makes a row for each run of days that is still to come", () => {
    const [was, is] = [row.day("2028-08-31"), row.day("2028-09-01")];
    const pieces = [
      { ...post, fte: fte("0.9"), ends: row.day("2027-08-31") },
      { ...post, fte: fte("0.8"), starts: FIRST_DAY, ends: was },
      { ...post, fte: fte("0.6"), starts: is },
    ];
    expect(told(roll(...pieces))).toEqual([
      ["P", "P", "0.8", null, was],
      ["new", "P-2", "0.6", is, null],
    ]);
  });

  it("keeps a post that has ended, with its end, and takes out one that would never stand", () => {
    const ended = { ...post, ends: row.day("2027-03-31") };
    expect(told(roll(ended))).toEqual([["P", "P", "1", null, ended.ends]]);
    expect(roll().gone).toEqual([post]);
  });
});
