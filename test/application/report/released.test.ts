import { pounds } from "../../../src/domain/kernel";
import { day } from "../../support/builders";
import { HILL, smallPlan, staffed } from "../../support/plan-builders";
import { cellsOf, joined, reportOf, reviewOf, sectionOf } from "../../support/report-builders";
import { endPost, setPost, setRow } from "../../support/scenario-builders";

const section = (...args: Parameters<typeof reviewOf>): string[] =>
  sectionOf(reportOf(reviewOf(...args)), "What it frees");

describe("what a scenario frees", () => {
  it("names each change in words beside its id, under its school and fund", () => {
    const lines = section([endPost("C1", "ENG-1"), setPost("C2", ["TECH", "FTE", "0.5", "0.4"])]);
    expect(lines.map((line) => line.trimEnd())).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Hillside, GAG +£63,000 +£63,000$/),
        expect.stringMatching(/^ {2}C1 English teacher ends +£60,000 +£60,000$/),
        expect.stringMatching(/^ {2}C2 Technician FTE +£3,000 +£3,000$/),
        expect.stringMatching(/^Total released +£63,000 +£63,000$/),
      ]),
    );
  });

  it("[REL5] calls what a change costs once its cost to achieve", () => {
    const lines = section([endPost("C1", "ENG-1", { costToAchieve: pounds("7800") })]);
    expect(cellsOf(lines, "C1 English teacher ends")).toEqual(["£60,000", "£60,000"]);
    expect(cellsOf(lines, "C1 cost to achieve")).toEqual(["−£7,800", "£0"]);
  });

  it("[REL4] marks a release that does not come back", () => {
    const lines = section([endPost("C1", "ENG-1", { toDate: day("2027-08-31") })]);
    expect(cellsOf(lines, "C1 English teacher ends (one-off)")).toEqual(["£60,000", "£0"]);
  });

  it("[REL6] sets apart what is released from budget only, and says why nothing is there to reinvest", () => {
    const vacant = staffed("VAC", HILL, { filled: { vacantSince: day("2026-01-01") } });
    const lines = section([endPost("C1", "VAC")], {
      everything: smallPlan({ posts: [...smallPlan().posts, vacant] }),
    });
    expect(lines[0]).toBe("Cash released: none.");
    expect(joined(lines)).toContain("so the balance rises; spending does not fall, so nothing is there");
    expect(cellsOf(lines, "C1 Teacher ends")).toEqual(["£60,000", "£60,000"]);
  });

  it("[TIM4] shows periods by subject and change, and their total", () => {
    const lines = section([setRow("C1", ["H-E7", "Groups", "2", "1"])]);
    expect(cellsOf(lines, "Hillside, English")).toEqual(["10.0", "10.0"]);
    expect(cellsOf(lines, "C1 Year 7 English groups")).toEqual(["10.0", "10.0"]);
    expect(cellsOf(lines, "Total freed")).toEqual(["10.0", "10.0"]);
  });

  it("[TIM4] shows why a subject frees nothing whose post ends with its groups", () => {
    const lines = section([setRow("C1", ["H-E7", "Groups", "2", "1"]), endPost("C2", "ENG-1")]);
    const time = lines.slice(lines.findIndex((line) => line.startsWith("Periods freed")));
    expect(cellsOf(time, "Hillside, English")).toEqual(["0.0", "0.0"]);
    expect(cellsOf(time, "C1 Year 7 English groups")).toEqual(["10.0", "10.0"]);
    expect(cellsOf(time, "C2 English teacher ends")).toEqual(["−10.0", "−10.0"]);
  });

  it("[SCN8] says not known of a scenario that cannot be worked out, and not that there is none", () => {
    expect(section([endPost("C1", "NOPE")])).toEqual(["Not known: the scenario cannot be worked out."]);
  });
});

describe("a fuller timetable", () => {
  it("stands on lines of its own, and frees nothing", () => {
    const review = reviewOf([setPost("C1", ["ENG-1", "Timetabled periods", "20", "22"])]);
    const lines = sectionOf(reportOf(review), "What it frees");
    expect(joined(lines)).toContain(
      "Cash released: none.  Periods freed: none.  Taken from time without a class",
    );
    expect(cellsOf(lines, "Hillside")).toEqual(["2.0", "2.0"]);
  });

  it("is not mentioned where there is none", () => {
    const lines = sectionOf(reportOf(reviewOf([endPost("C1", "ENG-1")])), "What it frees");
    expect(joined(lines)).not.toContain("without a class");
  });
});
