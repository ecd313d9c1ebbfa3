import { exactText, fte } from "../../../src/domain/kernel";
import { fteOn } from "../../../src/domain/staffing";
import type { Post } from "../../../src/domain/staffing";
import { aPost, day } from "../../support/builders";

describe("the payroll of a day", () => {
  const CENSUS = day("2026-10-31");
  it.each<[string, Partial<Post>, string | null]>([
    ["a post without days", {}, "0.8"],
    ["one that starts that day", { starts: CENSUS }, "0.8"],
    ["one that starts the day after", { starts: day("2026-11-01") }, "0"],
    ["one that ends that day", { ends: CENSUS }, "0.8"],
    ["one that ended the day before", { ends: day("2026-10-30") }, "0"],
    ["cover", { filled: "cover" }, "0.8"],
    ["one that is vacant since that day", { filled: { vacantSince: CENSUS } }, "0"],
    ["one that is vacant a day later", { filled: { vacantSince: day("2026-11-01") } }, "0.8"],
    ["one of which nobody can tell", { filled: "unreadable" }, null],
    ["one that is over, whoever was in it", { filled: "unreadable", ends: day("2026-09-30") }, "0"],
  ])("[CST13] has of %s %s", (_, own, expected) => {
    expect(exactText(fteOn(aPost({ fte: fte("0.8"), starts: null, ends: null, ...own }), CENSUS))).toBe(
      expected,
    );
  });
});
