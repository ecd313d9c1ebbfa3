import { ledgerOf } from "../../../src/application/report/ledger";
import type { Ledger } from "../../../src/application/report/ledger";
import { scopeOf } from "../../../src/application/report/scope";
import type { CashYear } from "../../../src/application/report/cash-year";
import type { TrustReview } from "../../../src/application/trust-review";
import { exactText, fte, isSame, negate, pounds, quantity, sum } from "../../../src/domain/kernel";
import type { Pounds } from "../../../src/domain/kernel";
import type { Commitment } from "../../../src/domain/reinvestment";
import { BROOK, CENTRAL, costing, HILL, smallPlan, staffed } from "../../support/plan-builders";
import { reviewOf } from "../../support/report-builders";
import { aCommitment, addPost, aRelease, aScenario, endPost, setPost } from "../../support/scenario-builders";
import { day } from "../../support/builders";

const small = smallPlan();
const ledger = (review: TrustReview, school: string | null = null): Ledger =>
  ledgerOf(review, scopeOf(review, school));
const first = (own: Ledger): CashYear => {
  const [year] = own.money;
  if (!year) throw new Error("there is no year");
  return year;
};
const text = (amount: Pounds): string => exactText(amount) ?? "not known";
const shown = (year: CashYear, ...names: readonly (keyof CashYear)[]): string[] =>
  names.map((name) => text(year[name]));

/** Fails unless every year leads, line by line, from doing nothing to after commitments. */
function expectBridges({ money }: Ledger): void {
  expect(money.length).toBeGreaterThan(0);
  for (const year of money) {
    const up = sum([year.baseline, year.released, year.fromBudgetOnly, year.releasedCapital, year.builtOn]);
    expect(text(up)).toBe(text(year.before));
    const down = sum([
      ...[year.before, negate(year.committed), year.kept, year.committedCapital],
      ...[year.committedEarlier, year.delivered],
    ]);
    expect(text(down)).toBe(text(year.after));
    expect(text(sum([year.committed, year.reserved, year.left]))).toBe(text(year.released));
  }
}

const committed = (id: string, amount: string, given: Partial<Commitment> = {}): Commitment =>
  aCommitment(id, { amount: quantity(amount), ...given });
const releases = [aRelease("R1")];

