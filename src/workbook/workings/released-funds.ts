import { claimBookOf } from "../../domain/reinvestment";
import { isCarried } from "../../domain/scenarios";
import { isNegligible, nameKey } from "../../domain/kernel";
import type { CashEntry, TimeEntry } from "../../domain/released-funds";
import { DRIVER_LABELS, RELEASE_DRIVERS } from "../../domain/released-funds";
import type { CellValue } from "../host";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { NOT_KNOWN } from "../layout/calculated/tables/ratio-columns";
import type { WorkingContext } from "./context";
import { numberCell } from "./number-cell";
import { comparedWith } from "./school-years";

/** By change as the engine worked it out on a day; by driver and by subject for the workbook to work out. */
export function releasedFundRows(context: WorkingContext): KeyValues[] {
  const { review } = context;
  const claimOf = claimBookOf(context.model.releases);
  const carried = new Set(context.model.scenarios.filter(isCarried).map(({ name }) => name));
  const byChange = [...review.cash, ...review.time].map((entry) => ({
    ...placeOf(context, entry),
    Fund: entry.fund ?? "All",
    "Cash or time": entry.kind,
    "Explained by": carried.has(entry.scenario) ? "carried" : "change",
    Item: entry.change ?? (carried.has(entry.scenario) ? entry.scenario : "The plan as a whole"),
    "Worked out": numberCell(entry.amount),
    "Worked out on": context.workedOutOn,
    Recurrence: entry.recurrence,
    Basis: entry.basis,
    Release: claimOf(entry)?.id ?? null,
  }));
  return [...merged(byChange), ...driverLines(context), ...subjectLines(context)];
}

const placeOf = (
  { set, timeline }: WorkingContext,
  { school, academicYear }: Pick<CashEntry | TimeEntry, "school" | "academicYear">,
): KeyValues => ({
  Plan: set.name,
  School: school,
  "Academic year": academicYear,
  "Year no": timeline.years.indexOf(academicYear) + 1,
});

/** Entries of two parts of a year, and of several subjects, are one row. */
function merged(rows: readonly KeyValues[]): KeyValues[] {
  const found = new Map<string, KeyValues>();
  for (const row of rows) {
    const key = Object.entries(row)
      .filter(([header]) => header !== "Worked out")
      .map(([, value]) => JSON.stringify(value))
      .join("|");
    const own = found.get(key);
    found.set(key, own ? { ...own, "Worked out": added(own["Worked out"], row["Worked out"]) } : row);
  }
  return [...found.values()];
}
const added = (a: KeyValues[string], b: KeyValues[string]): CellValue =>
  typeof a === "number" && typeof b === "number" ? a + b : NOT_KNOWN;

function driverLines(context: WorkingContext): KeyValues[] {
  if (context.review.drivers.length === 0) return [];
  return context.set.before.schools.flatMap(({ name }) =>
    context.timeline.years.flatMap((academicYear) =>
      RELEASE_DRIVERS.map((driver, index) => ({
        ...placeOf(context, { school: name, academicYear }),
        Fund: "All",
        "Cash or time": "cash",
        "Explained by": "driver",
        Item: DRIVER_LABELS[driver],
        "Line no": index + 1,
      })),
    ),
  );
}

/** One row for each school, subject and year in which periods are freed. */
function subjectLines(context: WorkingContext): KeyValues[] {
  const found = new Map<string, KeyValues>();
  for (const entry of context.review.time) {
    if (entry.subject === null || isNegligible(entry.amount)) continue;
    const key = `${nameKey(entry.school)}|${nameKey(entry.subject)}|${entry.academicYear}`;
    const place = `${entry.school}|${entry.subject === "" ? "No subject" : entry.subject}`;
    found.set(key, {
      ...placeOf(context, entry),
      Fund: "All",
      "Cash or time": "time",
      "Explained by": "subject",
      Item: entry.subject,
      "Plan key": `3|${place}`,
      "Built key": comparedWith(context) === 1 ? null : `2|${place}`,
    });
  }
  return [...found.values()];
}
