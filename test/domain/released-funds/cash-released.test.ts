import { count, fixedText, pounds, quantity, ratio, sum } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import type { CashEntry } from "../../../src/domain/released-funds";
import { day, onPoint } from "../../support/builders";
import { BROOK, CENTRAL, changed, costing, HILL, smallPlan, staffed } from "../../support/plan-builders";
import {
  addPost,
  aScenario,
  cashLine,
  cashOf,
  endPost,
  setPost,
  setRow,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
const lines = (entries: readonly CashEntry[]): string[] => entries.map(cashLine);
const total = (entries: readonly CashEntry[]): string =>
  fixedText(sum(entries.map(({ amount }) => amount)), 2) ?? "?";
const plan = (given: Partial<Plan>): { readonly everything: Plan } => ({
  everything: { ...small, ...given },
});

describe("cash released", () => {
  it("[REL1] by ending two posts is their cost, by change, school, fund and part", () => {
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1"), endPost("C2", "PRI-1", { school: BROOK })]));
    // 60,000 x 7 / 12 and x 5 / 12
    expect(lines(entries)).toEqual([
      "C1 | Hillside | 2026/27 Sep–Mar | GAG | 35000",
      "C1 | Hillside | 2026/27 Apr–Aug | GAG | 25000",
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | 35000",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | 25000",
      "C2 | Brook | 2026/27 Sep–Mar | GAG | 35000",
      "C2 | Brook | 2026/27 Apr–Aug | GAG | 25000",
      "C2 | Brook | 2027/28 Sep–Mar | GAG | 35000",
      "C2 | Brook | 2027/28 Apr–Aug | GAG | 25000",
    ]);
  });

  it("[REL1, PCE1] by halving hours in January is half the cost from that day", () => {
    const half = setPost("C1", ["ENG-1", "FTE", "1", "0.5"], { fromDate: day("2027-01-15") });
    // months: 17/31 of January, February, March; 2.548387 x 5,000 x 0.5
    expect(lines(cashOf("S", trustOf([half])))).toEqual([
      "C1 | Hillside | 2026/27 Sep–Mar | GAG | 6370.9677",
      "C1 | Hillside | 2026/27 Apr–Aug | GAG | 12500",
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | 17500",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | 12500",
    ]);
  });

  it("[REL1] by a second change of one post is what is left of its cost, in listed order", () => {
    const half = setPost("C1", ["ENG-1", "FTE", "1", "0.5"], { order: count("1") });
    const end = endPost("C2", "ENG-1", { order: count("2"), fromDate: day("2027-09-01") });
    expect(lines(cashOf("S", trustOf([end, half])))).toEqual([
      "C1 | Hillside | 2026/27 Sep–Mar | GAG | 17500",
      "C1 | Hillside | 2026/27 Apr–Aug | GAG | 12500",
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | 17500",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | 12500",
      "C2 | Hillside | 2027/28 Sep–Mar | GAG | 17500",
      "C2 | Hillside | 2027/28 Apr–Aug | GAG | 12500",
    ]);
  });

  it("[REL1] is negative for a post that comes in, so that a swap releases the difference", () => {
    const posts = [...small.posts, staffed("NEW", HILL, { pay: costing("36000"), onlyInScenario: "S" })];
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1"), addPost("C2", "NEW")], plan({ posts })));
    expect(lines(entries).filter((line) => line.startsWith("C2"))[0]).toBe(
      "C2 | Hillside | 2026/27 Sep–Mar | GAG | -21000",
    );
    // 2 x (60,000 - 36,000)
    expect(total(entries)).toBe("48000.00");
  });

  it("[REL1] by moving a post to Central is nothing for the trust", () => {
    const posts = [...small.posts, staffed("MOVED", CENTRAL, { onlyInScenario: "S" })];
    const entries = cashOf(
      "S",
      trustOf([endPost("C1", "ENG-1"), addPost("C2", "MOVED", { school: CENTRAL })], plan({ posts })),
    );
    expect(total(entries.filter(({ school }) => school === HILL))).toBe("120000.00");
    expect(total(entries.filter(({ school }) => school === CENTRAL))).toBe("-120000.00");
    expect(total(entries)).toBe("0.00");
  });

  it("[REL1] is in the post's own fund", () => {
    const posts = changed(small.posts, "ENG-1", { fund: "Pupil premium" });
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1")], plan({ posts })));
    expect([...new Set(entries.map(({ fund }) => fund))]).toEqual(["Pupil premium"]);
  });

  it("[REL1] in later years is at their prices", () => {
    const years = small.years.map((year, i) => (i === 1 ? { ...year, teacherAward: ratio("0.03") } : year));
    const [, , sepMar] = cashOf("S", trustOf([endPost("C1", "ENG-1")], plan({ years })));
    // 61,800 x 7 / 12
    expect(sepMar && cashLine(sepMar)).toBe("C1 | Hillside | 2027/28 Sep–Mar | GAG | 36050");
  });

  it("[REL1] by a smaller curriculum with the same teachers is none", () => {
    expect(cashOf("S", trustOf([setRow("C1", ["H-E7", "Groups", "2", "1"])]))).toEqual([]);
  });

  it("[SCN3, REL2] by a scenario that builds on another is its own, beside what that one releases", () => {
    const all = trustOf([endPost("C1", "ENG-1"), endPost("C2", "MAT-1", { scenario: "T" })], {
      scenarios: [aScenario("S"), aScenario("T", { buildsOn: "S" })],
    });
    expect([
      ...new Set(cashOf("T", all).map(({ change, scenario }) => `${scenario} ${change ?? ""}`)),
    ]).toEqual(["S C1", "T C2"]);
  });

  it("[SCN4, REL2] by Adopted is the sum along the adopted scenarios, each under its own name", () => {
    const adopted = (name: string, given = {}) =>
      aScenario(name, {
        status: "adopted",
        adoptedOn: day(name === "S" ? "2026-03-01" : "2026-04-01"),
        ...given,
      });
    const all = trustOf([endPost("C1", "ENG-1"), endPost("C2", "MAT-1", { scenario: "T" })], {
      scenarios: [adopted("S"), adopted("T", { buildsOn: "S" })],
    });
    const entries = cashOf("Adopted", all);
    expect([...new Set(entries.map(({ change, scenario }) => `${scenario} ${change ?? ""}`))]).toEqual([
      "S C1",
      "T C2",
    ]);
    const own = (name: string) => cashOf(name, all).filter(({ scenario }) => scenario === name);
    expect(lines(entries)).toEqual(lines([...own("S"), ...own("T")]));
  });
});

describe("recurrence", () => {
  const recurrenceOf = (toDate: string | null): string[] => [
    ...new Set(
      cashOf("S", trustOf([endPost("C1", "ENG-1", { toDate: toDate === null ? null : day(toDate) })])).map(
        ({ recurrence }) => recurrence,
      ),
    ),
  ];

  it("[REL4] is recurrent without an end, or with one after the model", () => {
    expect(recurrenceOf(null)).toEqual(["recurrent"]);
    expect(recurrenceOf("2028-08-31")).toEqual(["recurrent"]);
    expect(recurrenceOf("2040-08-31")).toEqual(["recurrent"]);
  });

  it("[REL4] is one-off with an end inside the model", () => {
    expect(recurrenceOf("2028-08-30")).toEqual(["one-off"]);
    expect(recurrenceOf("2026-12-31")).toEqual(["one-off"]);
  });
});

describe("cost to achieve", () => {
  const redundancy = { costToAchieve: pounds("12000") };

  it("[REL5] is an entry of its own, one-off and negative", () => {
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1", redundancy)]));
    const oneOff = entries.filter(({ recurrence }) => recurrence === "one-off");
    expect(lines(oneOff)).toEqual(["C1 | Hillside | 2026/27 Sep–Mar | GAG | -12000"]);
    expect(oneOff[0]?.basis).toBe("from spend");
    // 2 x 60,000 - 12,000
    expect(entries).toHaveLength(5);
    expect(total(entries)).toBe("108000.00");
  });

  it("[REL5, CTA1] is in the part in which the change begins, and none of the model's before it", () => {
    const on = (iso: string) =>
      lines(
        cashOf("S", trustOf([endPost("C1", "ENG-1", { ...redundancy, fromDate: day(iso) })])).filter(
          ({ recurrence }) => recurrence === "one-off",
        ),
      );
    expect(on("2027-04-01")).toEqual(["C1 | Hillside | 2026/27 Apr–Aug | GAG | -12000"]);
    expect(on("2026-08-31")).toEqual([]);
    expect(on("2029-01-01")).toEqual([]);
  });
});

describe("what is not released", () => {
  it("[REL6] a vacant post is released from budget only", () => {
    const posts = changed(small.posts, "ENG-1", { filled: { vacantSince: day("2026-09-01") } });
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1"), endPost("C2", "MAT-1")], plan({ posts })));
    const bases = entries.map(({ change, basis }) => `${change ?? ""} ${basis}`);
    expect([...new Set(bases)]).toEqual(["C1 from budget only", "C2 from spend"]);
  });

  it("[REL6] a post covered by somebody else is spent", () => {
    const posts = changed(small.posts, "ENG-1", { filled: "cover" });
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1")], plan({ posts })));
    expect([...new Set(entries.map(({ basis }) => basis))]).toEqual(["from spend"]);
  });

  it("[REL7] a post that ends anyway releases nothing after its last day", () => {
    const posts = changed(small.posts, "ENG-1", { ends: day("2027-03-31") });
    expect(lines(cashOf("S", trustOf([endPost("C1", "ENG-1")], plan({ posts }))))).toEqual([
      "C1 | Hillside | 2026/27 Sep–Mar | GAG | 35000",
    ]);
    const gone = changed(small.posts, "ENG-1", { ends: day("2026-08-31") });
    expect(cashOf("S", trustOf([endPost("C1", "ENG-1")], plan({ posts: gone })))).toEqual([]);
  });

  it("[REL8] pay that is not known is an entry that is not known, and not zero", () => {
    const posts = changed(small.posts, "ENG-1", { pay: onPoint("M6") });
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1")], plan({ posts })));
    const own = entries.filter(({ change }) => change === "C1");
    expect(lines(own)).toEqual([
      "C1 | Hillside | 2026/27 Sep–Mar | GAG | ?",
      "C1 | Hillside | 2026/27 Apr–Aug | GAG | ?",
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | ?",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | ?",
    ]);
  });

  it.each(["2027-02-20", "2027-07-23", "2027-01-15", "2027-10-05"])(
    "[REL8] cutting a post on %s without changing its cost is no entry, however the digits fall",
    (iso) => {
      const same = setPost("C1", ["ENG-1", "Timetabled periods", "20", "18"], { fromDate: day(iso) });
      expect(cashOf("S", trustOf([same]))).toEqual([]);
    },
  );

  it("[REL3] the levy has no change and is Central's", () => {
    const rates = small.rates.map((rate) =>
      rate.rate === "Apprenticeship levy allowance" ? { ...rate, value: quantity<"rate">("0") } : rate,
    );
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1")], plan({ rates })));
    // 48,000 of pay x 0.5% = 240 a year
    expect(lines(entries.filter(({ change }) => change === null))).toEqual([
      "- | Central services | 2026/27 Sep–Mar | GAG | 140",
      "- | Central services | 2026/27 Apr–Aug | GAG | 100",
      "- | Central services | 2027/28 Sep–Mar | GAG | 140",
      "- | Central services | 2027/28 Apr–Aug | GAG | 100",
    ]);
  });
});