describe("from doing nothing to after commitments", () => {
  it("[REL2] rises by what is released", () => {
    const own = ledger(reviewOf([endPost("C1", "ENG-1")]));
    expectBridges(own);
    // Hillside 25,000, Brook 6,000, Central 10,000
    expect(shown(first(own), "baseline", "released", "before", "builtOn", "after")).toEqual([
      "41000",
      "60000",
      "101000",
      "0",
      "101000",
    ]);
  });

  it("[REL6] rises too by what is released from budget only, which is not cash released", () => {
    const posts = [...small.posts, staffed("VAC", HILL, { filled: { vacantSince: day("2026-01-01") } })];
    const own = ledger(
      reviewOf([endPost("C1", "VAC"), setPost("C2", ["TECH", "FTE", "0.5", "0.4"])], {
        everything: { ...small, posts },
      }),
    );
    expectBridges(own);
    expect(shown(first(own), "released", "fromBudgetOnly", "left")).toEqual(["3000", "60000", "3000"]);
  });

  it("falls by what is committed, and by nothing that is proposed or reversed", () => {
    const own = ledger(
      reviewOf([endPost("C1", "ENG-1")], {
        releases,
        commitments: [
          committed("A", "10000"),
          committed("P", "4000", { status: "proposed" }),
          committed("X", "2500", { status: "reversed" }),
        ],
      }),
    );
    expectBridges(own);
    expect(shown(first(own), "committed", "reserved", "left", "delivered", "after")).toEqual([
      "10000",
      "4000",
      "46000",
      "0",
      "91000",
    ]);
  });

  it("[DLV4] does not fall by money that is kept", () => {
    const own = ledger(
      reviewOf([endPost("C1", "ENG-1")], {
        releases,
        commitments: [
          committed("A", "10000"),
          committed("K", "8000", { category: "Reserves" }),
          committed("D", "5000", { category: "Deficit recovery" }),
        ],
      }),
    );
    expectBridges(own);
    expect(shown(first(own), "committed", "kept", "delivered", "after")).toEqual([
      "23000",
      "13000",
      "0",
      "91000",
    ]);
  });

  it("[DLV3] falls by estate capital, which leaves revenue as a transfer", () => {
    const own = ledger(
      reviewOf([endPost("C1", "ENG-1")], {
        releases,
        commitments: [committed("E", "14000", { category: "Estate capital" })],
      }),
    );
    expectBridges(own);
    expect(shown(first(own), "committed", "delivered", "after")).toEqual(["14000", "0", "87000"]);
  });

  it("[DLV1] falls by what rows that deliver a commitment cost, whatever was agreed", () => {
    const posts = [
      ...small.posts,
      staffed("COACH", HILL, { pay: costing("18000"), onlyInScenario: "S", commitment: "A" }),
    ];
    const own = ledger(
      reviewOf([endPost("C1", "ENG-1")], {
        everything: { ...small, posts },
        releases,
        commitments: [committed("A", "20000")],
      }),
    );
    expectBridges(own);
    expect(shown(first(own), "committed", "delivered", "after")).toEqual(["20000", "2000", "83000"]);
  });

  it("takes money of capital funds out of the way of a revenue balance", () => {
    const posts = [...small.posts, staffed("BUILD", HILL, { fund: "Capital grant", pay: costing("40000") })];
    const own = ledger(
      reviewOf([endPost("C1", "BUILD")], {
        everything: { ...small, posts },
        releases: [aRelease("R1", { fund: "Capital grant" })],
        commitments: [committed("E", "30000", { category: "Estate capital" })],
      }),
    );
    expectBridges(own);
    expect(shown(first(own), "baseline", "released", "releasedCapital", "before")).toEqual([
      "41000",
      "40000",
      "-40000",
      "41000",
    ]);
    expect(shown(first(own), "committed", "committedCapital", "delivered", "after")).toEqual([
      "30000",
      "30000",
      "0",
      "41000",
    ]);
  });

  it("[SCN3] says what the scenarios that it builds on bring, apart from what it releases itself", () => {
    const own = ledger(
      reviewOf([endPost("C1", "ENG-1"), endPost("C2", "TECH", { scenario: "T" })], {
        scenarios: [aScenario("S"), aScenario("T", { buildsOn: "S" })],
        name: "T",
      }),
    );
    expectBridges(own);
    expect(shown(first(own), "baseline", "builtOn", "released", "before")).toEqual([
      "41000",
      "60000",
      "15000",
      "116000",
    ]);
  });

  it("[YTL2] falls by what is committed of earlier scenarios, which is no commitment of its own", () => {
    const own = ledger(
      reviewOf([endPost("C1", "ENG-1"), endPost("C2", "TECH", { scenario: "T" })], {
        scenarios: [aScenario("S"), aScenario("T", { buildsOn: "S" })],
        name: "T",
        releases: [aRelease("R1"), aRelease("R2", { scenario: "T" })],
        commitments: [
          committed("A", "10000"),
          committed("K", "700", { category: "Reserves" }),
          committed("B", "5000", { release: "R2" }),
        ],
      }),
    );
    expectBridges(own);
    expect(shown(first(own), "committed", "left", "committedEarlier", "delivered", "after")).toEqual([
      "5000",
      "10000",
      "-10000",
      "0",
      "101000",
    ]);
    expect(own.commitments.every(({ commitment }) => commitment.id === "B")).toBe(true);
  });

  it("[CTA1] counts what a change costs to bring about", () => {
    const own = ledger(reviewOf([endPost("C1", "ENG-1", { costToAchieve: pounds("7800.40") })]));
    expectBridges(own);
    expect(own.money.map(({ released }) => text(released))).toEqual(["52200", "60000"]);
  });
});

describe("whole pounds", () => {
  // pennies everywhere: nothing here is whole
  const posts = [
    ...small.posts.filter(({ id }) => id !== "TECH"),
    staffed("TECH", HILL, { role: "Technician", fte: fte("0.5"), pay: costing("15000.37", "0.5") }),
    staffed("VAC", HILL, { filled: { vacantSince: day("2026-01-01") }, pay: costing("30000.77") }),
    staffed("COACH", HILL, { pay: costing("4000.49"), onlyInScenario: "S", commitment: "B" }),
    staffed("HELP", BROOK, { pay: costing("900.45"), onlyInScenario: "S" }),
  ];
  const review = reviewOf(
    [
      endPost("C1", "TECH"),
      endPost("C2", "VAC", { fromDate: day("2027-01-09") }),
      addPost("C3", "HELP", { school: BROOK }),
      setPost("C4", ["MAT-1", "FTE", "1", "0.77"]),
    ],
    {
      everything: { ...small, posts },
      releases,
      commitments: [
        committed("A", "1000.33"),
        committed("B", "4000.51"),
        committed("K", "77.77", { category: "Reserves" }),
        committed("P", "0.5", { status: "proposed" }),
      ],
    },
  );

  it.each([null, HILL, BROOK, CENTRAL, "Trust"])("add up in the report of %s", (school) => {
    expectBridges(ledger(review, school));
  });

  it("are each within a pound of the exact amount", () => {
    const { money, totals } = ledger(review);
    money.forEach((year, position) => {
      const exact = totals[position];
      const near = (amount: Pounds, of: Pounds | undefined): void => {
        expect(Math.abs(Number(text(amount)) - Number(of && exactText(of)))).toBeLessThan(1);
        expect(Number.isInteger(Number(text(amount)))).toBe(true);
      };
      near(year.released, exact?.cashReleased);
      near(year.fromBudgetOnly, exact?.cashFromBudgetOnly);
      near(year.committed, exact?.cashCommitted);
      near(year.reserved, exact?.cashReserved);
    });
  });

  it("shows balances as the figures are shown, to the nearest pound", () => {
    const [year] = ledger(review).money;
    const balance = review.plans[2]?.figures.find(
      ({ school, metric }) => school === "Trust" && metric === "in-year-balance",
    )?.value;
    expect(Math.round(Number(balance && exactText(balance)))).toBe(Number(year && text(year.after)));
  });
});

