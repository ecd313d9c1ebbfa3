import { isRevenue } from "../budget";
import type { Flow, FlowKind } from "../budget";
import { add, nameKey, subtract, sum, unknown, zero } from "../kernel";
import type { Pounds, RowOrigin, Source } from "../kernel";
import type { Base, BaseQuantities } from "../metrics";
import { netTrustOnCost } from "../staffing";
import { centralSchool } from "./plan";
import { paySources } from "./pay-sources";
import type { SchoolInYear } from "./school-in-year";

type FinanceBases = Pick<
  BaseQuantities,
  "staffCost" | "income" | "expenditure" | "netTransfers" | "closingReserve"
>;

/** Supply teaching staff and agency supply teaching staff in the accounts return. */
const SUPPLY_CODES = ["BAE020", "BAE240"];

/** Revenue only: capital is its own, and transfers are outside income and expenditure. */
export function financeBases(inYear: SchoolInYear): FinanceBases {
  const flows = flowsUpTo(inYear, inYear.yearIndex, inYear.yearIndex);
  return {
    staffCost: staffCostIn(inYear, flows),
    income: total(flows, "income"),
    expenditure: withPay(total(flows, "spend"), inYear),
    netTransfers: total(flows, "transfer"),
    closingReserve: closingReserve(inYear),
  };
}

function flowsUpTo({ index }: SchoolInYear, firstYear: number, lastYear: number): Flow[] {
  const found: Flow[] = [];
  for (let part = firstYear * 2; part <= lastYear * 2 + 1; part += 1) {
    found.push(...(index.flows.get(part) ?? []));
  }
  return found;
}

/** A flow whose fund cannot be read may be revenue or capital: the total is not known. */
function total(flows: readonly Flow[], kind: FlowKind): Base<"GBP"> {
  const own = flows.filter((flow) => flow.kind === kind && isRevenue(flow) !== false);
  return {
    value: sum(own.map((flow) => (isRevenue(flow) === null ? unknown<"GBP">() : flow.amount))),
    from: budgetSources(own.map((flow) => flow.origin)),
  };
}

const withPay = ({ value, from }: Base<"GBP">, inYear: SchoolInYear): Base<"GBP"> => ({
  value,
  from: [...paySources(inYear.index.posts, inYear), ...from],
});

function budgetSources(origins: readonly RowOrigin[]): Source[] {
  const rows = origins.filter(({ place }) => place.table === "Budget");
  return rows.length === 0 ? [] : [{ rows, fields: ["amount"] }];
}

/** All posts; the levy less the Employment Allowance at Central; supply and agency lines if so set. */
function staffCostIn(inYear: SchoolInYear, flows: readonly Flow[]): Base<"GBP"> {
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
    from: [...paySources(index.posts, inYear), ...supply.from],
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

/** Opening revenue reserves and every balance since; not known where no opening reserve is entered. */
function closingReserve(inYear: SchoolInYear): Base<"GBP"> {
  const { index, yearIndex, costs } = inYear;
  const flows = flowsUpTo(inYear, 0, yearIndex);
  const balances = add(
    subtract(total(flows, "income").value, total(flows, "spend").value),
    total(flows, "transfer").value,
  );
  const types = new Map(costs.plan.funds.map((fund) => [nameKey(fund.name), fund.type]));
  const opening = index.reserves.map(({ fund, amount }): Pounds => {
    const type = fund === null ? null : (types.get(nameKey(fund)) ?? null);
    return type === null ? unknown() : type === "capital" ? zero() : amount;
  });
  return {
    value: opening.length === 0 ? unknown() : add(sum(opening), balances),
    from: [{ rows: index.reserves.map((reserve) => reserve.origin), fields: ["amount"] }],
  };
}
