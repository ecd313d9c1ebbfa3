import {
  cellOf,
  fixedText,
  isAbove,
  isBelow,
  isZero,
  nameKey,
  negate,
  pounds,
  problem,
  stepByStep,
  sum,
  warning,
} from "../kernel";
import type { CellOrigin, Issue, Pounds, Stepwise } from "../kernel";
import type { PlanCosts } from "./plan-costs";
import { provisionalIssues } from "./provisional";
import { missingAssumptions } from "./missing-assumptions";
import { missingDrivers } from "./missing-drivers";
import { missingRates } from "./missing-rates";

/** What is missing or does not hang together in a plan, each said once. */
export const planIssues = (costs: PlanCosts): Stepwise<Issue[]> =>
  stepByStep(
    "check",
    [
      centralIssues,
      missingPupils,
      missingYearGroups,
      missingDrivers,
      missingTargets,
      missingReserves,
      missingRates,
      missingAssumptions,
      unbalancedTransfers,
      incompletePayBill,
      costsEnteredTwice,
      provisionalIssues,
    ],
    (check) => check(costs),
  );

function centralIssues({ plan }: PlanCosts): Issue[] {
  const centrals = plan.schools.filter((school) => school.phase === "Central");
  const [, second] = centrals;
  if (second) {
    return [warning({ code: "several-centrals", found: second.name }, cellOf(second.origin, "phase"))];
  }
  const anyUnreadable = plan.schools.some((school) => school.phase === null);
  if (centrals.length > 0 || anyUnreadable) return [];
  const [first] = plan.schools;
  return [problem({ code: "missing-central" }, ...(first ? [headerOf(first.origin, "phase")] : []))];
}
const headerOf = (origin: Parameters<typeof cellOf>[0], field: string): CellOrigin =>
  cellOf({ place: origin.place, row: origin.place.headerRow }, field);

function missingPupils({ plan, roll }: PlanCosts): Issue[] {
  return plan.schools
    .filter((school) => school.phase !== "Central")
    .flatMap((school) =>
      plan.timeline.years
        .filter((year) => roll.rows(school.name, year).length === 0)
        .map((year) =>
          problem(
            { code: "missing-pupils", school: school.name, academicYear: year },
            cellOf(school.origin, "school"),
          ),
        ),
    );
}

/** A year group that the school has in another year must be said in each, with 0 where there is none. */
const missingYearGroups = ({ plan, roll }: PlanCosts): Issue[] =>
  plan.schools.flatMap(({ name: school }) =>
    plan.timeline.years.flatMap((academicYear) => {
      const at = roll.rows(school, academicYear).map(({ origin }) => cellOf(origin, "yearGroup"));
      return roll
        .missing(school, academicYear)
        .map((yearGroup) =>
          problem({ code: "missing-year-group", school, academicYear, yearGroup }, ...at.slice(-1)),
        );
    }),
  );

const missingTargets = ({ plan }: PlanCosts): Issue[] =>
  plan.schools
    .filter((school) => school.phase !== "Central" && school.targetContactRatio === null)
    .map((school) =>
      warning({ code: "missing-target", school: school.name }, cellOf(school.origin, "targetContactRatio")),
    );

function missingReserves({ plan }: PlanCosts): Issue[] {
  const entered = new Set(plan.openingReserves.map((reserve) => nameKey(reserve.school)));
  return plan.schools
    .filter((school) => !entered.has(nameKey(school.name)))
    .map((school) =>
      warning({ code: "missing-reserve", school: school.name }, cellOf(school.origin, "school")),
    );
}

const TOLERANCE = pounds("0.005");

/** Transfers leave one fund or school and arrive in another: over the trust each year nets to zero. */
function unbalancedTransfers({ plan, otherFlows }: PlanCosts): Issue[] {
  const transfers = otherFlows.filter((flow) => flow.kind === "transfer");
  return plan.timeline.years.flatMap((academicYear, yearIndex) => {
    const own = transfers.filter((flow) => Math.floor(flow.partIndex / 2) === yearIndex);
    const net: Pounds = sum(own.map((flow) => flow.amount));
    const [first] = own;
    const apart = isAbove(net, TOLERANCE) || isBelow(net, negate(TOLERANCE));
    if (!first || !apart) return [];
    const amount = fixedText(net, 2) ?? "";
    return [problem({ code: "unbalanced-transfers", academicYear, amount }, cellOf(first.origin, "amount"))];
  });
}

/** Whole-row costs without their pay: the levy leaves them out. Pieces of one row are one. */
function incompletePayBill({ posts }: PlanCosts): Issue[] {
  const without = posts.filter(
    ({ post, parts }) =>
      post.pay.by === "row" && post.pay.ofWhichPay === null && parts.some(({ months }) => !isZero(months)),
  );
  const [first] = without;
  if (!first) return [];
  const rows = new Set(without.map(({ post }) => nameKey(post.id)));
  return [
    warning({ code: "pay-bill-incomplete", posts: rows.size }, cellOf(first.post.origin, "ofWhichPay")),
  ];
}

/** Staff codes of the accounts return, supply and agency apart: their cost comes from Staff. */
const STAFF_CODES = ["BAE010", "BAE030", "BAE040", "BAE050", "BAE060", "BAE070"];

function costsEnteredTwice({ plan, posts }: PlanCosts): Issue[] {
  const coded = new Set(posts.map(({ post }) => `${nameKey(post.school)}|${post.role?.aarCode ?? ""}`));
  const lines = plan.budget.filter(
    (line) =>
      line.kind === "Expenditure" &&
      // a line that delivers a commitment is new spending, and in no table of costs
      line.commitment === null &&
      line.aarCode !== null &&
      STAFF_CODES.includes(line.aarCode) &&
      coded.has(`${nameKey(line.school)}|${line.aarCode}`),
  );
  return lines.map((line) =>
    warning(
      { code: "cost-twice", line: line.id, aarCode: line.aarCode ?? "" },
      cellOf(line.origin, "aarCode"),
    ),
  );
}
