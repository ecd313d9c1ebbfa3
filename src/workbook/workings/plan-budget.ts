import type { BudgetLine } from "../../domain/budget";
import { nameKey } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { upTo } from "../layout/calculated/calculated-table";
import type { WorkingContext } from "./context";
import { planFlags } from "./items";
import { isReadable, moneyOf, ownYearNo } from "./money-items";
import type { Money } from "./money-items";
import { ASSUMPTIONS, NOTHING } from "./timeline";
import { setterOf } from "./trace";

/** Rows 1 to the last that is filled in. */
export function budgetRowRows({ model }: WorkingContext): KeyValues[] {
  const rows = model.everything.budget.map(({ origin }) => origin.row - origin.place.headerRow);
  return upTo(rows.reduce((most, row) => Math.max(most, row), 0)).map((row) => ({ Row: row }));
}

/** For the first year, which commitments' amounts are for, and for every year that a line's is for. */
export function priceGrowthRows(context: WorkingContext): KeyValues[] {
  const owns = moneyOf(context).map(({ item }) => ownYearNo(item.row, context.timeline));
  const years = [...new Set([1, ...owns.filter((own) => own > 0)])].sort((a, b) => a - b);
  const own = context.plans.filter((plan) => context.sharing.prices(plan) === plan.number);
  const grows = own.flatMap(({ number }) =>
    ASSUMPTIONS.flatMap((assumption) =>
      years.map((year) => priceRow(`${number}|${assumption}|${year}`, [number, assumption, year])),
    ),
  );
  return [priceRow(NOTHING, [own[0]?.number ?? 1, NOTHING, 1]), ...grows];
}

const priceRow = (key: string, [plan, assumption, own]: readonly [number, string, number]): KeyValues => ({
  Key: key,
  Assumption: assumption,
  "Own no": own,
  "Assumption key": `${plan}|${assumption}`,
});

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

/** What a line grows with, whose, and since when: a row of PupilDrivers. */
interface Driver {
  /** As Driver key in DriverGroups. */
  readonly groupsKey: string;
  readonly key: string;
  readonly line: BudgetLine;
  readonly plan: number;
}

function driversOf(context: WorkingContext): Driver[] {
  const drivers = new Map<string, Driver>();
  for (const { source, item, pupils } of moneyOf(context)) {
    const { school, volumeGrowsWith } = item.row;
    if (source !== "Line" || volumeGrowsWith === null || volumeGrowsWith === "nothing") continue;
    const groupsKey = [school, volumeGrowsWith, yearGroupsText(item.row) ?? "", pupils].join("|");
    const key = `${groupsKey}|${ownYearNo(item.row, context.timeline)}`;
    if (!drivers.has(nameKey(key)))
      drivers.set(nameKey(key), { groupsKey, key, line: item.row, plan: pupils });
  }
  return [...drivers.values()];
}

/** Each year group once, however often a line names it. */
const groupsOf = ({ yearGroups }: BudgetLine): string[] => [
  ...new Map((yearGroups ?? []).map((group) => [nameKey(group), group])).values(),
];
const offsetOf = ({ volumeGrowsWith }: BudgetLine): number =>
  volumeGrowsWith === "pupils the year before" ? 0 : 1;

const NO_DRIVER: KeyValues = { Key: NOTHING, Driver: NOTHING, Offset: 1, Named: 0, "Gaps of": "*" };

export const pupilDriverRows = (context: WorkingContext): KeyValues[] => [
  NO_DRIVER,
  ...driversOf(context).map(({ groupsKey, key, line, plan }) => ({
    Key: key,
    Driver: line.volumeGrowsWith,
    "Own no": ownYearNo(line, context.timeline),
    "Groups key": groupsKey,
    Pool: `${line.school}|${plan}`,
    Offset: offsetOf(line),
    Named: groupsOf(line).length,
    "Gaps of": line.yearGroups === null ? "*" : "Not readable",
  })),
];

/** As Driver no in DriverGroups. */
const DRIVER_NO = { pupils: 1, "pupils the year before": 2, "disadvantaged pupils": 3, nothing: 0 } as const;

/** Once for all years that lines are for. */
export function driverGroupRows(context: WorkingContext): KeyValues[] {
  const drivers = new Map(driversOf(context).map((driver) => [nameKey(driver.groupsKey), driver]));
  return [...drivers.values()].flatMap(({ groupsKey, line, plan }) =>
    groupsOf(line).map((group) => ({
      "Driver key": groupsKey,
      "Driver no": DRIVER_NO[line.volumeGrowsWith ?? "nothing"],
      "Group key": `${line.school}|${group}|${plan}`,
    })),
  );
}
