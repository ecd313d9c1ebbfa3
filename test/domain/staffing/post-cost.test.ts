import fc from "fast-check";
import { add, count, exactText, fixedText, fte, isBelow, isKnown, pounds } from "../../../src/domain/kernel";
import { ratio, sum, unknown } from "../../../src/domain/kernel";
import { costOfPost } from "../../../src/domain/staffing";
import type { PartCost, Post, PostCost } from "../../../src/domain/staffing";
import type { BasisGiven } from "../../support/builders";
import {
  aCostBasis,
  anAssistant,
  anAssistantRole,
  aPayPoint,
  aPost,
  aRate,
  assumptionsFor,
  aTeacherRole,
  aTimeline,
  day,
  onPoint,
  onSalary,
  publishedPoints,
  publishedRates,
  wholeRow,
} from "../../support/builders";

const cost = (given: Partial<Post> = {}, basis: BasisGiven = {}): PostCost =>
  costOfPost(aPost(given), aCostBasis(basis));
const part = (result: PostCost, index: number): PartCost => {
  const found = result.parts[index];
  if (!found) throw new Error("no such part");
  return found;
};
/** Pay, employer NI, pension and cost of a part, in pounds and pence. */
const steps = (result: PostCost, index: number): (string | null)[] => {
  const { pay, employerNi, pension, cost: whole } = part(result, index);
  return [pay, employerNi, pension, whole].map((step) => fixedText(step, 2));
};
const costs = (result: PostCost): (string | null)[] => result.parts.map((each) => fixedText(each.cost, 2));
const year = (result: PostCost, yearIndex = 0): string | null =>
  fixedText(add(part(result, yearIndex * 2).cost, part(result, yearIndex * 2 + 1).cost), 2);

const withAward = (teacherAward: string, supportAward = "0", firstYear = 2025): BasisGiven => {
  const timeline = aTimeline(firstYear);
  return {
    timeline,
    years: assumptionsFor(timeline, { teacherAward: ratio(teacherAward), supportAward: ratio(supportAward) }),
  };
};

describe("a full-time teacher on M6 in 2025/26", () => {
  it("[CST1, CST4, CST6, CST7] costs £64,411.75, step by step", () => {
    // Sep–Mar: pay 45,352 × 7/12 = 26,455.33
    //          NI (26,455.33 − 5,000 × 7/12) × 0.15 = (26,455.33 − 2,916.67) × 0.15 = 3,530.80
    //          TPS 26,455.33 × 0.2868 = 7,587.39
    expect(steps(cost(), 0)).toEqual(["26455.33", "3530.80", "7587.39", "37573.52"]);
    // Apr–Aug: 45,352 × 5/12 = 18,896.67; (18,896.67 − 2,083.33) × 0.15 = 2,522.00; × 0.2868 = 5,419.56
    expect(steps(cost(), 1)).toEqual(["18896.67", "2522.00", "5419.56", "26838.23"]);
    expect(year(cost())).toBe("64411.75");
  });

  it("[CST1] is not rounded on the way: thirds of a penny stay", () => {
    // 45,352 × 7/12 = 26,455.333…; × 1.2868 = 34,042.72293…; NI 3,530.8: 37,573.522933…
    expect(fixedText(part(cost(), 0).pay, 10)).toBe("26455.3333333333");
    expect(fixedText(part(cost(), 0).cost, 10)).toBe("37573.5229333333");
  });

  it("[PAY2, CST1] costs £66,367.24 in 2026/27 with an award of 3%", () => {
    // M6 46,713: Sep–Mar 27,249.25 + (27,249.25 − 2,916.67) × 0.15 + 27,249.25 × 0.2868 = 38,714.22
    const result = cost({}, withAward("0.03"));
    expect(costs(result)).toEqual(["37573.52", "26838.23", "38714.22", "27653.02"]);
    expect(year(result, 1)).toBe("66367.24");
  });

  it("[RAT1, CST4] in 2024/25 pays National Insurance at two rates, changed in April 2025", () => {
    // Sep–Mar: 43,607 × 7/12 = 25,437.42; (25,437.42 − 9,100 × 7/12) × 0.138 = 20,129.08 × 0.138 = 2,777.81
    // Apr–Aug: 43,607 × 5/12 = 18,169.58; (18,169.58 − 5,000 × 5/12) × 0.15 = 16,086.25 × 0.15 = 2,412.94
    const result = cost({}, { timeline: aTimeline(2024) });
    expect([0, 1].map((index) => fixedText(part(result, index).employerNi, 2))).toEqual([
      "2777.81",
      "2412.94",
    ]);
    expect(fixedText(add(part(result, 0).employerNi, part(result, 1).employerNi), 2)).toBe("5190.75");
  });
});

