import { sampleContent } from "../../../src/workbook";
import { columnOf, fieldsOf } from "../../../src/workbook/layout/table";
import { ALL_TABLES } from "../../../src/workbook/layout/tables";
import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { serialOf } from "../../../src/workbook/reference-rows";
import { rowsOf } from "../../support/sample-trusts";

const content = sampleContent({ schools: 3, seed: 4 });
const changes = rowsOf(content, "Changes");
const scenarioOf = (row: RowContent): unknown => row["onlyInScenario"];
const text = (value: unknown): string => (typeof value === "string" ? value : "");

const KEYS: Readonly<Record<string, string>> = {
  Curriculum: "row",
  Staff: "post",
  Budget: "line",
  Schools: "school",
  Years: "academicYear",
};

/** The row that a change names; of pupils and budget lines that of the first year of the change. */
function targetOf({ table, target, fromDate }: RowContent): RowContent | undefined {
  const rows = rowsOf(content, text(table));
  const isInYear = ({ academicYear }: RowContent): boolean =>
    academicYear !== undefined && serialOf(`${text(academicYear).slice(0, 4)}-09-01`) === fromDate;
  if (table === "Pupils") {
    return rows.find((row) => `${text(row["school"])}|${text(row["yearGroup"])}` === target && isInYear(row));
  }
  const own = rows.filter((row) => row[KEYS[text(table)] ?? ""] === target);
  return own.find(isInYear) ?? own[0];
}

/** The field of a table under a header. */
function fieldOf(table: unknown, header: unknown): string {
  const layout = ALL_TABLES.find(({ name }) => name === table);
  const field = layout && fieldsOf(layout).find((own) => columnOf(layout, own).header === header);
  if (field === undefined) throw new Error(`${text(table)} has no column ${text(header)}`);
  return field;
}

describe("the changes of a sample", () => {
  it("name rows that are there, of the school that they name", () => {
    for (const change of changes) {
      const target = targetOf(change);
      expect([change["target"], target]).not.toEqual([change["target"], undefined]);
      if (change["table"] !== "Years") expect(target?.["school"]).toBe(change["school"]);
    }
  });

  it("set what stands there to something else", () => {
    const sets = changes.filter(({ kind }) => kind === "Set");
    for (const change of sets) {
      expect(targetOf(change)?.[fieldOf(change["table"], change["field"])]).toBe(change["fromValue"]);
      expect(change["toValue"]).not.toBe(change["fromValue"]);
    }
    expect(new Set(sets.map(({ table }) => table))).toEqual(
      new Set(["Curriculum", "Staff", "Budget", "Pupils", "Schools", "Years"]),
    );
  });

  it("add each row that stands in one scenario only, but for what a commitment carries", () => {
    const added = changes.filter(({ kind }) => kind === "Add");
    for (const change of added)
      expect(targetOf(change)).toMatchObject({ onlyInScenario: change["scenario"] });
    const waiting = ["Curriculum", "Staff", "Budget"].flatMap((table) =>
      rowsOf(content, table).filter(scenarioOf),
    );
    const named = new Set(added.map(({ target }) => target));
    const unnamed = waiting.filter((row) => !named.has(row["post"] ?? row["line"]));
    expect(unnamed.map(({ subject, commitment }) => [subject, typeof commitment])).toEqual([
      ["English", "string"],
    ]);
  });

  it("count from 1 in each scenario, and keep private reasons out of the public ones", () => {
    for (const scenario of new Set(changes.map((change) => change["scenario"]))) {
      const orders = changes.filter((change) => change["scenario"] === scenario).map(({ order }) => order);
      expect(orders).toEqual(orders.map((_, index) => index + 1));
    }
    const reasons = rowsOf(content, "PrivateReasons");
    expect(reasons.length).toBe(2);
    for (const { change, reason } of reasons) {
      const own = changes.find((row) => row["change"] === change);
      expect(own?.["kind"]).toBe("End");
      expect(own?.["reason"]).not.toContain(reason);
    }
  });
});
