import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { NOT_CALCULATED } from "../../../src/workbook/host";
import type { CellValue, HostTable } from "../../../src/workbook/host";
import { columnOf, fieldsOf } from "../../../src/workbook/layout/table";
import { ALL_TABLES } from "../../../src/workbook/layout/tables";
import type { PublicPlan } from "../../support/command-line";
import { addressOf, withCell } from "../../support/edit-tables";
import { planOfTables } from "../../support/review-tables";
import { tablesOf } from "../../support/through-file";

let tables: HostTable[];
let good: ReadonlyMap<string, string | null>;
beforeAll(async () => {
  tables = await tablesOf(new Uint8Array(await readFile("assets/examples/small-trust.xlsx")));
  good = figuresOf(await planOfTables(tables));
});

/** Every figure of the public format by what it is of. */
function figuresOf(plan: PublicPlan): Map<string, string | null> {
  const figures = new Map<string, string | null>();
  for (const own of plan.metrics) {
    figures.set([own.plan, own.basis, own.school, own.academicYear, own.metric].join("|"), own.value);
  }
  for (const { academicYear, ...amounts } of plan.totals) {
    for (const [name, amount] of Object.entries(amounts))
      figures.set(`${academicYear ?? ""}|${name}`, amount);
  }
  for (const own of plan.drivers) figures.set(driverKey(own), own["amount"] ?? null);
  return figures;
}

const driverKey = ({ school, academicYear, driver }: Readonly<Record<string, string | null>>): string =>
  ["driver", school, academicYear, driver].join("|");
/** What the whole workbook has; every driver, also those that come to nothing there. */
const isOfGood = (key: string): boolean => good.has(key) || key.startsWith("driver|");
/** A driver that is not listed is nought, unless none is, or its school is not: then nothing is said. */
function unlisted({ drivers, metrics }: PublicPlan): string[] {
  if (drivers.length === 0) return [];
  const [listed, schools] = [new Set(drivers.map(driverKey)), new Set(metrics.map(({ school }) => school))];
  return [...good.keys()].filter((key) => {
    const [kind, school = ""] = key.split("|");
    return kind === "driver" && schools.has(school) && !listed.has(key);
  });
}

const BREAKS: readonly CellValue[] = [
  { error: "#REF!" },
  { error: "#N/A" },
  { error: NOT_CALCULATED },
  "not at all",
  "12 or so",
  -7,
  null,
  true,
  0.123456,
];
const aBreak = fc.record({
  table: fc.nat(),
  header: fc.nat(),
  row: fc.nat(),
  value: fc.constantFrom(...BREAKS),
});

/** Every table, column and row of the workbook can be drawn. */
function cellOf({
  table,
  header,
  row,
  value,
}: {
  table: number;
  header: number;
  row: number;
  value: CellValue;
}) {
  const filled = ALL_TABLES.filter((layout) =>
    tables.some((own) => own.name === layout.name && own.rows.length > 0),
  );
  const layout = filled[table % filled.length];
  const own = tables.find(({ name }) => name === layout?.name);
  if (!layout || !own) throw new Error("no table");
  const fields = fieldsOf(layout);
  const field = fields[header % fields.length] ?? "";
  return { table: own.name, header: columnOf(layout, field).header, row: row % own.rows.length, value };
}

it("never crashes on a broken cell, and where it names the cell no figure is wrong", async () => {
  let named = 0;
  await fc.assert(
    fc.asyncProperty(aBreak, async (drawn) => {
      const edit = cellOf(drawn);
      const plan = await planOfTables(withCell(tables, edit));
      const address = addressOf(tables, edit.table, edit.header, edit.row);
      const isNamed = plan.issues.some(
        (issue) => issue.severity === "error" && `${issue.sheet ?? ""}!${issue.cell ?? ""}` === address,
      );
      // a stale change is shown and left out, so the scenario is another scenario, not a wrong one
      if (!isNamed || plan.issues.some(({ code }) => code === "stale-change")) return;
      named += 1;
      const wrong = [...figuresOf(plan)].filter(
        ([key, value]) => value !== null && isOfGood(key) && good.get(key) !== value,
      );
      expect({ edit, wrong: [...wrong, ...unlisted(plan)].slice(0, 5) }).toEqual({ edit, wrong: [] });
    }),
    { numRuns: Number(process.env.BREAKS ?? 40) },
  );
  expect(named).toBeGreaterThan(15);
});
