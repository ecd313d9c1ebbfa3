import { count, quantity } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import type { Change } from "../../../src/domain/scenarios";
import { aTeachingShare, day } from "../../support/builders";
import { BROOK, CENTRAL, changed, HILL, smallPlan, staffed, taught } from "../../support/plan-builders";
import {
  addPost,
  addRow,
  cashOf,
  endPost,
  endRow,
  setPost,
  setRow,
  timeLine,
  timeOf,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
const lines = (changes: readonly Change[], given: Partial<Plan> = {}): string[] =>
  timeOf("S", trustOf(changes, { everything: { ...small, ...given } })).map(timeLine);
const merge = (id: string, target: string, given: Partial<Change> = {}) =>
  setRow(id, [target, "Groups", "2", "1"], given);

describe("time by change", () => {
  it("[TIM4] merging two groups frees their periods in each year, and no cash", () => {
    expect(lines([merge("C1", "H-E7")])).toEqual([
      "C1 | Hillside | 2026/27 | English | 10",
      "C1 | Hillside | 2027/28 | English | 10",
    ]);
    expect(cashOf("S", trustOf([merge("C1", "H-E7")]))).toEqual([]);
  });

  it("[TIM4] a primary with a class fewer and the same teachers frees time too", () => {
    expect(lines([endRow("C1", "B-3", { school: BROOK })])).toEqual([
      "C1 | Brook | 2026/27 | Class | 25",
      "C1 | Brook | 2027/28 | Class | 25",
    ]);
  });

  it("[TIM4] is found in listed order: what the plan frees with the change less without it", () => {
    const end = endPost("C2", "ENG-2", { order: count("2") });
    const first = merge("C1", "H-E7", { order: count("1") });
    // merging frees 10; ending a teacher of 20 then leaves 10 of them short
    expect(lines([first, end]).slice(0, 2)).toEqual([
      "C1 | Hillside | 2026/27 | English | 10",
      "C1 | Hillside | 2027/28 | English | 10",
    ]);
    expect(lines([first, end]).slice(2)).toEqual([
      "C2 | Hillside | 2026/27 | English | -10",
      "C2 | Hillside | 2027/28 | English | -10",
    ]);
    // the other way round there is nothing to free, and nothing to take back
    expect(lines([{ ...first, order: count("3") }, end])).toEqual([]);
  });

  it("[TIM4] what rows that no change names take up has no change", () => {
    const extra = taught("H-E8", [HILL, "Y8", "English", "1 x 4"], { onlyInScenario: "S" });
    const curriculum = [...small.curriculum, extra];
    expect(lines([merge("C1", "H-E7")], { curriculum })).toEqual([
      "C1 | Hillside | 2026/27 | English | 10",
      "C1 | Hillside | 2027/28 | English | 10",
      "- | Hillside | 2026/27 | English | -4",
      "- | Hillside | 2027/28 | English | -4",
    ]);
    const added = addRow("C2", "H-E8", { order: count("2") });
    expect(lines([merge("C1", "H-E7"), added], { curriculum }).slice(2)).toEqual([
      "C2 | Hillside | 2026/27 | English | -4",
      "C2 | Hillside | 2027/28 | English | -4",
    ]);
  });

  it("[TIM4] is of the years in which the change is live", () => {
    const later = merge("C1", "H-E7", { fromDate: day("2027-09-01") });
    expect(lines([later])).toEqual(["C1 | Hillside | 2027/28 | English | 10"]);
  });

  it("[TIM2] neither ending a post, nor adding one, nor a fuller timetable frees time", () => {
    const posts = [...small.posts, staffed("NEW", HILL, { subject: "English", onlyInScenario: "S" })];
    expect(lines([endPost("C1", "ENG-1")])).toEqual([]);
    expect(lines([addPost("C1", "NEW")], { posts })).toEqual([]);
    expect(lines([setPost("C1", ["ENG-1", "Timetabled periods", "20", "22"])])).toEqual([]);
  });

  it("[TIM2, CHG8] hours that are cut release cash and no time, with or without rows in Teaching", () => {
    const cut = setPost("C1", ["ENG-1", "FTE", "1", "0.5"], { order: count("1") });
    const fewer = merge("C2", "H-E7", { order: count("2") });
    expect(lines([cut, fewer])).toEqual([]);
    const teaching = [aTeachingShare("English", "20", "ENG-1")];
    const posts = changed(small.posts, "ENG-1", { timetabledPeriods: null });
    expect(lines([cut, fewer], { posts, teaching })).toEqual([]);
    expect(lines([fewer], { posts, teaching })).toHaveLength(2);
  });

  it("[TIM1] a shortage that closes frees neither time nor cash", () => {
    const posts = changed(small.posts, "ENG-2", { timetabledPeriods: quantity("10") });
    expect(lines([merge("C1", "H-E7")], { posts })).toEqual([]);
    expect(cashOf("S", trustOf([merge("C1", "H-E7")], { everything: { ...small, posts } }))).toEqual([]);
  });

  it("[TIM5] has no fund and no part, and is not money", () => {
    const [entry] = timeOf("S", trustOf([merge("C1", "H-E7")]));
    expect(entry).toMatchObject({
      kind: "time",
      fund: null,
      part: null,
      recurrence: "recurrent",
      scenario: "S",
    });
  });

  it("[TIM5] is not Central's", () => {
    const curriculum = [...small.curriculum, taught("C-1", [CENTRAL, "Y7", "Maths", "2 x 5"])];
    expect(lines([merge("C1", "C-1", { school: CENTRAL })], { curriculum })).toEqual([]);
  });

  it("[REL4, TIM4] is one-off where the change ends inside the model", () => {
    const entries = timeOf("S", trustOf([merge("C1", "H-E7", { toDate: day("2027-08-31") })]));
    expect(entries.map(({ recurrence, academicYear }) => `${recurrence} ${academicYear}`)).toEqual([
      "one-off 2026/27",
    ]);
  });

  it("[TIM1, REL8] that is not known is said once, by the first change at the school", () => {
    const curriculum = changed(small.curriculum, "H-M7", { groups: quantity("?") });
    const changes = [merge("C1", "H-E7", { order: count("1") }), merge("C2", "H-E10", { order: count("2") })];
    expect(lines(changes, { curriculum }).filter((line) => line.includes("Maths"))).toEqual([
      "C1 | Hillside | 2026/27 | Maths | ?",
      "C1 | Hillside | 2027/28 | Maths | ?",
    ]);
  });
});
