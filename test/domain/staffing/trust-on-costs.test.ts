import fc from "fast-check";
import { exactText, fixedText, fte, isBelow, pounds, sum } from "../../../src/domain/kernel";
import { costOfPost, netTrustOnCost, rateBookOf, trustOnCosts } from "../../../src/domain/staffing";
import type { Post, RateRow, TrustOnCost } from "../../../src/domain/staffing";
import {
  aCostBasis,
  anAssistant,
  aPost,
  aTimeline,
  day,
  onSalary,
  publishedRates,
  wholeRow,
} from "../../support/builders";

const timeline = aTimeline();
const trust = (posts: readonly Post[], rates: readonly RateRow[] = publishedRates()): TrustOnCost[] => {
  const basis = aCostBasis({ rates });
  return trustOnCosts(
    posts.map((post) => costOfPost(post, basis)),
    timeline,
    rateBookOf(rates),
  );
};
const shown = (
  onCosts: readonly TrustOnCost[],
  step: "levy" | "employmentAllowance" | "payBill" | "employerNi",
) => onCosts.map((each) => fixedText(each[step], 2));
/** A group of teachers on £50,000: £1,000,000 for 20 of them. */
const group = (number: string, given: Partial<Post> = {}): Post =>
  aPost({ fte: fte(number), pay: onSalary("50000"), ...given });
/** An assistant on £12,000 a year, and nothing else in the trust. */
const small = anAssistant({ fte: fte("0.5") });

describe("the apprenticeship levy", () => {
  it("[TOC1] is half a percent of the pay bill less £15,000 a year, by part", () => {
    // £6,000,000: 3,500,000 × 0.005 − 15,000 × 7/12 = 17,500 − 8,750 = 8,750; 12,500 − 6,250 = 6,250
    expect(shown(trust([group("120")]), "levy")).toEqual(["8750.00", "6250.00", "8750.00", "6250.00"]);
  });

  it("[TOC1] is nothing for a small trust", () => {
    // £3,000,000 × 0.005 = £15,000: just the allowance
    expect(shown(trust([group("60")]), "levy")).toEqual(["0.00", "0.00", "0.00", "0.00"]);
    expect(shown(trust([group("59")]), "levy")).toEqual(["0.00", "0.00", "0.00", "0.00"]);
  });

  it("[TOC1] has one allowance for the trust, not one for each school", () => {
    const schools = [group("60"), group("60", { school: "Ashdown" })];
    expect(shown(trust(schools), "levy")).toEqual(shown(trust([group("120")]), "levy"));
  });

  it("[TOC4] is on the pay of whole-row costs too, where that is given", () => {
    const whole = aPost({ pay: wholeRow("4000000", { ofWhichPay: pounds("3000000") }) });
    // (3,000,000 + 3,000,000) × 7/12
    expect(shown(trust([group("60"), whole]), "payBill")[0]).toBe("3500000.00");
    expect(shown(trust([group("60"), whole]), "levy")[0]).toBe("8750.00");
    const silent = aPost({ pay: wholeRow("4000000") });
    expect(shown(trust([group("60"), silent]), "levy")[0]).toBe("0.00");
  });
});

