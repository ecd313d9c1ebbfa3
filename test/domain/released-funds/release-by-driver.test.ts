import { pounds, pupils, quantity } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import type { Change } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { BROOK, CENTRAL, changed, costing, FIRST_YEAR, HILL, money } from "../../support/plan-builders";
import { roleNamed, schoolsWith, smallPlan, staffed } from "../../support/plan-builders";
import {
  addPost,
  aScenario,
  driverLine,
  driversOf,
  endPost,
  endRow,
  setLine,
  setPost,
  setPupils,
  setRow,
  setYear,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
const withPosts = (...posts: Plan["posts"]): Plan => ({ ...small, posts: [...small.posts, ...posts] });
const levied: Plan["rates"] = small.rates.map((rate) =>
  rate.rate === "Apprenticeship levy allowance" ? { ...rate, value: quantity<"rate">("0") } : rate,
);

/** The lines of the first year, without the year. */
const drivers = (changes: readonly Change[], everything: Plan = small): string[] =>
  driversOf("S", trustOf(changes, { everything }))
    .filter(({ academicYear }) => academicYear === FIRST_YEAR)
    .map((entry) => driverLine(entry).replace(` | ${FIRST_YEAR}`, ""));

// Hillside: 108 pupils, 100 periods of 25 a week, 5 teachers at 60,000. Brook: 120 pupils in 4 classes, 5 teachers.
describe("the cost of teachers by driver", () => {
  it("[DRV2] is contact ratio where a teacher goes and the lessons stay: 5 × 60,000 − 4 × 60,000", () => {
    expect(drivers([endPost("C1", "ENG-1")])).toEqual(["Hillside | contact-ratio | 60000"]);
    expect(drivers([endPost("C1", "PRI-1", { school: BROOK })])).toEqual(["Brook | contact-ratio | 60000"]);
  });

  it("[DRV2] is class size where the lessons go with the teacher: 100 → 80 periods", () => {
    const changes = [setRow("C1", ["H-E7", "Groups", "2", "0"]), endPost("C2", "ENG-1")];
    expect(drivers(changes)).toEqual(["Hillside | class-size | 60000"]);
  });

  it("[DRV3] is class size in a primary where a class goes with its teacher: L = 60,000 ÷ ln(5 ÷ 4)", () => {
    // L = 268,885.2070; classes 4 → 3: L ln(4 ÷ 3) = 77,353.4536; contact 4 ÷ 5 → 3 ÷ 4: L ln(0.75 ÷ 0.8)
    const own = { school: BROOK };
    const changes = [setRow("C1", ["B-3", "Groups", "1", "0"], own), endPost("C2", "PRI-1", own)];
    expect(drivers(changes)).toEqual([
      "Brook | class-size | 77353.4536",
      "Brook | contact-ratio | -17353.4536",
    ]);
  });

  it("[DRV2] is average teacher cost where the same teachers cost less", () => {
    const everything = { ...small, posts: changed(small.posts, "ENG-1", { pay: costing("70000") }) };
    const changes = [setPost("C1", ["ENG-1", "Annual cost £", "70000", "55000"])];
    expect(drivers(changes, everything)).toEqual(["Hillside | average-teacher-cost | 15000"]);
  });

  it("[DRV2] shares out what moves together: 108 → 95 pupils, 100 → 90 periods, 5 → 4.5 teachers", () => {
    // T 300,000 → 270,000: L = 30,000 ÷ ln(10 ÷ 9) = 284,736.6474; L ln(108 ÷ 95) = 36,518.7095
    const changes = [
      setPupils("C1", ["Hillside|Y7", "Pupils", "54", "41"]),
      setRow("C2", ["H-E7", "Groups", "2", "1"]),
      setPost("C3", ["ENG-1", "FTE", "1", "0.5"]),
    ];
    expect(drivers(changes)).toEqual([
      "Hillside | pupils | 36518.7095",
      "Hillside | class-size | -6518.7095",
    ]);
  });

  it("[DRV7] cancels where fewer periods are taught by the same teachers: ±300,000 × ln(10 ÷ 9)", () => {
    expect(drivers([setRow("C1", ["H-E7", "Groups", "2", "1"])])).toEqual([
      "Hillside | class-size | 31608.1547",
      "Hillside | contact-ratio | -31608.1547",
    ]);
  });
});

describe("a school opened or closed", () => {
  const PRIMARY_TEACHERS = ["PRI-1", "PRI-2", "PRI-3", "PRI-4", "B-DEP"];

  it("[DRV4] releases the whole cost of its teachers on one line", () => {
    const changes = PRIMARY_TEACHERS.map((post) => endPost(post, post, { school: BROOK }));
    expect(drivers(changes)).toEqual(["Brook | opened-or-closed | 300000"]);
  });

  it.each([
    ["pupils", { pupils: small.pupils.map((row) => ({ ...row, pupils: pupils("0") })) }],
    ["periods", { curriculum: [] }],
  ])("[DRV4] is one without %s in either plan", (_what, given) => {
    expect(drivers([endPost("C1", "ENG-1")], { ...small, ...given })).toEqual([
      "Hillside | opened-or-closed | 60000",
    ]);
  });

  it("[DRV4] is one whose last class goes, and has no line where its teachers cost the same", () => {
    const rows = ["B-R", "B-1", "B-2", "B-3"].map((row) => endRow(row, row, { school: BROOK }));
    expect(drivers([...rows, endPost("C9", "PRI-1", { school: BROOK })])).toEqual([
      "Brook | opened-or-closed | 60000",
    ]);
    expect(drivers(rows)).toEqual([]);
  });

  it("[DRV4] is what a teacher costs who moves to Central: 60,000 there, 60,000 from the contact ratio", () => {
    const moved = staffed("ENG-C", CENTRAL, { onlyInScenario: "S" });
    const changes = [endPost("C1", "ENG-1"), addPost("C2", "ENG-C", { school: CENTRAL })];
    expect(drivers(changes, withPosts(moved))).toEqual([
      "Hillside | contact-ratio | 60000",
      "Central services | opened-or-closed | -60000",
    ]);
  });
});

describe("other drivers", () => {
  it("[DRV5] are support staff, whichever fund pays them", () => {
    expect(drivers([endPost("C1", "TA-1", { school: BROOK })])).toEqual(["Brook | support-staff | 24000"]);
    const everything = { ...small, posts: changed(small.posts, "TA-1", { fund: "Capital grant" }) };
    expect(drivers([endPost("C1", "TA-1", { school: BROOK })], everything)).toEqual([
      "Brook | support-staff | 24000",
    ]);
  });

  it("[DRV5] are other spending, income and transfers, at both ends", () => {
    const changes = [
      setLine("C1", ["H-OTHER", "Amount £", "60000", "45000"]),
      setLine("C2", ["H-GAG", "Amount £", "450000", "440000"]),
      setLine("C3", ["H-SLICE", "Amount £", "50000", "52000"]),
    ];
    expect(drivers(changes)).toEqual([
      "Hillside | other-spending | 15000",
      "Hillside | income | -10000",
      "Hillside | transfers | -2000",
      "Central services | transfers | 2000",
    ]);
  });

  it("[DRV5] are cost to achieve, in the year in which the change begins, and what it touches beside it", () => {
    const change = endPost("C1", "TA-1", { school: BROOK, costToAchieve: pounds("9000") });
    const trip = money("B-TRIP", [BROOK, "Expenditure", "1000"], { onlyInScenario: "S" });
    expect(drivers([change], { ...small, budget: [...small.budget, trip] })).toEqual([
      "Brook | support-staff | 24000",
      "Brook | other-spending | -1000",
      "Brook | cost-to-achieve | -9000",
    ]);
  });

  it("[DRV5] are the levy at Central: 0.5% of the 48,000 of pay that ends", () => {
    expect(drivers([endPost("C1", "ENG-1")], { ...small, rates: levied })).toEqual([
      "Hillside | contact-ratio | 60000",
      "Central services | levy-and-allowance | 240",
    ]);
  });

  it("[DRV1] count posts that stand vacant", () => {
    const posts = changed(small.posts, "TA-1", { filled: { vacantSince: day("2026-01-01") } });
    expect(drivers([endPost("C1", "TA-1", { school: BROOK })], { ...small, posts })).toEqual([
      "Brook | support-staff | 24000",
    ]);
  });

  it("[DRV1] are those of the scenario alone, not of the one that it builds on", () => {
    const scenarios = [aScenario("S"), aScenario("T", { buildsOn: "S" })];
    const changes = [endPost("C1", "TA-1", { school: BROOK }), endPost("C2", "ENG-1", { scenario: "T" })];
    expect(driversOf("T", trustOf(changes, { scenarios })).map(driverLine)).toEqual([
      "Hillside | 2026/27 | contact-ratio | 60000",
      "Hillside | 2027/28 | contact-ratio | 60000",
    ]);
  });
});

describe("drivers that are not known", () => {
  const four = (school: string): string[] =>
    ["pupils", "class-size", "contact-ratio", "average-teacher-cost"].map(
      (driver) => `${school} | ${driver} | ?`,
    );
  const without = (what: Partial<Plan>): Plan => ({ ...small, ...what });

  it.each([
    ["pupils", without({ pupils: small.pupils.filter(({ school }) => school !== HILL) })],
    ["periods", without({ curriculum: changed(small.curriculum, "H-A7", { groups: quantity("?") }) })],
    ["teachers", without({ posts: changed(small.posts, "ART-1", { fte: quantity("?") }) })],
    ["their cost", without({ posts: changed(small.posts, "ART-1", { pay: costing("?") }) })],
    ["a phase", without({ schools: schoolsWith(HILL, { phase: null }) })],
  ])("[DRV6] are all four of a school whose teachers change, where %s cannot be had", (_what, everything) => {
    const lines = drivers([endPost("C1", "ENG-1")], everything);
    expect(lines.filter((line) => !line.startsWith(CENTRAL))).toEqual(four(HILL));
  });

  it("[DRV6] are none where nothing of the school moves", () => {
    const everything = without({ posts: changed(small.posts, "PRI-1", { pay: costing("?") }) });
    // nor is the levy: its pay bill is not
    const levy = "Central services | levy-and-allowance | ?";
    expect(drivers([endPost("C1", "ENG-1")], everything)).toEqual(["Hillside | contact-ratio | 60000", levy]);
    expect(drivers([endPost("C1", "TA-1", { school: BROOK })], everything)).toEqual([
      "Brook | support-staff | 24000",
      levy,
    ]);
  });

  it("[DRV6] are all four where an award moves pay that is not known", () => {
    const posts = changed(small.posts, "PRI-1", { pay: costing("?") });
    const award = setYear("C1", ["2027/28", "Teacher award %", "0", "0.03"], { school: "Trust" });
    const lines = driversOf("S", trustOf([award], { everything: without({ posts }) })).map(driverLine);
    expect(lines.filter((line) => line.startsWith(BROOK) && line.includes("2027/28"))).toEqual(
      four(BROOK).map((line) => line.replace(" | ", " | 2027/28 | ")),
    );
    // 5 × 60,000 × 3%
    expect(lines).toContain("Hillside | 2027/28 | average-teacher-cost | -9000");
  });

  it("[DRV6] are support staff too, where a role may be a teacher's", () => {
    const posts = small.posts.map((post) =>
      post.id === "TECH" ? { ...post, role: { ...roleNamed("Technician"), isTeacher: null } } : post,
    );
    expect(drivers([endPost("C1", "TECH")], without({ posts }))).toEqual([
      ...four(HILL),
      "Hillside | support-staff | ?",
    ]);
  });

  it("[DRV6] are income alone, where one of its lines is not known in one plan", () => {
    const line = money("H-LET", [HILL, "Income", "?"], { onlyInScenario: "S" });
    expect(drivers([], without({ budget: [...small.budget, line] }))).toEqual(["Hillside | income | ?"]);
  });
});
