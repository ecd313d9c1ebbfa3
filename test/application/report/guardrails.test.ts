import { periods, pupils, quantity, unknown } from "../../../src/domain/kernel";
import { band, BROOK, changed, HILL, smallPlan, staffed } from "../../support/plan-builders";
import { joined, reportOf, reviewOf, sectionOf } from "../../support/report-builders";
import { aCommitment, aRelease, endPost } from "../../support/scenario-builders";

const small = smallPlan();
const section = (review: ReturnType<typeof reviewOf>, school: string | null = null): string[] =>
  sectionOf(reportOf(review, school), "Guardrails broken");
const balanceFloor = (floor: string) => [
  band("in-year-balance", { floor: quantity(floor), harm: "Reserves run out." }),
];

describe("guardrails of metrics", () => {
  it("[LIM1] are said once for a school and metric: first year, how many more, and the harm", () => {
    const review = reviewOf([], { everything: smallPlan({ bands: balanceFloor("7000") }), name: "Baseline" });
    expect(joined(section(review))).toBe(
      "· Brook: In-year balance is £6,000 in 2026/27, below the floor of £7,000, and in 1 more year. Reserves run out.",
    );
  });

  // Hillside: 25,000 doing nothing, 40,000 without its technician
  it.each<[string, string, string]>([
    ["30000", "20000", "after commitments; doing nothing breaks it too"],
    ["30000", "5000", "doing nothing only; mended by the scenario"],
    ["15000", "30000", "new with the commitments"],
  ])("say what breaks a floor of £%s after commitments of £%s: %s", (floor, committed, words) => {
    const bands = [
      { ...(balanceFloor(floor)[0] ?? band("in-year-balance", {})), phase: "Secondary" as const },
    ];
    const review = reviewOf([endPost("C1", "TECH")], {
      everything: smallPlan({ bands }),
      releases: [aRelease("R1")],
      commitments: [aCommitment("A", { amount: quantity(committed) })],
    });
    expect(joined(section(review))).toContain(words);
    const fresh = words.includes("new with") ? "1" : "none";
    expect(joined(sectionOf(reportOf(review), "In short"))).toContain(
      `1 guardrail is broken, ${fresh} of them new with the scenario.`,
    );
  });

  it("say when the scenario breaks one that doing nothing does not", () => {
    const bands = [
      band("pupil-teacher-ratio", { phase: "Secondary", ceiling: quantity("22"), harm: "Crowds." }),
    ];
    const review = reviewOf([endPost("C1", "ENG-1")], { everything: smallPlan({ bands }) });
    expect(joined(section(review))).toContain(
      "Hillside: Pupil:teacher ratio is 27.00 in 2026/27, above the ceiling of 22.00, and in 1 more year (after commitments; new with the scenario). Crowds.",
    );
  });

  it("say when only the commitments mend one", () => {
    const bands = [
      band("in-year-balance", { phase: "Secondary", ceiling: quantity("50000"), harm: "Hoards" }),
    ];
    const review = reviewOf([endPost("C1", "ENG-1")], {
      everything: smallPlan({ bands }),
      releases: [aRelease("R1")],
      commitments: [aCommitment("A", { amount: quantity("40000") })],
    });
    expect(joined(section(review))).toContain("(before commitments only). Hoards.");
  });

  it("are marked wherever the figure is shown", () => {
    const report = reportOf(
      reviewOf([], { everything: smallPlan({ bands: balanceFloor("7000") }), name: "Baseline" }),
      BROOK,
    );
    expect(report.filter((line) => line.includes("£6,000!")).length).toBe(2);
    expect(report.join("\n")).toContain("GUARDRAIL: under £7,000");
  });
});

describe("guardrails tested row by row", () => {
  const busy = (id: string, school: string) => staffed(id, school, { timetabledPeriods: periods("25") });
  const everything = smallPlan({
    posts: [...small.posts, busy("B1", HILL), busy("B2", HILL), busy("B3", HILL)],
  });

  it("[GRL1] are one line for a kind and a school, with how many more", () => {
    const lines = section(reviewOf([], { everything, name: "Baseline" }));
    expect(lines.filter((line) => line.startsWith("·")).length).toBe(1);
    expect(joined(lines)).toMatch(
      /^· Hillside[.] Baseline, 2026\/27: post B1 has .* So too 2 more posts there[.]/,
    );
  });

  it("are those of the school that is asked for", () => {
    const review = reviewOf([], { everything, name: "Baseline" });
    expect(section(review, BROOK)).toEqual(["None."]);
    expect(joined(section(review, HILL))).toContain("post B1");
    expect(joined(section(review, "Trust (secondary)"))).toContain("post B1");
  });

  it("[INF1] count classes and subjects too", () => {
    const crowded = smallPlan({
      pupils: small.pupils.map((row) => (row.school === BROOK ? { ...row, pupils: pupils("31") } : row)),
    });
    const lines = section(reviewOf([], { everything: crowded, name: "Baseline" }));
    expect(joined(lines)).toContain("an infant class at Brook has 31.0 pupils");
    expect(joined(lines)).toContain("So too 2 more infant classes there.");
  });
});

describe("no guardrail broken", () => {
  it("is said plainly, and with a doubt where figures are not known", () => {
    expect(section(reviewOf([], { name: "Baseline" }))).toEqual(["None."]);
    const posts = changed(small.posts, "ENG-1", { fte: unknown() });
    const unsure = reviewOf([], { everything: smallPlan({ posts }), name: "Baseline" });
    expect(section(unsure)).toEqual(["None among the figures that are known."]);
    expect(joined(sectionOf(reportOf(unsure), "In short"))).toContain("No guardrail is known to be broken.");
  });
});
