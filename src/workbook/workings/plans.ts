import type { PlanSet } from "../../application/plan-set";
import { schoolIn } from "../../domain/curriculum";
import { exactText, groupBy, nameKey } from "../../domain/kernel";
import type { Plan } from "../../domain/plan";
import type { Link } from "../../domain/scenarios";

/** The plans of the workbook, in the order of their numbers, which start at 1. */
export const PLAN_NAMES = ["Baseline", "Built on", "Before", "After"] as const;
export type PlanName = (typeof PLAN_NAMES)[number];

/** A plan of the workbook, and the scenarios that lead to it from the baseline. */
export interface NumberedPlan {
  readonly number: number;
  readonly name: PlanName;
  readonly plan: Plan;
  readonly links: readonly Link[];
}

export function numberedPlans({ baseline, builtOn, before, after, links, ownFrom }: PlanSet): NumberedPlan[] {
  const plans = [
    { name: "Baseline", plan: baseline, links: [] },
    { name: "Built on", plan: builtOn, links: links.slice(0, ownFrom) },
    { name: "Before", plan: before, links },
    { name: "After", plan: after.delivered, links: after.links },
  ] as const;
  return plans.map((plan, index) => ({ ...plan, number: index + 1 }));
}

export function planNamed(plans: readonly NumberedPlan[], name: PlanName): NumberedPlan {
  const plan = plans.find((own) => own.name === name);
  if (!plan) throw new Error(`There is no plan ${name}`);
  return plan;
}

/** By plan number: the first plan with the same inputs, which stands for all that share them. */
export interface Sharing {
  /** Awards and prices, for the whole trust. */
  prices(plan: NumberedPlan): number;
  targets(plan: NumberedPlan, school: string): number;
  pupils(plan: NumberedPlan, school: string): number;
}

export function sharingOf(plans: readonly NumberedPlan[]): Sharing {
  const prices = firstAlike(plans, ({ plan }) => pricesText(plan));
  const targets = bySchool(plans, targetTexts);
  const pupils = bySchool(plans, pupilTexts);
  return {
    prices: ({ number }) => prices[number - 1] ?? number,
    targets: ({ number }, school) => targets(nameKey(school))[number - 1] ?? number,
    pupils: ({ number }, school) => pupils(nameKey(school))[number - 1] ?? number,
  };
}

const firstAlike = (
  plans: readonly NumberedPlan[],
  textOf: (plan: NumberedPlan) => string,
): readonly number[] => {
  const texts = plans.map(textOf);
  return texts.map((text) => texts.indexOf(text) + 1);
};

/** Worked out once for each school. */
function bySchool(
  plans: readonly NumberedPlan[],
  textsOf: (plan: Plan) => ReadonlyMap<string, string>,
): (school: string) => readonly number[] {
  const texts = plans.map(({ plan }) => textsOf(plan));
  const known = new Map<string, readonly number[]>();
  return (school) => {
    const found =
      known.get(school) ?? firstAlike(plans, ({ number }) => texts[number - 1]?.get(school) ?? "");
    known.set(school, found);
    return found;
  };
}

const pricesText = ({ years }: Plan): string =>
  years
    .map((year) =>
      [year.teacherAward, year.supportAward, year.nonPayInflation, year.incomeGrowth].map(exactText).join(),
    )
    .join(";");

const targetTexts = ({ schools, timeline }: Plan): Map<string, string> =>
  new Map(
    schools.map((school) => [
      nameKey(school.name),
      timeline.years.map((year) => exactTextOrBlank(schoolIn(school, year).targetContactRatio)).join(),
    ]),
  );

const pupilTexts = ({ pupils }: Plan): Map<string, string> =>
  new Map(
    [...groupBy(pupils, ({ school }) => nameKey(school))].map(([school, rows]) => [
      school,
      rows
        .map((row) =>
          [
            row.academicYear,
            row.yearGroup,
            exactText(row.pupils),
            exactTextOrBlank(row.disadvantaged),
          ].join(),
        )
        .sort()
        .join(";"),
    ]),
  );

type Exact = Parameters<typeof exactText>[0];
const exactTextOrBlank = (value: Exact | null): string => (value === null ? "" : (exactText(value) ?? "?"));