describe("a part-time teacher with an increment", () => {
  it("[INC1, CST1] at FTE 0.6 moves from M2 to M3, with an award of 3%", () => {
    const pay = onPoint("M2", { increments: true });
    // 2025/26 Sep–Mar: 34,823 × 0.6 × 7/12 = 12,188.05; NI (12,188.05 − 2,916.67) × 0.15 = 1,390.71;
    //                  TPS 3,495.53: 17,074.29
    // 2026/27 Sep–Mar: 37,101 × 1.03 = 38,215; × 0.6 × 7/12 = 13,375.25; NI 1,568.79; TPS 3,836.02: 18,780.06
    expect(costs(cost({ fte: fte("0.6"), pay }, withAward("0.03")))).toEqual([
      "17074.29",
      "12195.92",
      "18780.06",
      "13414.33",
    ]);
  });
});

describe("pay in a part", () => {
  it("[CST2] has a TLR by the share of the responsibility, whatever the FTE", () => {
    // £10,174 × 0.5 = £5,087 a year: × 7/12 = 2,967.42, beside 45,352 × 0.4 × 7/12 = 10,582.13
    const sharing = { fte: fte("0.4"), tlr: pounds("10174"), tlrShare: ratio("0.5") };
    expect(fixedText(part(cost(sharing), 0).pay, 2)).toBe("13549.55");
    // the same responsibility, in more hours: only the salary grows
    const longer = { ...sharing, fte: fte("0.8") };
    expect(fixedText(part(cost(longer), 0).pay, 2)).toBe("24131.68"); // 21,164.27 + 2,967.42
  });

  it("[CST2] has a SEN allowance as the row is paid it", () => {
    // 45,352 × 0.5 = 22,676; + 2,787: 25,463 × 7/12 = 14,853.42
    expect(fixedText(part(cost({ fte: fte("0.5"), senAllowance: pounds("2787") }), 0).pay, 2)).toBe(
      "14853.42",
    );
  });

  it("[CST3] has allowances that grow with the award of the role, unrounded", () => {
    // 2026/27: (46,713 + 10,174 × 1.03 + 2,787 × 1.03) × 7/12 = (46,713 + 13,349.83) × 7/12 = 35,036.6508
    const result = cost({ tlr: pounds("10174"), senAllowance: pounds("2787") }, withAward("0.03"));
    expect(fixedText(part(result, 2).pay, 4)).toBe("35036.6508");
    // 2025/26: (45,352 + 12,961) × 7/12
    expect(fixedText(part(result, 0).pay, 4)).toBe("34015.9167");
  });

  it("[CST1] of term-time staff has the share of weeks that are paid", () => {
    // £24,000 full-time × 0.8 FTE × 0.86 = 16,512 a year: × 7/12 = 9,632
    const assistant = anAssistant({ fte: fte("0.8"), paidWeeksShare: ratio("0.86") });
    expect(exactText(part(costOfPost(assistant, aCostBasis()), 0).pay)).toBe("9632");
  });

  it("[CST1, CST2] has the paid weeks in the salary, not in the allowances", () => {
    // (24,000 × 0.86 + 1,200) × 7/12 = 21,840 × 7/12 = 12,740
    const assistant = anAssistant({ paidWeeksShare: ratio("0.86"), senAllowance: pounds("1200") });
    expect(exactText(part(costOfPost(assistant, aCostBasis()), 0).pay)).toBe("12740");
  });

  it("[CST3] of a full-time salary in £ is multiplied by FTE and grows with the award of the role", () => {
    // support staff: 2% each April. 24,000 × 0.5: 7,000 to March; 12,000 × 1.02 × 5/12 = 5,100; then 7,140; 5,202
    const assistant = anAssistant({ fte: fte("0.5") });
    const result = costOfPost(assistant, aCostBasis(withAward("0.5", "0.02")));
    expect(result.parts.map(({ pay }) => exactText(pay))).toEqual(["7000", "5100", "7140", "5202"]);
  });

  it("[CST3] of a salary in £ is not rounded up as a point is", () => {
    // 24,001 × 1.03 = 24,721.03
    const result = cost({ pay: onSalary("24001") }, withAward("0.03"));
    expect(fixedText(part(result, 2).pay, 6)).toBe("14420.600833"); // × 7/12
  });

  it("[CST10] is the same for a vacancy and for cover", () => {
    const filled = costs(cost());
    expect(costs(cost({ filled: { vacantSince: day("2025-09-01") } }))).toEqual(filled);
    expect(costs(cost({ filled: "cover" }))).toEqual(filled);
  });
});

