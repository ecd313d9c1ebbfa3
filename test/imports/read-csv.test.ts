import { readCsv } from "../../src/imports/read-csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = (bytes: Uint8Array) => {
  const found = readCsv(bytes, "file.csv");
  if ("unreadable" in found) throw new Error(found.unreadable);
  return { ...found, cells: found.rows.map(({ cells }) => cells) };
};

describe("a CSV file", () => {
  it("is rows of texts, quoted commas and line breaks among them", () => {
    const { cells, problems, notes } = rows(utf8('Post,Note\r\nA,"x, ""y""\r\nz"\r\n'));
    expect(cells.slice(0, 2)).toEqual([
      ["Post", "Note"],
      ["A", 'x, "y"\r\nz'],
    ]);
    expect([problems, notes]).toEqual([[], []]);
  });

  it.each([[";"], ["\t"], [","]])("may have %j between cells", (mark) => {
    const text = ["Post", "School", "FTE"].join(mark);
    expect(rows(utf8(`${text}\n${["A", "B", "1"].join(mark)}`)).cells[1]).toEqual(["A", "B", "1"]);
  });

  it.each([
    ["UTF-8", utf8("£1,é"), null],
    ["UTF-8 with its mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("£1,é")]), null],
    ["Windows-1252", new Uint8Array([0xa3, 0x31, 0x2c, 0xe9]), "Windows-1252"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0xa3, 0, 0x31, 0, 0x2c, 0, 0xe9, 0]), "UTF-16"],
    [
      "UTF-16, the other way round",
      new Uint8Array([0xfe, 0xff, 0, 0xa3, 0, 0x31, 0, 0x2c, 0, 0xe9]),
      "UTF-16",
    ],
  ])("may be in %s", (_, bytes, note) => {
    const found = rows(bytes);
    expect(found.cells).toEqual([["£1", "é"]]);
    expect(found.notes.join()).toContain(note ?? "");
    expect(found.notes).toHaveLength(note === null ? 0 : 1);
  });

  it("says where a quotation mark is not closed", () => {
    expect(rows(utf8('Post,Note\nA,"x\nB,y')).problems).toEqual([
      { row: 2, text: expect.stringContaining("is not closed") },
    ]);
  });

  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["no text", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "no text file"],
  ])("refuses %s", (_, bytes, reason) => {
    expect(readCsv(bytes, "file.csv")).toEqual({ unreadable: expect.stringContaining(reason) });
  });
});