describe("the Employment Allowance", () => {
  it("[TOC2] is taken from April, once for the trust, and none before the model's first April", () => {
    expect(shown(trust([group("120")]), "employmentAllowance")).toEqual([
      "0.00",
      "10500.00",
      "0.00",
      "10500.00",
    ]);
    const schools = [group("60"), group("60", { school: "Ashdown" })];
    expect(shown(trust(schools), "employmentAllowance")).toEqual(["0.00", "10500.00", "0.00", "10500.00"]);
  });

  it("[TOC2] is never more than the NI due, and what is left of it is taken to March", () => {
    // NI of one assistant on £12,000: Apr–Aug (5,000 − 2,083.33) × 0.15 = 437.50; Sep–Mar (7,000 − 2,916.67) × 0.15 = 612.50
    expect(shown(trust([small]), "employmentAllowance")).toEqual(["0.00", "437.50", "612.50", "437.50"]);
    // a group of 20 on £12,000: 8,750 from April, and the last 1,750 by March
    const twenty = anAssistant({ fte: fte("20"), pay: onSalary("12000") });
    expect(shown(trust([twenty]), "employerNi").slice(1)).toEqual(["8750.00", "12250.00", "8750.00"]);
    expect(shown(trust([twenty]), "employmentAllowance")).toEqual(["0.00", "8750.00", "1750.00", "8750.00"]);
  });

  it("[TOC2] does not pass from one tax year to the next", () => {
    const later = anAssistant({ fte: fte("40"), pay: onSalary("12000"), starts: day("2027-04-01") });
    // 40 × 437.50 = 17,500 from April 2027: the allowance of 2026/27, unused, is gone
    expect(shown(trust([later]), "employmentAllowance")).toEqual(["0.00", "0.00", "0.00", "10500.00"]);
  });

  it("[TOC2] is not there for NI that is inside a whole-row cost", () => {
    expect(shown(trust([aPost({ pay: wholeRow("60000") })]), "employmentAllowance")).toEqual(
      Array(4).fill("0.00"),
    );
  });

  it("[TOC2] of a tax year is never exceeded, nor the NI of a part", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (before, after) => {
        const posts = [
          anAssistant({ fte: fte(String(before / 10)), pay: onSalary("12000"), ends: day("2026-08-31") }),
          anAssistant({ fte: fte(String(after / 10)), pay: onSalary("12000"), starts: day("2026-09-01") }),
        ];
        const onCosts = trust(posts);
        const taxYear = sum(onCosts.slice(1, 3).map((each) => each.employmentAllowance));
        expect(isBelow(pounds("10500"), taxYear)).toBe(false);
        for (const each of onCosts) expect(isBelow(each.employerNi, each.employmentAllowance)).toBe(false);
      }),
    );
  });
});

describe("what the trust pays as a whole", () => {
  it("[TOC3] is the levy less the allowance, and may be a gain", () => {
    const net = (posts: readonly Post[]): (string | null)[] =>
      trust(posts).map((onCost) => fixedText(netTrustOnCost(onCost), 2));
    expect(net([group("120")])).toEqual(["8750.00", "-4250.00", "8750.00", "-4250.00"]); // 6,250 − 10,500
    expect(net([small])[1]).toBe("-437.50");
  });

  it("[TOC3] is part of no post's cost", () => {
    const without = publishedRates().filter(({ rate }) => !/levy|allowance/i.test(rate ?? ""));
    const cost = (rates: readonly RateRow[]): (string | null)[] =>
      costOfPost(group("120"), aCostBasis({ rates })).parts.map((part) => exactText(part.cost));
    expect(cost(without)).toEqual(cost(publishedRates()));
  });

  it("[TOC4] is not known while the pay of one post is not", () => {
    const onCosts = trust([group("120"), aPost({ pay: { by: "unreadable" }, ends: day("2026-04-30") })]);
    expect(shown(onCosts, "levy")).toEqual([null, null, "8750.00", "6250.00"]);
    // how much is left for September to March is not known either
    expect(shown(onCosts, "employmentAllowance")).toEqual([null, null, null, "10500.00"]);
  });

  it("[TOC4] is not known without its rates", () => {
    const without = publishedRates().filter(({ rate }) => !/levy|allowance/i.test(rate ?? ""));
    expect(shown(trust([group("120")], without), "levy")).toEqual([null, null, null, null]);
    expect(shown(trust([group("120")], without), "employmentAllowance").slice(1)).toEqual([null, null, null]);
  });

  it("[TOC4] does not depend on the order of the posts", () => {
    const posts = [group("40"), small, group("80.5", { school: "Ashdown" }), anAssistant()];
    expect(trust([...posts].reverse()).map((each) => exactText(netTrustOnCost(each)))).toEqual(
      trust(posts).map((each) => exactText(netTrustOnCost(each))),
    );
  });

  it("[TOC4] is nothing without staff", () => {
    expect(shown(trust([]), "levy")).toEqual(Array(4).fill("0.00"));
    expect(shown(trust([]), "employmentAllowance")).toEqual(Array(4).fill("0.00"));
  });

  it("[RAT4] is provisional while the levy's figures are still to confirm", () => {
    expect(trust([small]).map(({ confirmed }) => confirmed)).toEqual([false, false, false, false]);
    const own = publishedRates().map((row) => ({ ...row, status: "trust" as const }));
    expect(trust([small], own).map(({ confirmed }) => confirmed)).toEqual([true, true, true, true]);
  });
});
