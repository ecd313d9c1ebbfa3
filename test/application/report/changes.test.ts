import { rowOf } from "../../support/builders";
import { changed, HILL, smallPlan, staffed } from "../../support/plan-builders";
import { joined, reportOf, reviewOf, sectionOf } from "../../support/report-builders";
import {
  aCommitment,
  addPost,
  aRelease,
  aScenario,
  endPost,
  setPost,
  setRow,
} from "../../support/scenario-builders";
import { count, unknown } from "../../../src/domain/kernel";

const section = (...args: Parameters<typeof reviewOf>): string =>
  joined(sectionOf(reportOf(reviewOf(...args)), "What changed"));

describe("the changes of a scenario", () => {
  it("[SCN6] come in the order in which they apply, each with its id first and its reason last", () => {
    const lines = sectionOf(
      reportOf(
        reviewOf([
          endPost("C1", "ENG-1", { order: count("2"), reason: "Two groups fewer." }),
          setRow("C2", ["H-M7", "Groups", "2", "1"], { order: count("1") }),
        ]),
      ),
      "What changed",
    );
    expect(lines.filter((line) => /^C\d/.test(line))).toEqual([
      "C2 Hillside, Year 7 Maths: 2 groups to 1 from September 2026.",
      "C1 Hillside, English teacher (post ENG-1): ends on 31 August 2026. Two groups",
    ]);
  });

  it("[CHG2] say that a stale one was not applied, and what it found", () => {
    const text = section([setRow("C1", ["H-M7", "Groups", "7", "6"]), endPost("C2", "ENG-1")]);
    expect(text).toContain(
      "C1 Hillside, Year 7 Maths: 7 groups to 6 from September 2026. Not applied, out of date: it expects 7 and finds 2.",
    );
    expect(text).not.toContain("None of its changes was applied");
    expect(section([setPost("C1", ["TECH", "TLR £", "3000", "0"])])).toContain(
      "it expects £3,000 and finds £0.",
    );
  });

  it("[CHG2] say so at the top when all are stale, and the scenario frees nothing", () => {
    const report = reportOf(
      reviewOf([setRow("C1", ["H-M7", "Groups", "7", "6"]), setRow("C2", ["H-E7", "Groups", "5", "4"])]),
    );
    expect(sectionOf(report, "What changed")[0]).toBe(
      "None of its changes was applied: each is out of date.",
    );
    expect(joined(sectionOf(report, "In short"))).toContain("S releases no cash and frees no periods.");
    expect(sectionOf(report, "What it frees")).toContain("Cash released: none.");
    expect(sectionOf(report, "What it frees")).toContain("Periods freed: none.");
  });

  it("[SCN8] name the one in error when the scenario cannot be worked out", () => {
    const text = section([setRow("C1", ["NOPE", "Groups", "2", "1"]), endPost("C2", "ENG-1")]);
    expect(text).toContain("The scenario cannot be worked out until what is in error is put right.");
    expect(text).toMatch(/C1 Hillside, row NOPE: [^.]*[.] In error: see What to put right[.] C2/);
    expect(text).toMatch(/C2 Hillside, English teacher \(post ENG-1\): ends on 31 August 2026[.]$/);
  });

  it("take no error elsewhere for one of theirs", () => {
    const posts = changed(smallPlan().posts, "ENG-2", { fte: unknown() });
    const text = section([endPost("C1", "ENG-1")], { everything: smallPlan({ posts }) });
    expect(text).not.toContain("In error");
  });

  it("[BAC1] say when they deliver a commitment, or wait for one", () => {
    const coach = (id: string, commitment: string) =>
      staffed(id, HILL, { onlyInScenario: "S", commitment, origin: rowOf("Staff", 90) });
    const posts = [...smallPlan().posts, coach("COACH", "A"), coach("AIDE", "B"), coach("LOST", "C")];
    const text = section(
      [
        addPost("C1", "COACH", { commitment: "A" }),
        addPost("C2", "AIDE", { commitment: "B" }),
        addPost("C3", "LOST", { commitment: "C" }),
      ],
      {
        everything: smallPlan({ posts }),
        releases: [aRelease("R1")],
        commitments: [aCommitment("A"), aCommitment("B", { status: "proposed" })],
      },
    );
    expect(text).toContain("Delivers commitment A, so it counts after commitments only.");
    expect(text).toContain("Left out: commitment B is proposed.");
    expect(text).toContain("Left out: commitment C is not there.");
  });

  it("[SCN3] leave out those of the scenarios built on, and say so", () => {
    const text = section([endPost("C1", "ENG-1"), endPost("C2", "TECH", { scenario: "T" })], {
      scenarios: [aScenario("S"), aScenario("T", { buildsOn: "S" })],
      name: "T",
    });
    expect(text).toContain("It builds on S, whose changes come first. What they free is not counted here.");
    expect(text).not.toContain("C1 ");
    expect(text).toContain("C2 ");
  });

  it("[SCN4] are those of all adopted scenarios in the plan Adopted", () => {
    const text = section([endPost("C1", "ENG-1"), endPost("C2", "TECH", { scenario: "T" })], {
      scenarios: [aScenario("S", { status: "adopted" }), aScenario("T", { status: "adopted" })],
      name: "Adopted",
    });
    expect(text).toMatch(/^C1 .* C2 /);
  });

  it("are those of one school, and those of the trust, when a school is asked for", () => {
    const review = reviewOf([
      endPost("C1", "ENG-1"),
      endPost("C2", "TA-1", { school: "Brook" }),
      { ...endPost("C3", "2026/27", { school: "Trust" }), table: "Years", kind: "Set" },
    ]);
    const ids = (school: string): string[] =>
      sectionOf(reportOf(review, school), "What changed").flatMap((line) => /^C\d/.exec(line)?.[0] ?? []);
    expect(ids("Brook")).toEqual(["C2", "C3"]);
    expect(ids("Trust")).toEqual(["C1", "C2", "C3"]);
    expect(ids("Trust (secondary)")).toEqual(["C1", "C3"]);
  });

  it("are none where a school has none", () => {
    expect(sectionOf(reportOf(reviewOf([endPost("C1", "ENG-1")]), "Brook"), "What changed")).toEqual([
      "No change.",
    ]);
  });
});
