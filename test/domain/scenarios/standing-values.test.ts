import { copyId, nextId, standingValues } from "../../../src/domain/scenarios";
import { exactText } from "../../../src/domain/kernel";
import type { Change } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { HILL, smallPlan } from "../../support/plan-builders";
import {
  planOf,
  setLine,
  setPost,
  setPupils,
  setSchool,
  setYear,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
const standing = (change: Change, plan = small): readonly (string | null)[] =>
  standingValues(change, plan).map((value) => (value === null ? null : (exactText(value) ?? "not known")));
const [post] = small.posts.filter(
  ({ school, starts, ends }) => school === HILL && starts === null && ends === null,
);
if (!post) throw new Error("Hillside has no post");
const set = (field: string, given: Partial<Change> = {}) =>
  setPost("C1", [post.id, field, null, "0.1"], given);

it("[DCN1] is what stands in the field; null for a blank, none for a target or a field that is not there", () => {
  expect(standing(set("FTE"))).toEqual([exactText(post.fte)]);
  expect(standing(set("Timetabled periods"))).toEqual([
    post.timetabledPeriods && exactText(post.timetabledPeriods),
  ]);
  expect(standing(set("Annual salary £"))).toEqual(
    post.pay.by === "salary" ? [exactText(post.pay.annual)] : [],
  );
  expect(standing(set("Colour"))).toEqual([]);
  expect(standing(setPost("C1", ["nobody", "FTE", null, "1"]))).toEqual([]);
});

it("[DCN1] is looked for within the dates of the change, after the changes before it", () => {
  const fte = exactText(post.fte) ?? "";
  const halved = set("FTE", { fromValue: fte, toValue: "0.5", fromDate: day("2027-09-01") });
  const plan = planOf("S", trustOf([halved]));
  expect(standing(set("FTE", { fromDate: day("2027-09-01") }), plan)).toEqual(["0.5"]);
  expect(standing(set("FTE", { toDate: day("2027-08-31") }), plan)).toEqual([fte]);
  expect(standing(set("FTE"), plan)).toEqual([fte, "0.5"]);
});

it("[DCN1] holds for every table that a scenario may set", () => {
  expect(standing(setLine("C1", ["H-OTHER", "Amount £", null, "1"]))).toEqual(["60000"]);
  expect(standing(setPupils("C1", ["Hillside | 7", "Pupils", null, "1"]))).toEqual(["54"]);
  expect(standing(setSchool("C1", [HILL, "Target contact ratio", null, "1"]))).toEqual(["0.8"]);
  const year = setYear("C1", ["2027/28", "Teacher award %", null, "1"], { school: "Trust" });
  expect(standing(year)).toEqual(["0"]);
});

it("[DCN2] the next number follows the highest, and keeps its figures", () => {
  expect(nextId("CH", [])).toBe("CH-01");
  expect(nextId("CH", ["CH-014", "ch-2", "CH-9x", "OTHER-99"])).toBe("CH-015");
  expect(nextId("CH", ["CH-099", "CH-100"])).toBe("CH-101");
});

it("[DCN2] a row in the place of another has its id with the first number that is free", () => {
  expect(copyId("ENG-1", ["ENG-1"])).toBe("ENG-1-2");
  expect(copyId("ENG-1", ["ENG-1", "eng-1-2", "ENG-1-3"])).toBe("ENG-1-4");
});
