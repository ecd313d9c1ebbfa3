import { cellOf, groupBy, isKnown, isSameName, nameKey, originsOf } from "../../../domain/kernel";
import type { BudgetLine } from "../../../domain/budget";
import type { PlanCosts } from "../../../domain/plan";
import type { TrustRecords } from "../../evidence/records";
import { NOT_KNOWN, numberText, poundsText } from "../../present/number-text";
import type { AssumptionGroup, StatedAssumption } from "./assumption";
import { cellName } from "./cell-name";

type IsShown = (school: string) => boolean;

/** Pupils by school and year, and the document that somebody has held them against. */
export function pupilNumbers(
  { plan, roll }: PlanCosts,
  { controls }: Pick<TrustRecords, "controls">,
  isShown: IsShown,
): AssumptionGroup {
  const schools = plan.schools.filter(({ name, phase }) => phase !== "Central" && isShown(name));
  return {
    title: "Pupil numbers",
    note: "As entered in Pupils by year group, with the changes of the plan: forecasts of the trust, not worked out. A line that grows with pupils the year before lags by a year.",
    rows: schools.map(({ name }): StatedAssumption => {
      const rows = plan.pupils.filter(({ school }) => isSameName(school, name));
      const own = controls.find(
        ({ control, school }) => isSameName(control, "census pupils") && isSameName(school ?? "", name),
      );
      const numbers = plan.timeline.years.map((year) => `${year}: ${pupilsText(roll.pupils(name, year))}`);
      return {
        ...{ what: name, value: numbers.join(", "), status: null },
        from: cellName(originsOf([{ rows: rows.map(({ origin }) => origin), fields: ["pupils"] }])),
        isProvisional: false,
        source: own
          ? `held against ${own.sourceDocument ?? "a document without a name"}`
          : "held against no document in Controls",
      };
    }),
  };
}

const pupilsText = (pupils: Parameters<typeof numberText>[0]): string =>
  isKnown(pupils) ? numberText(pupils, 1).replace(/\.0$/, "") : NOT_KNOWN;

/** What each budget line grows with, lines of one heading and growth together. */
export function lineGrowth({ plan }: PlanCosts, isShown: IsShown): AssumptionGroup {
  const lines = plan.budget.filter(({ school, holds }) => holds === null && isShown(school));
  const keyOf = ({ kind, heading, priceGrowsWith, volumeGrowsWith, yearGroups }: BudgetLine): string =>
    JSON.stringify([kind, nameKey(heading), priceGrowsWith, volumeGrowsWith, yearGroups]);
  return {
    title: "Growth of budget lines",
    note: "What later years of a line rise with, where they have no row of their own.",
    rows: [...groupBy(lines, keyOf).values()].flatMap((own): StatedAssumption[] => {
      const [first] = own;
      if (!first) return [];
      return [
        {
          what: `${first.heading}: ${own.length === 1 ? first.id : `${own.length} rows`}`,
          value: growthText(first),
          from: cellName(originsOf([{ rows: own.map(({ origin }) => origin), fields: ["priceGrowsWith"] }])),
          ...{ status: null, isProvisional: false, source: null },
        },
      ];
    }),
  };
}

function growthText({ priceGrowsWith, volumeGrowsWith, yearGroups }: BudgetLine): string {
  if (priceGrowsWith === "nothing" && volumeGrowsWith === "nothing") return "the same in each year";
  const groups = yearGroups === null ? "" : ` in ${yearGroups.join(", ")}`;
  return `prices with ${priceGrowsWith ?? NOT_KNOWN}, volume with ${volumeGrowsWith ?? NOT_KNOWN}${groups}`;
}

/** What the plan starts with, and whether that is a closed account or a forecast of one. */
export function openingReserves(
  { plan }: PlanCosts,
  { textAt }: TrustRecords,
  isShown: IsShown,
): AssumptionGroup {
  const own = plan.openingReserves.filter(({ school }) => isShown(school));
  return {
    title: "Opening reserves",
    note: `What each school holds in each fund where ${plan.timeline.years[0] ?? "the plan"} begins.`,
    rows: own.map(({ origin, school, fund, amount }): StatedAssumption => {
      const standing = textAt(origin, "actualOrForecast");
      return {
        ...{ what: `${school}, ${fund ?? "fund not known"}`, value: poundsText(amount) },
        from: cellName([cellOf(origin, "amount")]),
        status: standing ?? "not said",
        isProvisional: standing === null || !isSameName(standing, "actual"),
        source: null,
      };
    }),
  };
}