describe("months in post", () => {
  it("[CST8] of a January starter are 3 and 5", () => {
    const result = cost({ starts: day("2026-01-01") });
    expect(result.parts.slice(0, 2).map(({ months }) => exactText(months))).toEqual(["3", "5"]);
    // 45,352 × 3/12 = 11,338; NI (11,338 − 1,250) × 0.15 = 1,513.20; TPS 3,251.74
    expect(steps(result, 0)).toEqual(["11338.00", "1513.20", "3251.74", "16102.94"]);
    expect(year(result)).toBe("42941.17"); // 16,102.94 + 26,838.23: two thirds of the year
  });

  it("[CST8] of one who leaves on 15 May are 1 and 15/31", () => {
    const result = cost({ ends: day("2026-05-15") });
    expect(fixedText(part(result, 1).months, 6)).toBe("1.483871");
    // 45,352 × 1.483871/12 = 5,608.04; NI (5,608.04 − 618.28) × 0.15 = 748.46; TPS 1,608.39
    expect(steps(result, 1)).toEqual(["5608.04", "748.46", "1608.39", "7964.89"]);
    expect(costs(result).slice(2)).toEqual(["0.00", "0.00"]);
  });

  it("[CST7] count for FTE", () => {
    const result = cost({ fte: fte("0.6"), starts: day("2026-01-01") });
    // 0.6 × 3/12 and 0.6 × 5/12
    expect(result.parts.slice(0, 2).map((each) => exactText(each.fte))).toEqual(["0.15", "0.25"]);
  });

  it("[CST8] outside its dates a post costs nothing, though its pay is not known", () => {
    const result = cost({ ends: day("2026-03-31"), pay: { by: "unreadable" } });
    expect(costs(result)).toEqual([null, "0.00", "0.00", "0.00"]);
    expect(result.parts.map(({ confirmed }) => confirmed).slice(1)).toEqual([true, true, true]);
    const row = cost({ ends: day("2026-03-31"), pay: wholeRow("n/a") });
    expect(costs(row)).toEqual([null, "0.00", "0.00", "0.00"]);
  });

  it("[CST8] of two halves of a year cost what the whole costs", () => {
    const basis = aCostBasis();
    const whole = costOfPost(aPost(), basis);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 28 }), fc.integer({ min: 1, max: 12 }), (date, month) => {
        const change = { year: month >= 9 ? 2025 : 2026, month, day: date };
        const first = costOfPost(aPost({ ends: { ...change, day: date - 1 } }), basis);
        const second = costOfPost(aPost({ starts: change }), basis);
        for (const index of [0, 1]) {
          const halves = add(part(first, index).cost, part(second, index).cost);
          expect(exactText(halves)).toBe(exactText(part(whole, index).cost));
        }
      }),
    );
  });
});

