import { exactText, pounds, quantity, ratio } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { onSalary } from "../../support/builders";
import {
  band,
  BROOK,
  CENTRAL,
  cellAt,
  changed,
  evaluated,
  figureOf,
  HILL,
} from "../../support/plan-builders";
import { SECOND_YEAR, smallPlan } from "../../support/plan-builders";

const plan = smallPlan();
const banded = (...bands: Plan["bands"]): Plan => ({ ...plan, bands });

describe("a figure", () => {
  it("[BND1, BND3, BND4] carries its status in the range that counts", () => {
    const evaluation = evaluated(
      banded(
        band("contact-ratio", { phase: "Secondary", usualLow: quantity("0.74"), usualHigh: quantity("0.8") }),
        band("contact-ratio", { phase: "Primary", usualLow: quantity("0.8"), usualHigh: quantity("0.9") }),
      ),
    );
    expect(figureOf(evaluation, HILL, "contact-ratio")?.status).toBe("outside usual");
    expect(figureOf(evaluation, BROOK, "contact-ratio")?.status).toBe("in range");
    expect(figureOf(evaluation, "Trust (secondary)", "contact-ratio")?.status).toBe("outside usual");
    expect(figureOf(evaluation, HILL, "average-class-size")?.status).toBe("not banded");
  });

  it("[BND2] that is not known says so", () => {
    const nobody = { ...plan, posts: plan.posts.filter(({ school }) => school !== HILL) };
    expect(figureOf(evaluated(nobody), HILL, "contact-ratio")?.status).toBe("not known");
  });

  it("[LIM1, LIM2] carries the limit that it breaks", () => {
    const evaluation = evaluated(
      banded(band("contact-ratio", { ceiling: ratio("0.79"), harm: "No time to plan and mark" })),
    );
    const { guardrail } = figureOf(evaluation, HILL, "contact-ratio") ?? {};
    expect(guardrail && [guardrail.side, exactText(guardrail.limit), guardrail.harm]).toEqual([
      "ceiling",
      "0.79",
      "No time to plan and mark",
    ]);
    expect(figureOf(evaluation, HILL, "average-class-size")?.guardrail).toBeNull();
  });

  describe("of reserves", () => {
    const withMinimum = (share: string | null, ...bands: Plan["bands"]): Plan => ({
      ...banded(...bands),
      settings: { ...plan.settings, minimumReserveShare: share === null ? null : ratio(share) },
    });
    const guardrailIn = (of: Plan) =>
      figureOf(evaluated(of), HILL, "revenue-reserve-share-of-income")?.guardrail ?? null;

    // 115,000 / 450,000 = 0.2555…
    it("[LIM3] is limited by the trust's minimum", () => {
      const broken = guardrailIn(withMinimum("0.26"));
      expect(broken && [broken.side, exactText(broken.limit), broken.origin]).toEqual([
        "floor",
        "0.26",
        null,
      ]);
      expect(guardrailIn(withMinimum("0.25"))).toBeNull();
      expect(guardrailIn(withMinimum(null))).toBeNull();
    });

    it("[LIM3] is limited by a row of its own first", () => {
      const own = band("revenue-reserve-share-of-income", { floor: ratio("0.3"), harm: "Own" });
      expect(guardrailIn(withMinimum("0.26", own))?.harm).toBe("Own");
      const kept = band("revenue-reserve-share-of-income", { floor: ratio("0.1"), harm: "Own" });
      expect(guardrailIn(withMinimum("0.26", kept))?.harm).not.toBe("Own");
    });

    it("[LIM3] limits nothing else", () => {
      const of = evaluated(withMinimum("0.9"));
      expect(figureOf(of, HILL, "in-year-balance-share-of-income")?.guardrail).toBeNull();
    });
  });

  it("[MET6] names its cells, neighbours joined", () => {
    const [first, last] = [plan.curriculum[0], plan.curriculum[5]];
    const place = plan.schools[0]?.origin;
    if (!first || !last || !place) throw new Error("the small plan is smaller than thought");
    const cells = (figureOf(evaluated(plan), HILL, "contact-ratio")?.origins() ?? []).map((origin) =>
      "cell" in origin ? `${origin.sheet}!${origin.cell ?? ""}` : origin.parameter,
    );
    const range = (field: string) =>
      `${cellAt(first.origin, field)}:${cellAt(last.origin, field).split("!")[1] ?? ""}`;
    expect(cells.slice(0, 3)).toEqual([range("groups"), range("periodsPerGroup"), range("teachersPerGroup")]);
    expect(cells).toContain(cellAt(place, "periodsPerCycle"));
    expect(cells.some((cell) => cell.startsWith("Staff!"))).toBe(true);
  });
});