describe("the whole trust", () => {
  it("[YTL1] has the totals of the review", () => {
    const review = reviewOf([endPost("C1", "ENG-1"), endPost("C2", "TA-1", { school: BROOK })], {
      releases,
      commitments: [committed("A", "10000"), committed("P", "4000", { status: "proposed" })],
    });
    const exact = (totals: TrustReview["totals"]): unknown =>
      totals.map((year) => [
        year.academicYear,
        ...[year.cashReleased, year.cashFromBudgetOnly, year.cashCommitted, year.cashReserved].map(text),
        ...[year.timeReleased, year.timeCommitted, year.timeReserved].map((amount) => exactText(amount)),
      ]);
    expect(exact(ledger(review).totals)).toEqual(exact(review.totals));
  });
});

describe("a school's part", () => {
  const review = reviewOf([endPost("C1", "ENG-1"), endPost("C2", "TA-1", { school: BROOK })], {
    releases: [aRelease("R1"), aRelease("R2", { school: BROOK })],
    commitments: [committed("A", "10000"), committed("B", "9000", { school: BROOK, release: "R1" })],
  });

  it("[CMT4] is what is released and committed there, and the schools' parts make the trust's", () => {
    const parts = [HILL, BROOK, CENTRAL].map((school) => first(ledger(review, school)));
    const all = first(ledger(review));
    expect(parts.map((part) => shown(part, "released", "committed"))).toEqual([
      ["60000", "10000"],
      ["24000", "9000"],
      ["0", "0"],
    ]);
    expect(isSame(sum(parts.map(({ released }) => released)), all.released)).toBe(true);
    expect(isSame(sum(parts.map(({ after }) => after)), all.after)).toBe(true);
  });

  it("of the trust by name is the whole trust's, and of a total that of its schools", () => {
    expect(ledger(review, "trust").money).toEqual(ledger(review).money);
    expect(shown(first(ledger(review, "Trust (primary)")), "released", "committed")).toEqual([
      "24000",
      "9000",
    ]);
  });
});

describe("what is not known", () => {
  it("[SCN8] is all that a scenario would release that cannot be worked out", () => {
    const review = reviewOf([endPost("C1", "NOPE")], { releases, commitments: [committed("A", "10000")] });
    for (const school of [null, HILL]) {
      expect(
        shown(first(ledger(review, school)), "released", "before", "after", "left", "committed"),
      ).toEqual(["not known", "not known", "not known", "not known", "10000"]);
    }
  });

  it("is all that is committed while the commitments are not there", () => {
    const review = reviewOf([endPost("C1", "ENG-1")], { commitments: null });
    for (const school of [null, HILL]) {
      expect(shown(first(ledger(review, school)), "released", "committed", "left", "after")).toEqual([
        "60000",
        "not known",
        "not known",
        "not known",
      ]);
    }
  });
});

describe("commitments of other scenarios", () => {
  it("[YTL2] are none of this plan's", () => {
    const review = reviewOf([endPost("C1", "ENG-1")], {
      scenarios: [aScenario("S"), aScenario("T")],
      releases: [aRelease("R1"), aRelease("R2", { scenario: "T" })],
      commitments: [committed("A", "10000"), committed("B", "9000", { release: "R2" })],
    });
    const own = ledger(review);
    expect(new Set(own.commitments.map(({ commitment }) => commitment.id))).toEqual(new Set(["A"]));
    expect(shown(first(own), "committed")).toEqual(["10000"]);
  });
});
