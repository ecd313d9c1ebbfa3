import type { CellValue, HostTable, RowEdit } from "../../../src/workbook/host";
import { HEADER_ROW, placeTables } from "../../../src/workbook/layout/placing";
import type { WorkbookContent } from "../../../src/workbook/layout/workbook-content";
import { smallTrustContent } from "../../support/small-trust";

/** A workbook that is open in a host. */
export interface HostUnderTest {
  readTables(): Promise<readonly HostTable[]>;
  /** Returns why nothing is written; null when it is. Left out by a host that cannot write yet. */
  readonly write?: (edits: readonly RowEdit[]) => Promise<string | null>;
  close?(): void;
}
export type OpenHost = (content: WorkbookContent) => Promise<HostUnderTest>;

/** The tables of a content as every host is to read them. */
export const tablesOfContent = (content: WorkbookContent): HostTable[] =>
  content.sheets.flatMap((sheet) =>
    placeTables(sheet).map(({ layout, rows, columns, firstColumn }) => ({
      name: layout.name,
      sheet: sheet.name,
      headerRow: HEADER_ROW,
      firstColumn,
      headers: columns.map(({ column }) => column.header),
      rows: rows.map((row) => columns.map(({ field }) => row[field] ?? null)),
    })),
  );

const content = smallTrustContent();

const teaching = (post: string, subject: string, periods: CellValue = 3): RowEdit => ({
  edit: "add",
  table: "Teaching",
  key: { Post: post, Subject: subject },
  values: { Post: post, Subject: subject, Periods: periods },
});
const KNOWN = { Post: "TH-ENG-1", Subject: "English" };

const textAt = (cells: readonly CellValue[] | undefined, place: number): string => {
  const value = cells?.[place];
  if (typeof value !== "string") throw new Error("The small trust has texts there.");
  return value;
};

/** What every host does alike, read from the outside. */
export function itReads(open: OpenHost): void {
  test("reads every table: where it stands, its headers, its rows, blank cells as nothing", async () => {
    const host = await open(content);
    expect(await host.readTables()).toEqual(tablesOfContent(content));
    host.close?.();
  });
}

export function itWrites(open: OpenHost): void {
  let host: HostUnderTest;
  beforeEach(async () => {
    host = await open(content);
  });
  afterEach(() => host.close?.());

  const write = async (edits: readonly RowEdit[]): Promise<string | null> => {
    if (!host.write) throw new Error("This host does not write.");
    return host.write(edits);
  };
  const rowsOf = async (name: string): Promise<HostTable["rows"]> =>
    (await host.readTables()).find((table) => table.name === name)?.rows ?? [];

  test("rows to add come behind the last one, in the order given", async () => {
    const before = await rowsOf("Teaching");
    const added = ["1/2", "007", "=1+1", "TRUE", "May 2026"];
    expect(await write(added.map((subject) => teaching("TH-ENG-1", subject)))).toBeNull();
    const after = await rowsOf("Teaching");
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((cells) => cells.filter((value) => value !== null))).toEqual(
      added.map((subject) => ["TH-ENG-1", subject, 3]),
    );
  });

  test("an update changes the cells that it names, in the row of its key whatever its capitals", async () => {
    const [first] = await rowsOf("Teaching");
    const key = { Post: textAt(first, 0).toLowerCase(), Subject: textAt(first, 1).toUpperCase() };
    expect(await write([{ edit: "update", table: "Teaching", key, values: { Periods: 11 } }])).toBeNull();
    expect((await rowsOf("Teaching"))[0]).toEqual(first?.map((value, place) => (place === 2 ? 11 : value)));
  });

  test("a row that is taken out is blank, and the others stay where they are", async () => {
    const before = await rowsOf("Teaching");
    const [first] = before;
    const key = { Post: first?.[0] ?? null, Subject: first?.[1] ?? null };
    const headers = ["Post", "Subject", "Periods"];
    expect(await write([{ edit: "remove", table: "Teaching", key, headers }])).toBeNull();
    const after = await rowsOf("Teaching");
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]?.slice(0, 3)).toEqual([null, null, null]);
  });

  test("where one row is refused, none is written", async () => {
    const before = await host.readTables();
    const good = teaching("TH-ENG-1", "Good");
    const [first] = await rowsOf("Teaching");
    const twice = teaching(textAt(first, 0), textAt(first, 1));
    expect(await write([good, twice])).toBe(
      `The table Teaching has a row ${textAt(first, 0)}, ${textAt(first, 1)} already.`,
    );
    expect(
      await write([
        good,
        { edit: "update", table: "Teaching", key: { ...KNOWN, Subject: "None" }, values: { Periods: 1 } },
      ]),
    ).toBe("The table Teaching has no row TH-ENG-1, None, which Headroom was to update.");
    expect(await write([good, { ...teaching("A", "B"), table: "Nowhere" }])).toMatch(
      /^The table Nowhere is missing/,
    );
    expect(await host.readTables()).toEqual(before);
  });
}