describe("employer National Insurance", () => {
  it("[CST4] is nothing below the threshold", () => {
    // 24,000 × 0.2 × 7/12 = 2,800, below 2,916.67
    const assistant = anAssistant({ fte: fte("0.2") });
    expect(exactText(part(costOfPost(assistant, aCostBasis()), 0).employerNi)).toBe("0");
  });

  it("[CST5] has a threshold for each person of a group", () => {
    // FTE 12 on 24,000: 168,000 to March. 15 people: (168,000 − 15 × 2,916.67) × 0.15 = 18,637.50
    const group = anAssistant({ fte: fte("12"), headcount: count("15") });
    expect(fixedText(part(costOfPost(group, aCostBasis()), 0).employerNi, 2)).toBe("18637.50");
    // 12 people, when the row does not say: (168,000 − 12 × 2,916.67) × 0.15 = 19,950
    expect(fixedText(part(costOfPost({ ...group, headcount: null }, aCostBasis()), 0).employerNi, 2)).toBe(
      "19950.00",
    );
  });

  it("[CST5] has none on the second row of a person", () => {
    // 24,000 × 0.5 × 7/12 × 0.15 = 1,050
    const second = anAssistant({ fte: fte("0.5"), headcount: count("0") });
    expect(exactText(part(costOfPost(second, aCostBasis()), 0).employerNi)).toBe("1050");
  });

  it("[CST5] of two rows of one person, one with the threshold, is that of one row", () => {
    const basis = aCostBasis();
    const one = costOfPost(anAssistant({ fte: fte("1") }), basis);
    const main = costOfPost(anAssistant({ fte: fte("0.6"), headcount: count("1") }), basis);
    const other = costOfPost(anAssistant({ fte: fte("0.4"), headcount: count("0") }), basis);
    for (const index of [0, 1, 2, 3]) {
      const both = add(part(main, index).employerNi, part(other, index).employerNi);
      expect(exactText(both)).toBe(exactText(part(one, index).employerNi));
    }
  });
});

