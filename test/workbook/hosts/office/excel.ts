import type { HostTable, RowEdit } from "../../../../src/workbook/host";
import type { Surroundings } from "../../../../src/workbook/hosts/office/surroundings";
import { openOffice, type OfficeHost } from "../../../../src/workbook/hosts/office/office-host";
import { bootExcel, type SimulatedExcel } from "../../../support/simulated-excel/boot";
import type { Simulation, SimulatedExcelOptions } from "../../../support/simulated-excel/simulate";

export interface OpenedExcel {
  readonly sim: SimulatedExcel;
  readonly host: OfficeHost;
}

/** A simulated Excel with the host in it. Waiting takes no time here. */
export async function openExcel(
  tables: readonly HostTable[] = [],
  {
    limits,
    wanted,
    undo,
    ...options
  }: SimulatedExcelOptions & Partial<Pick<Surroundings, "limits" | "wanted" | "undo">> = {},
): Promise<OpenedExcel> {
  const sim = await bootExcel(options);
  fill(sim, tables);
  const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time / 50));
  const host = openOffice({
    excel: sim.Excel,
    wait,
    ...(limits && { limits }),
    ...(wanted && { wanted }),
    ...(undo && { undo }),
  });
  return { sim, host };
}

export function fill(sim: Simulation, tables: readonly HostTable[]): void {
  for (const table of tables) {
    sim.person.addTable({ ...table, rows: table.rows.map((cells) => cells.map(asTyped)) });
  }
}

const asTyped = (value: HostTable["rows"][number][number]): unknown => {
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" && value !== null ? value.error : (value ?? "");
};

/** Releases, with a row that is blank at its foot, beside another table. */
export const RELEASES: HostTable = {
  name: "Releases",
  sheet: "Releases",
  headerRow: 5,
  firstColumn: 1,
  headers: ["Release", "School", "Amount", "On"],
  rows: [
    ["R-001", "Alder", 1_200.5, 46_000],
    ["R-002", "Birch", 300, null],
  ],
};
export const NOTES: HostTable = {
  name: "Notes",
  sheet: "Releases",
  headerRow: 5,
  firstColumn: 6,
  headers: ["Release", "Note"],
  rows: [["R-001", "1/2 of a post"]],
};

export const add = (id: string, amount: number): RowEdit => ({
  edit: "add",
  table: "Releases",
  key: { Release: id },
  values: { Release: id, School: "Alder", Amount: amount, On: 46_100 },
});
export const update = (id: string, amount: number): RowEdit => ({
  edit: "update",
  table: "Releases",
  key: { Release: id },
  values: { Amount: amount },
});
export const remove = (id: string): RowEdit => ({
  edit: "remove",
  table: "Releases",
  key: { Release: id },
  headers: ["Release", "School", "Amount", "On"],
});
