import { isRevenue } from "../budget";
import type { Flow, FlowKind } from "../budget";
import { add, nameKey, subtract, sum, unknown, zero } from "../kernel";
import type { Pounds, RowOrigin, Source } from "../kernel";
import type { Base, BaseQuantities } from "../metrics";
import { netTrustOnCost } from "../staffing";
import { centralSchool } from "./plan";
import type { Plan } from "./plan";
import { paySources } from "./pay-sources";
import type { SchoolInYear } from "./school-in-year";
import type { SchoolIndex } from "./school-index";

type FinanceBases = Pick<
  BaseQuantities,
  "staffCost" | "income" | "expenditure" | "netTransfers" | "closingReserve"
>;

/** Supply teaching staff and agency supply teaching staff in the accounts return. */
const SUPPLY_CODES = ["BAE020", "BAE240"];

/** Revenue only: capital is its own, and transfers are outside income and expenditure. */
export function financeBases(inYear: SchoolInYear, reserveBefore: Pounds): FinanceBases {
  const flows = flowsIn(inYear);
  const income = total(flows, "income");
  const spend = total(flows, "spend");
  const netTransfers = total(flows, "transfer");
  const pay = paySources(inYear.index.posts, inYear);
  const balance = add(subtract(income.value, spend.value), netTransfers.value);
  return {
    staffCost: staffCostIn(inYear, flows, pay),
    income,
    expenditure: { value: spend.value, from: [...pay, ...spend.from] },
    netTransfers,
    closingReserve: { value: add(reserveBefore, balance), from: reserveSources(inYear.index) },
  };
}

const flowsIn = ({ index, yearIndex }: SchoolInYear): Flow[] => [
  ...(index.flows().get(yearIndex * 2) ?? []),
  ...(index.flows().get(yearIndex * 2 + 1) ?? []),
];

/** A flow whose fund cannot be read may be revenue or capital: the total is not known. */
function total(flows: readonly Flow[], kind: FlowKind): Base<"GBP"> {
  const own = flows.filter((flow) => flow.kind === kind && isRevenue(flow) !== false);
  return {
    value: sum(own.map((flow) => (isRevenue(flow) === null ? unknown<"GBP">() : flow.amount))),
    from: budgetSources(own.map((flow) => flow.origin)),
  };
}

function budgetSources(origins: readonly RowOrigin[]): Source[] {
  const rows = origins.filter(({ place }) => place.table === "Budget");
  return rows.length === 0 ? [] : [{ rows, fields: ["amount"] }];
}

/** All posts; the levy less the Employment Allowance at Central; supply and agency lines if so set. */
function staffCostIn(inYear: SchoolInYear, flows: readonly Flow[], pay: readonly Source[]): Base<"GBP"> {
  const { costs, index, yearIndex } = inYear;
  const parts = [yearIndex * 2, yearIndex * 2 + 1];
  const posts = sum(
    index.posts.flatMap((cost) => parts.map((part) => cost.parts[part]?.cost ?? unknown<"GBP">())),
  );
  const isCentral = centralSchool(costs.plan)?.name === index.school.name;
  const trust = isCentral ? costs.trust.filter(({ part }) => part.yearIndex === yearIndex) : [];
  const supply = supplyFlows(inYear, flows);
  const staff = add(posts, sum(trust.map(netTrustOnCost)));
  return {
    value: add(staff, supply.value),
    from: [...pay, ...supply.from],
  };
}

function supplyFlows({ costs }: SchoolInYear, flows: readonly Flow[]): Base<"GBP"> {
  const counted = costs.plan.settings.supplyInStaffCost;
  const supply = flows.filter(
    (flow) =>
      counted !== false &&
      flow.kind === "spend" &&
      flow.origin.place.table === "Budget" &&
      SUPPLY_CODES.includes((flow.aarCode ?? "").trim().toUpperCase()),
  );
  const { value, from } = total(supply, "spend");
  return { value: counted === null ? unknown() : value, from };
}

/** Revenue reserves at the start of the model; not known where none is entered. */
export function openingReserve({ funds }: Plan, { reserves }: Pick<SchoolIndex, "reserves">): Pounds {
  const types = new Map(funds.map((fund) => [nameKey(fund.name), fund.type]));
  const opening = reserves.map(({ fund, amount }): Pounds => {
    const type = fund === null ? null : (types.get(nameKey(fund)) ?? null);
    return type === null ? unknown() : type === "capital" ? zero() : amount;
  });
  return opening.length === 0 ? unknown() : sum(opening);
}
const reserveSources = ({ reserves }: SchoolIndex): Source[] => [
  { rows: reserves.map((reserve) => reserve.origin), fields: ["amount"] },
];
