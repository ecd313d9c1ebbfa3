import { TRUST } from "../curriculum";
import type { School } from "../curriculum";
import { cellOf, exactText, isBelow, isSameName, nameKey, problem } from "../kernel";
import type { Issue } from "../kernel";
import { METRIC_LABELS } from "../metrics";
import type { MetricId } from "../metrics";
import type { Figure } from "../plan";
import { isInPlan } from "./commitment";
import type { CommitmentYear } from "./commitment-years";
import { isKept } from "./delivery";
import { setsRuleAside } from "./override";

const HELD_UP: readonly MetricId[] = [
  "in-year-balance",
  "in-year-balance-share-of-income",
  "revenue-reserve-share-of-income",
];

/**
 * Balances and reserves that commitments take below the trust's floor, the first year of each: an issue at the
 * amounts that count and that no Override reason sets aside.
 */
export function floorIssues(
  before: readonly Figure[],
  after: readonly Figure[],
  { years, schools }: { readonly years: readonly CommitmentYear[]; readonly schools: readonly School[] },
): Issue[] {
  const keyOf = ({ school, metric, academicYear }: Figure): string =>
    JSON.stringify([school, metric, academicYear]);
  const unspent = new Map(before.map((figure) => [keyOf(figure), figure]));
  // an all-through school's figures are those of its phases
  const wholeOf = new Map(schools.map(({ name, partOf }) => [nameKey(name), partOf]));
  const said = new Set<string>();
  return after.flatMap((figure) => {
    const { school, metric, academicYear, value, guardrail } = figure;
    const own = unspent.get(keyOf(figure));
    const isTheirDoing = own !== undefined && isBelow(value, own.value);
    if (guardrail?.side !== "floor" || !HELD_UP.includes(metric) || !isTheirDoing) return [];
    const key = JSON.stringify([school, metric]);
    const spending = years.filter((year) => isSpentBy(year, figure, wholeOf));
    if (said.has(key) || spending.length === 0) return [];
    said.add(key);
    const cells = [...new Set(spending.map(({ commitment }) => commitment))].map(({ origin }) =>
      cellOf(origin, "amount"),
    );
    const unit = metric === "in-year-balance" ? "GBP" : "ratio";
    const amounts = { found: exactText(value) ?? "", limit: exactText(guardrail.limit) ?? "" };
    const what = { school, academicYear, metric: METRIC_LABELS[metric], unit, ...amounts } as const;
    return [problem({ code: "commitments-below-floor", ...what }, ...cells)];
  });
}

/** Cash that the figure has lost: a balance in its own year, a reserve in the years up to it as well. */
function isSpentBy(
  { commitment, kind, academicYear }: CommitmentYear,
  figure: Figure,
  wholeOf: ReadonlyMap<string, string | null>,
): boolean {
  const isReserve = figure.metric === "revenue-reserve-share-of-income";
  const isInTime = isReserve ? academicYear <= figure.academicYear : academicYear === figure.academicYear;
  const school = commitment.school ?? "";
  const places = [TRUST, school, wholeOf.get(nameKey(school)) ?? ""];
  const isHere = places.some((place) => isSameName(place, figure.school));
  return (
    isInPlan(commitment) &&
    kind === "cash" &&
    isInTime &&
    isHere &&
    !isKept(commitment) &&
    !setsRuleAside(commitment)
  );
}
