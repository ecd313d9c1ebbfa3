import { quantity } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { takenFromNonContact } from "../../../src/domain/released-funds";
import type { Change } from "../../../src/domain/scenarios";
import { aTeachingShare, day } from "../../support/builders";
import { changed, HILL, schoolsWith, smallPlan, staffed } from "../../support/plan-builders";
import {
  addPost,
  endPost,
  planOf,
  setPost,
  setSchool,
  shortly,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
const taken = (changes: readonly Change[], everything: Plan = small): string[] =>
  takenFromNonContact(everything, planOf("S", trustOf(changes, { everything }))).map(
    ({ school, academicYear, amount }) => `${school} ${academicYear} ${shortly(amount)}`,
  );

describe("periods taken from time without a class", () => {
  it("[TIM6] are what a post teaches above its old share of its time", () => {
    expect(taken([setPost("C1", ["ENG-1", "Timetabled periods", "20", "22"])])).toEqual([
      "Hillside 2026/27 2",
      "Hillside 2027/28 2",
    ]);
    expect(taken([setPost("C1", ["ENG-1", "Timetabled periods", "20", "18"])])).toEqual([]);
  });

  it("[TIM6] count only the months in which it teaches more", () => {
    const change = setPost("C1", ["ENG-1", "Timetabled periods", "20", "22"], {
      fromDate: day("2027-03-01"),
    });
    // 6 of 12 months
    expect(taken([change])).toEqual(["Hillside 2026/27 1", "Hillside 2027/28 2"]);
  });

  it("[TIM6] are none where hours and lessons move together, and of a post that ends or is new", () => {
    const posts = [...small.posts, staffed("NEW", HILL, { subject: "English", onlyInScenario: "S" })];
    expect(taken([setPost("C1", ["ENG-1", "FTE", "1", "0.5"])])).toEqual([]);
    expect(taken([endPost("C1", "ENG-1")])).toEqual([]);
    expect(taken([addPost("C1", "NEW")], { ...small, posts })).toEqual([]);
  });

  it("[TIM6] come from a higher target where the timetable is worked out from it", () => {
    const blank = changed(small.posts, "ENG-1", { timetabledPeriods: null });
    const fuller = setSchool("C1", [HILL, "Target contact ratio", "0.8", "0.9"], {
      fromDate: day("2027-09-01"),
    });
    // 25 x (0.9 - 0.8)
    expect(taken([fuller], { ...small, posts: blank })).toEqual(["Hillside 2027/28 2.5"]);
    const shares = { ...small, posts: blank, teaching: [aTeachingShare("English", "20", "ENG-1")] };
    expect(taken([fuller], shares)).toEqual([]);
  });

  it("[TIM6] are a week's, whatever the cycle, and not known where the timetable is not", () => {
    const fortnight = { ...small, schools: schoolsWith(HILL, { weeksPerCycle: quantity("2") }) };
    expect(taken([setPost("C1", ["ENG-1", "Timetabled periods", "20", "22"])], fortnight)[0]).toBe(
      "Hillside 2026/27 1",
    );
    const noTarget = { ...small, schools: schoolsWith(HILL, { targetContactRatio: null }) };
    const posts = changed(small.posts, "ENG-2", { timetabledPeriods: null });
    expect(
      taken([setPost("C1", ["ENG-1", "Timetabled periods", "20", "22"])], { ...noTarget, posts })[0],
    ).toBe("Hillside 2026/27 ?");
  });
});