describe("a provisional figure", () => {
  const provisionalIn = (of: Plan, school: string, year = SECOND_YEAR): string[] =>
    evaluated(of)
      .figures.filter(
        (figure) => figure.school === school && figure.academicYear === year && figure.provisional,
      )
      .map(({ metric }) => metric);

  it("[PLN7] is none where pay and rates are the trust's own", () => {
    expect(evaluated(plan).figures.filter(({ provisional }) => provisional)).toEqual([]);
  });

  it("[PLN7] rests on pay that an award has moved", () => {
    const years = plan.years.map((year, i) => (i === 1 ? { ...year, teacherAward: ratio("0.03") } : year));
    const raised = { ...plan, years };
    expect(provisionalIn(raised, HILL, "2026/27")).toEqual([]);
    expect(provisionalIn(raised, HILL)).toEqual([
      "average-teacher-cost",
      "cost-per-lesson",
      "teachers-affordable",
      "staffing-gap",
      "teacher-cost-share-of-income",
      "teacher-cost-share-of-expenditure",
      "staff-cost-share-of-income",
      "staff-cost-share-of-expenditure",
      "in-year-balance",
      "in-year-balance-share-of-income",
      "revenue-reserve-share-of-income",
    ]);
    expect(provisionalIn(raised, CENTRAL)).toEqual([]);
    expect(provisionalIn(raised, "Trust")).toContain("in-year-balance");
    expect(provisionalIn(raised, "Trust")).not.toContain("pupil-teacher-ratio");
  });

  it("[PLN7] rests on a rate that is to confirm, for the schools whose posts need it", () => {
    const rates = plan.rates.map((rate) =>
      rate.rate === "Employer NI rate" ? { ...rate, status: "to confirm" as const } : rate,
    );
    const posts = changed(plan.posts, "ENG-1", { pay: onSalary("45000") });
    expect(provisionalIn({ ...plan, rates, posts }, HILL)).toContain("average-teacher-cost");
    expect(provisionalIn({ ...plan, rates, posts }, BROOK)).toEqual([]);
  });

  it("[PLN7] is Central's, and the trust's, where the levy is to confirm", () => {
    const rates = plan.rates.map((rate) =>
      rate.rate === "Apprenticeship levy rate" ? { ...rate, status: "to confirm" as const } : rate,
    );
    expect(provisionalIn({ ...plan, rates }, CENTRAL)).toEqual([
      "staff-cost-share-of-expenditure",
      "in-year-balance",
    ]);
    expect(provisionalIn({ ...plan, rates }, HILL)).toEqual([]);
    expect(provisionalIn({ ...plan, rates }, "Trust")).toContain("in-year-balance");
  });

  it("[PLN7] is none that is not known", () => {
    const years = plan.years.map((year, i) => (i === 1 ? { ...year, teacherAward: ratio("0.03") } : year));
    const budget = changed(plan.budget, "H-GAG", { amount: pounds("?") });
    expect(provisionalIn({ ...plan, years, budget }, HILL)).not.toContain("in-year-balance");
    expect(provisionalIn({ ...plan, years, budget }, HILL)).toContain("average-teacher-cost");
  });
});
