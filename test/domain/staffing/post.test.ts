import { count, exactText, fte } from "../../../src/domain/kernel";
import { headcountOf } from "../../../src/domain/staffing";
import { aPost } from "../../support/builders";

describe("the people on a post", () => {
  it.each([
    ["0.6", "1"],
    ["1", "1"],
    ["1.2", "2"],
    ["12.4", "13"],
    ["0", "0"],
  ])("[CST5] are its FTE of %s rounded up: %s", (given, people) => {
    expect(exactText(headcountOf(aPost({ fte: fte(given) })))).toBe(people);
  });

  it("[CST5] are as many as the row says", () => {
    expect(exactText(headcountOf(aPost({ fte: fte("12.4"), headcount: count("15") })))).toBe("15");
    expect(exactText(headcountOf(aPost({ fte: fte("0.4"), headcount: count("0") })))).toBe("0");
  });
});
