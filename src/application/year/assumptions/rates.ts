import { cellOf, groupBy, inUnit, isKnown, originsOf } from "../../../domain/kernel";
import type { Part } from "../../../domain/kernel";
import type { PlanCosts } from "../../../domain/plan";
import { ON_COST_PARAMETERS } from "../../../domain/reference";
import { LGPS_RATE, rateId } from "../../../domain/staffing";
import type { RateId, RateInForce, RateRow } from "../../../domain/staffing";
import type { TrustRecords } from "../../evidence/records";
import { dayText } from "../../present/date-text";
import { NOT_KNOWN, poundsText } from "../../present/number-text";
import type { AssumptionGroup, StatedAssumption } from "./assumption";
import { shareText } from "./awards";
import { cellName } from "./cell-name";

type TextAt = TrustRecords["textAt"];

const TRUST_RATES: readonly RateId[] = [
  "employer_ni_rate",
  "employer_ni_secondary_threshold",
  "employment_allowance_per_trust",
  "teachers_pension_employer_rate",
  "apprenticeship_levy_rate",
  "apprenticeship_levy_allowance",
];

/** National Insurance, pensions, levy and allowances that the plan's costs rest on, row by row. */
export function ratesUsed(
  costs: PlanCosts,
  textAt: TextAt,
  isShown: (school: string) => boolean,
): AssumptionGroup {
  const schools = costs.plan.schools.filter(({ name }) => isShown(name));
  return {
    title: "On-costs",
    note: "Rates in force on the first pay day of each part of each year. One that is carried beyond the day it was last checked is provisional.",
    rows: [
      ...TRUST_RATES.flatMap((rate) => rateRows(costs, { rate, school: null }, textAt)),
      ...schools
        .filter(({ name }) => costs.posts.some(({ post }) => post.school === name && post.pension === "LGPS"))
        .flatMap(({ name }) => rateRows(costs, { rate: "lgps_employer_rate", school: name }, textAt)),
    ],
  };
}

interface Wanted {
  readonly rate: RateId;
  readonly school: string | null;
}
interface Used extends RateInForce {
  readonly part: Part;
}

function rateRows({ basis }: PlanCosts, wanted: Wanted, textAt: TextAt): StatedAssumption[] {
  const used = basis.timeline.parts.map((part): Used => {
    return { part, ...basis.rates.inForce(wanted.rate, wanted.school, part.ratesAsAt) };
  });
  return [...groupBy(used, ({ row }) => row).values()].map((own) => rateRow(wanted, own, textAt));
}

function rateRow(wanted: Wanted, used: readonly Used[], textAt: TextAt): StatedAssumption {
  const row = used[0]?.row ?? null;
  const carried = used.find(({ confirmed }) => !confirmed)?.part;
  const from = row?.effectiveFrom ? `, from ${dayText(row.effectiveFrom)}` : "";
  const since = carried ? [`provisional from ${carried.academicYear} ${carried.name}`] : [];
  return {
    what: `${labelOf(wanted.rate)}${wanted.school === null ? "" : `, ${wanted.school}`}${from}`,
    value: valueText(wanted.rate, row),
    from: row && cellName([cellOf(row.origin, "value")]),
    status: row?.status ?? null,
    isProvisional: carried !== undefined,
    source:
      row === null
        ? "no row of OnCostRates is in force"
        : [...since, textAt(row.origin, "source") ?? "no source"].join("; "),
  };
}

const labelOf = (rate: RateId): string =>
  ON_COST_PARAMETERS.find(({ label }) => rateId(label) === rate)?.label ?? LGPS_RATE;

function valueText(rate: RateId, row: RateRow | null): string {
  if (row === null || !isKnown(row.value)) return NOT_KNOWN;
  return rate.endsWith("_rate") ? shareText(inUnit(row.value)) : poundsText(row.value);
}

/** Pay points by the day they take effect, area and scale. */
export function pointsUsed({ plan }: PlanCosts, textAt: TextAt): AssumptionGroup {
  const scales = groupBy(plan.payPoints, ({ effectiveFrom, area, scale }) =>
    JSON.stringify([effectiveFrom, area, scale]),
  );
  return {
    title: "Pay points",
    note: "As entered in PayPoints. Between the points of two years stands the award.",
    rows: [...scales.values()].flatMap((own): StatedAssumption[] => {
      const [first] = own;
      if (!first) return [];
      const { effectiveFrom, area, scale } = first;
      const day = effectiveFrom ? dayText(effectiveFrom) : "a day that cannot be read";
      const statuses = [...new Set(own.map(({ status }) => status ?? NOT_KNOWN))];
      const sources = new Set(own.flatMap(({ origin }) => textAt(origin, "source") ?? []));
      return [
        {
          what: `${scale ?? NOT_KNOWN}, ${area ?? NOT_KNOWN}, from ${day}`,
          value: `${own.length} points`,
          from: cellName(originsOf([{ rows: own.map(({ origin }) => origin), fields: ["annual"] }])),
          status: statuses.join(", "),
          isProvisional: statuses.some((status) => status !== "published" && status !== "trust"),
          source: [...sources].join("; "),
        },
      ];
    }),
  };
}
