import type { CalculatedSheets, GivenColumn } from "../../../../layout/calculated/calculated-sheets";
import type { PackageEdits } from "../package/package-edits";
import { applyEdits, opened, unprefixed } from "../package/xml-edits";
import { allNamed, childNamed, parseXml } from "../package/xml-tree";
import { Refusal } from "../../refusal";
import { escapeXml } from "../../xml-escape";
import { giveFormulas } from "./given-cells";
import { sameName, type Tab, type TabTable } from "./tabs";

interface FoundTable {
  readonly tab: Tab;
  readonly table: TabTable;
}

function find(tabs: readonly Tab[], name: string): FoundTable {
  for (const tab of tabs) {
    const table = tab.tables.find((one) => sameName(one.name, name));
    if (table?.frame) return { tab, table };
  }
  throw new Refusal(
    `The table ${name} is missing, and Headroom's formulas read it. Put it back, for example from a new template, and try again.`,
  );
}

function positionOf(table: TabTable, header: string): number {
  const position = (table.frame?.columns ?? []).findIndex((column) => sameName(column.trim(), header));
  if (position >= 0) return position;
  throw new Refusal(
    `The table ${table.name} has no column ${header}, which Headroom fills in by formula. Add a column of that name and try again.`,
  );
}

/** New rows of the table inherit the formula. */
function setColumnFormula(edits: PackageEdits, { part }: TabTable, position: number, formula: string): void {
  const text = edits.text(part);
  const root = parseXml(part, text);
  const column = allNamed(root, "tableColumn")[position];
  if (!column) return;
  const xml = unprefixed(
    text,
    root,
    `<calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula>`,
  );
  const older = childNamed(column, "calculatedColumnFormula");
  const edit = older ? { from: older.start, to: older.end, text: xml } : opened(text, column, xml);
  edits.replace(part, applyEdits(text, [edit]));
}

/** Puts the formulas of given columns into the sheets of people, and touches nothing else on them. */
export function giveColumns(edits: PackageEdits, tabs: readonly Tab[], { given }: CalculatedSheets): void {
  const byTable = new Map<string, GivenColumn[]>();
  for (const column of given) byTable.set(column.table, [...(byTable.get(column.table) ?? []), column]);
  for (const [name, columns] of byTable) {
    const { tab, table } = find(tabs, name);
    const { frame } = table;
    if (!frame) continue;
    const placed = columns.map(({ header, formula }) => {
      const position = positionOf(table, header);
      setColumnFormula(edits, table, position, formula);
      return { number: frame.firstColumn + position, formula };
    });
    giveFormulas(edits, { sheet: tab.name, part: tab.part, frame }, placed);
  }
}