describe("a pension", () => {
  const rates = [
    ...publishedRates(),
    aRate("LGPS employer rate", "2024-04-01", "0.25", { school: "Oakfield", status: "trust" }),
    aRate("LGPS employer rate", "2026-04-01", "0.18", { school: "Oakfield", status: "trust" }),
  ];
  const pension = (post: Post): (string | null)[] =>
    costOfPost(post, aCostBasis({ rates })).parts.map((each) => exactText(each.pension));

  it("[CST6, REF4] of local government staff has the rate of the school and the day", () => {
    // 24,000: 14,000 × 0.25; from April 2026 10,000 × 0.18; then 14,000 × 0.18; 10,000 × 0.18
    expect(pension(anAssistant())).toEqual(["3500", "1800", "2520", "1800"]);
  });

  it("[CST6] of the same scheme in another school has the rate for every school", () => {
    expect(pension(anAssistant({ school: "Ashdown" }))).toEqual(["2800", "2000", "2800", "2000"]); // 0.2
  });

  it("[CST6] of none is nothing", () => {
    expect(pension(anAssistant({ pension: "None" }))).toEqual(["0", "0", "0", "0"]);
  });

  it("[CST6, REF4] has no rate unless the trust gives one", () => {
    const national = publishedRates().filter((row) => row.rate !== "LGPS employer rate");
    expect(costs(costOfPost(anAssistant(), aCostBasis({ rates: national })))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("[CST6] is on allowances too", () => {
    // (24,000 + 1,200) × 7/12 × 0.25 = 3,675
    expect(pension(anAssistant({ senAllowance: pounds("1200") }))[0]).toBe("3675");
  });
});

describe("a cost given for the whole row", () => {
  const group: Partial<Post> = {
    fte: fte("62.4"),
    pay: wholeRow("4118400", { forFte: fte("62.4"), ofWhichPay: pounds("3160000") }),
  };

  it("[CST9] has its on-costs inside", () => {
    // 4,118,400 × 7/12 and 5/12
    expect(steps(cost(group), 0)).toEqual(["2402400.00", "0.00", "0.00", "2402400.00"]);
    expect(steps(cost(group), 1)).toEqual(["1716000.00", "0.00", "0.00", "1716000.00"]);
  });

  it("[CST9] grows with the award of the role", () => {
    const result = cost(group, withAward("0.03"));
    expect(costs(result).slice(2)).toEqual(["2474472.00", "1767480.00"]); // × 1.03
    expect(fixedText(part(result, 2).payBill, 2)).toBe("1898633.33"); // 3,160,000 × 1.03 × 7/12
  });

  it("[CST9] halves with the FTE", () => {
    const half = { ...group, fte: fte("31.2") };
    expect(costs(cost(half)).slice(0, 2)).toEqual(["1201200.00", "858000.00"]);
    expect(exactText(part(cost(half), 0).fte)).toBe("18.2"); // 31.2 × 7/12
  });

  it("[CST9] is the same where a row is for no FTE", () => {
    const none = { fte: fte("0"), pay: wholeRow("12000", { forFte: fte("0") }) };
    expect(costs(cost(none)).slice(0, 2)).toEqual(["7000.00", "5000.00"]);
    expect(costs(cost({ ...none, fte: fte("0.5") })).slice(0, 2)).toEqual([null, null]);
  });

  it("[CST8, CST9] counts by months", () => {
    expect(costs(cost({ ...group, starts: day("2026-01-01") })).slice(0, 2)).toEqual([
      "1029600.00",
      "1716000.00",
    ]);
  });

  it("[CST9] has only its pay in the pay bill", () => {
    // 3,160,000 × 7/12 = 1,843,333.33
    expect(fixedText(part(cost(group), 0).payBill, 2)).toBe("1843333.33");
    expect(
      exactText(part(cost({ ...group, pay: wholeRow("4118400", { forFte: fte("62.4") }) }), 0).payBill),
    ).toBe("0");
  });

  it("[CST11] is not known without a role, since which award it follows is not", () => {
    expect(costs(cost({ ...group, role: null }))).toEqual([null, null, null, null]);
  });
});

describe("a post that cannot be costed", () => {
  it.each<[string, Partial<Post>]>([
    ["FTE", { fte: unknown() }],
    ["pay", { pay: { by: "unreadable" } }],
    ["salary", { pay: onSalary("n/a") }],
    ["role", { role: null }],
    ["role's award", { role: aTeacherRole({ award: null }) }],
    ["pension", { pension: null }],
    ["TLR", { tlr: unknown() }],
    ["TLR share", { tlr: pounds("3527"), tlrShare: unknown() }],
    ["SEN allowance", { senAllowance: unknown() }],
    ["paid weeks share", { paidWeeksShare: unknown() }],
    ["headcount", { headcount: unknown() }],
    ["whole cost", { pay: wholeRow("n/a") }],
  ])("[CST11] for its %s is not known in any part", (_what, given) => {
    expect(costs(cost(given))).toEqual([null, null, null, null]);
  });

  it.each(["Employer NI rate", "Employer NI secondary threshold", "Teachers' Pension employer rate"])(
    "[CST11] for the %s is not known",
    (label) => {
      const rates = publishedRates().filter(({ rate }) => rate !== label);
      expect(costs(cost({}, { rates }))).toEqual([null, null, null, null]);
    },
  );

  it("[CST11] for a rate that begins later is known from then on", () => {
    const rates = publishedRates().filter(({ rate }) => rate !== "Teachers' Pension employer rate");
    const late = aRate("Teachers' Pension employer rate", "2026-04-01", "0.2868");
    expect(costs(cost({}, { rates: [...rates, late] }))).toEqual([null, "26838.23", "37573.52", "26838.23"]);
  });

  it("[CST11] has the months that are known all the same", () => {
    expect(part(cost({ pay: { by: "unreadable" } }), 0).months).toEqual(aTimeline().parts[0]?.months);
  });
});

describe("issues of a post", () => {
  it("[INC4] name the point that is missing", () => {
    expect(cost({ pay: onPoint("M7") }).issues).toMatchObject([{ code: "missing-pay-point", point: "M7" }]);
  });

  it("[INC5] are none where the post is not in the model", () => {
    expect(cost({ pay: onPoint("M7"), ends: day("2025-08-31") }).issues).toEqual([]);
  });

  it("[INC5] are none for a next point that the post does not live to see", () => {
    const inner = { pay: onPoint("L1", { increments: true }) };
    expect(cost({ ...inner, ends: day("2026-08-31") }, { area: "Inner London" }).issues).toEqual([]);
    expect(cost({ ...inner, ends: day("2026-09-01") }, { area: "Inner London" }).issues).toHaveLength(1);
  });

  it("[INC5] are none for a point that has its pay when the post begins", () => {
    const points = [aPayPoint("M6", "2026-09-01", "46713")];
    expect(cost({ starts: day("2026-09-01") }, { points }).issues).toEqual([]);
    expect(cost({ starts: day("2026-08-31") }, { points }).issues).toHaveLength(1);
  });
});

describe("a part is confirmed", () => {
  const confirmed = (given: Partial<Post> = {}, basis: BasisGiven = {}): boolean[] =>
    cost(given, basis).parts.map((each) => each.confirmed);

  it("[CST12] while the point and every rate are published", () => {
    expect(confirmed()).toEqual([true, true, false, false]); // 2026/27 has no published point yet
  });

  it("[CST12] and not where a rate was last checked before its day", () => {
    const checkedOn = day("2026-03-01");
    const old = (label: string): BasisGiven => ({
      rates: publishedRates().map((row) => (row.rate === label ? { ...row, checkedOn } : row)),
    });
    for (const label of [
      "Employer NI rate",
      "Employer NI secondary threshold",
      "Teachers' Pension employer rate",
    ]) {
      expect(confirmed({}, old(label)).slice(0, 2)).toEqual([true, false]);
    }
  });

  it("[CST12] for a salary or cost in £ until an award moves it", () => {
    const basis = withAward("0.03");
    expect(confirmed({ pay: onSalary("45000") }, basis)).toEqual([true, true, false, false]);
    expect(confirmed({ pay: wholeRow("60000") }, basis)).toEqual([true, true, false, false]);
    // no award, but the rates of April 2027 were not yet checked in November 2026
    expect(confirmed({ pay: onSalary("45000") })).toEqual([true, true, true, false]);
    expect(confirmed({ pay: wholeRow("60000") })).toEqual([true, true, true, true]);
  });
});

describe("costs of many posts", () => {
  const basis = aCostBasis(withAward("0.03"));
  const points = publishedPoints()
    .filter((row) => row.area === "Rest of England" && row.scale === "Main")
    .flatMap(({ point }) => point ?? []);
  const aNumber = (least: number, most: number) => fc.integer({ min: least, max: most });
  const somePost = fc
    .record({
      hundredths: aNumber(1, 100),
      point: fc.constantFrom(...points),
      tlr: aNumber(0, 17_216),
      day: aNumber(1, 28),
    })
    .map(({ hundredths, point, tlr, day: date }) =>
      aPost({
        fte: fte(String(hundredths / 100)),
        pay: onPoint(point ?? "", { increments: true }),
        tlr: pounds(String(tlr)),
        starts: { year: 2025, month: 11, day: date },
      }),
    );
  const total = (posts: readonly Post[], index: number): string | null =>
    exactText(sum(posts.map((post) => part(costOfPost(post, basis), index).cost)));

  it("[CST7, QTY5] sum to the same in any order", () => {
    fc.assert(
      fc.property(fc.array(somePost), fc.integer({ min: 0, max: 3 }), (posts, index) => {
        expect(total([...posts].reverse(), index)).toBe(total(posts, index));
      }),
    );
  });

  it("[CST7] are pay, employer NI and pension, in every part", () => {
    fc.assert(
      fc.property(somePost, (post) => {
        for (const { pay, employerNi, pension, cost: whole } of costOfPost(post, basis).parts) {
          expect(exactText(whole)).toBe(exactText(sum([pay, employerNi, pension])));
        }
      }),
    );
  });

  it("[CST1] grow with FTE", () => {
    fc.assert(
      fc.property(somePost, fc.integer({ min: 1, max: 50 }), (post, more) => {
        const larger = { ...post, headcount: count("1"), fte: add(post.fte, fte(String(more / 100))) };
        const smaller = { ...post, headcount: count("1") };
        for (const index of [0, 1, 2, 3]) {
          const [a, b] = [costOfPost(smaller, basis), costOfPost(larger, basis)];
          expect(isBelow(part(a, index).cost, part(b, index).cost)).toBe(true);
        }
      }),
    );
  });

  it("[CST11, QTY2] are not known together when one is not", () => {
    fc.assert(
      fc.property(fc.array(somePost), (posts) => {
        const all = [...posts, aPost({ pay: { by: "unreadable" } })];
        expect(all.map((post) => part(costOfPost(post, basis), 0).cost).every(isKnown)).toBe(false);
        expect(total(all, 0)).toBeNull();
      }),
    );
  });

  it("[CST3] of support staff follow their own award", () => {
    const role = anAssistantRole();
    const result = cost({ role, pay: onSalary("24000"), pension: "None" }, withAward("0.1", "0.02"));
    expect(result.parts.map(({ pay }) => exactText(pay))).toEqual(["14000", "10200", "14280", "10404"]);
  });
});
