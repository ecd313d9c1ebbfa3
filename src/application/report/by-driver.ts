import { add, isNegligible, sum } from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import { CARRIED_LABEL, DRIVER_LABELS, isNoCash, RELEASE_DRIVERS } from "../../domain/released-funds";
import type { DriverEntry, ReleaseDriver } from "../../domain/released-funds";
import { poundsText } from "../present/number-text";
import type { TrustReview } from "../trust-review";
import { amountTree } from "./amount-tree";
import type { Branch } from "./amount-tree";
import { carriedEntries } from "./carried";
import type { Ledger } from "./ledger";
import type { ReportScope } from "./scope";
import { tableLines } from "./table";
import type { TableRow } from "./table";

/** All cash of the scenario by what moved, in the years of the plan, as whole pounds that add up. */
export interface ByDriver {
  readonly rows: readonly Branch<"GBP">[];
  readonly totalLabel: string;
  readonly totals: readonly Pounds[];
}

/** Null where nothing is released. */
export function byDriver(
  { drivers, model }: TrustReview,
  { years, money, cash }: Ledger,
  { showsMoney }: ReportScope,
): ByDriver | null {
  const own = drivers.filter(({ school }) => showsMoney(school));
  if (own.length === 0) return null;
  const totals = new Map(
    money.map(({ released, fromBudgetOnly }, position) => [
      years[position] ?? "",
      add(released, fromBudgetOnly),
    ]),
  );
  const labelOf = labels(own, years);
  const leaves = RELEASE_DRIVERS.flatMap((driver) =>
    own
      .filter((entry) => entry.driver === driver)
      .map(({ academicYear, amount }) => ({ academicYear, amount, group: labelOf(driver), item: "" })),
  );
  const carried = carriedEntries(cash, model).map(({ academicYear, amount }) => ({
    ...{ academicYear, amount, group: CARRIED_LABEL, item: "" },
  }));
  const hasVacant = cash.some(({ basis }) => basis === "from budget only");
  return {
    rows: amountTree([...leaves, ...carried], totals),
    totalLabel: hasVacant ? "Released and from budget only" : "All released",
    totals: [...totals.values()],
  };
}

export function byDriverLines(review: TrustReview, ledger: Ledger, scope: ReportScope): string[] {
  const found = byDriver(review, ledger, scope);
  if (found === null) return [];
  const row = (label: string, amounts: readonly Pounds[]): TableRow => ({
    label,
    cells: amounts.map((amount) => poundsText(amount)),
  });
  return [
    "",
    "Cash by what moved, £ a year",
    ...tableLines(ledger.years, [
      ...found.rows.map(({ name, amounts }) => row(name, amounts)),
      row(found.totalLabel, found.totals),
    ]),
  ];
}

/** Class size and contact ratio that cancel in every year in which they move say so. */
function labels(own: readonly DriverEntry[], years: readonly string[]): (driver: ReleaseDriver) => string {
  const moved = years
    .map((year) => ({
      classSize: inYear(own, "class-size", year),
      contact: inYear(own, "contact-ratio", year),
    }))
    .filter(({ classSize, contact }) => !isNegligible(classSize) || !isNegligible(contact));
  const isNone = moved.length > 0 && moved.every(({ classSize, contact }) => isNoCash(classSize, contact));
  return (driver) =>
    isNone && (driver === "class-size" || driver === "contact-ratio")
      ? `${DRIVER_LABELS[driver]} (no cash)`
      : DRIVER_LABELS[driver];
}

const inYear = (own: readonly DriverEntry[], driver: ReleaseDriver, year: string): Pounds =>
  sum(
    own.filter((entry) => entry.driver === driver && entry.academicYear === year).map(({ amount }) => amount),
  );
