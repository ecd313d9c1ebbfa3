import type { BudgetLine } from "../../domain/budget";
import { nameKey } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { upTo } from "../layout/calculated/calculated-table";
import type { WorkingContext } from "./context";
import { planFlags } from "./items";
import { isReadable, moneyOf, ownYearNo } from "./money-items";
import type { Money } from "./money-items";
import { planAssumptionRows } from "./timeline";
import { setterOf } from "./trace";

/** Rows 1 to the last that is filled in. */
export function budgetRowRows({ model }: WorkingContext): KeyValues[] {
  const rows = model.everything.budget.map(({ origin }) => origin.row - origin.place.headerRow);
  return upTo(rows.reduce((most, row) => Math.max(most, row), 0)).map((row) => ({ Row: row }));
}

export const priceGrowthRows = (context: WorkingContext): KeyValues[] =>
  planAssumptionRows(context).map((row) => ({ "Plan no": row["Plan no"], Assumption: row["Assumption"] }));

export const planBudgetRows = (context: WorkingContext): KeyValues[] =>
  moneyOf(context).map((money) => rowOf(money, context));

function rowOf(money: Money, { timeline }: WorkingContext): KeyValues {
  const { source, id, leg, item, years } = money;
  const isCommitment = source === "Commitment";
  return {
    Source: source,
    Item: id,
    Leg: leg,
    ...planFlags(item.plans),
    "Prices of": money.prices,
    "Pupils of": money.pupils,
    "Year groups": yearGroupsText(item.row),
    "Amount set by": setterOf(item.trace, "Amount £"),
    "From no": isCommitment ? 1 : Math.min(...years) + 1,
    "To no": isCommitment ? timeline.years.length : Math.max(...years) + 1,
    "Own no": ownYearNo(item.row, timeline),
    Readable: isReadable(money) ? 1 : 0,
    "School read": money.school,
    "Fund read": source === "Line" ? null : money.fund,
    "Kind read": money.kind,
  };
}

const yearGroupsText = ({ yearGroups }: BudgetLine): string | null =>
  yearGroups === null ? null : yearGroups.join(";");

/** What a line grows with, and whose: the keys of a row of PupilDrivers. */
interface Driver {
  readonly key: string;
  readonly line: BudgetLine;
  readonly plan: number;
}

function driversOf(context: WorkingContext): Driver[] {
  const drivers = new Map<string, Driver>();
  for (const { source, item, pupils } of moneyOf(context)) {
    const { school, volumeGrowsWith } = item.row;
    if (source !== "Line" || volumeGrowsWith === null || volumeGrowsWith === "nothing") continue;
    const key = [school, volumeGrowsWith, yearGroupsText(item.row) ?? "", pupils].join("|");
    if (!drivers.has(nameKey(key))) drivers.set(nameKey(key), { key, line: item.row, plan: pupils });
  }
  return [...drivers.values()];
}

/** Each year group once, however often a line names it. */
const groupsOf = ({ yearGroups }: BudgetLine): string[] => [
  ...new Map((yearGroups ?? []).map((group) => [nameKey(group), group])).values(),
];
const offsetOf = ({ volumeGrowsWith }: BudgetLine): number =>
  volumeGrowsWith === "pupils the year before" ? 0 : 1;

const NO_DRIVER: KeyValues = { Driver: "nothing", Offset: 1, Named: 0, "Gaps of": "*" };

export const pupilDriverRows = (context: WorkingContext): KeyValues[] => [
  NO_DRIVER,
  ...driversOf(context).map(({ line, plan }) => ({
    School: line.school,
    Driver: line.volumeGrowsWith,
    "Year groups": yearGroupsText(line),
    "Plan no": plan,
    Offset: offsetOf(line),
    Named: groupsOf(line).length,
    "Gaps of": line.yearGroups === null ? "*" : "Not readable",
  })),
];

/** As Driver no in DriverGroups. */
const DRIVER_NO = { pupils: 1, "pupils the year before": 2, "disadvantaged pupils": 3, nothing: 0 } as const;

export const driverGroupRows = (context: WorkingContext): KeyValues[] =>
  driversOf(context).flatMap(({ key, line, plan }) =>
    groupsOf(line).map((group) => ({
      "Driver key": key,
      School: line.school,
      "Driver no": DRIVER_NO[line.volumeGrowsWith ?? "nothing"],
      "Plan no": plan,
      "Year group": group,
    })),
  );
