import { strFromU8, unzipSync } from "fflate";
import { headroom, planOf } from "../support/command-line";
import { sampleContent } from "../../src/workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { readWorkbook } from "../../src/workbook/hosts/xlsx/read-workbook";
import type { RowContent, WorkbookContent } from "../../src/workbook/layout/workbook-content";

/** Every part of a file as text: cells, shared texts, comments, names, properties. */
const partsOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join("\n")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const rowsOf = (content: WorkbookContent, name: string): readonly RowContent[] =>
  content.sheets.flatMap(({ tables }) => tables).find(({ layout }) => layout.name === name)?.rows ?? [];
const textsOf = (rows: readonly RowContent[], field: string): string[] =>
  rows.flatMap((row) => {
    const value = row[field];
    return typeof value === "string" && value !== "" ? [value] : [];
  });
const foundIn = (parts: string, texts: readonly string[]): string[] =>
  texts.filter((text) => parts.includes(text));

describe("headroom share", () => {
  const content = sampleContent({ schools: 3, seed: 1 });
  const [first = "", second = ""] = textsOf(rowsOf(content, "Schools"), "school");
  const staff = rowsOf(content, "Staff");
  const privateReasons = textsOf(rowsOf(content, "PrivateReasons"), "reason");
  let bytes: Uint8Array;
  const shared = async (...options: readonly string[]): Promise<Uint8Array> => {
    const ran = await headroom(["share", "in.xlsx", "out.xlsx", ...options], new Map([["in.xlsx", bytes]]));
    const written = ran.written.get("out.xlsx");
    if (written === undefined) throw new Error(ran.said);
    return written;
  };
  beforeAll(async () => {
    bytes = await writeWorkbook(content);
  });

  it("finds what it looks for in the workbook that is shared: the searches below can fail", () => {
    const parts = partsOf(bytes);
    const posts = textsOf(staff, "post");
    expect(foundIn(parts, posts)).toEqual(posts);
    expect(foundIn(parts, privateReasons)).toEqual(privateReasons);
  });

  describe("for a school", () => {
    let copy: Uint8Array;
    beforeAll(async () => {
      copy = await shared("--for", "school", "--school", second);
    });

    it("has nothing of other schools' posts and no private reason, in no part of the file", () => {
      const parts = partsOf(copy);
      const others = staff.filter(({ school }) => school !== second);
      expect(others.length).toBeGreaterThan(50);
      expect(foundIn(parts, textsOf(others, "post"))).toEqual([]);
      expect(foundIn(parts, privateReasons)).toEqual([]);
      const targets = textsOf(
        rowsOf(content, "Changes").filter(({ school }) => school !== second && school !== "Trust"),
        "target",
      );
      expect(foundIn(parts, targets)).toEqual([]);
    });

    it("has the school's own posts, and its figures as they were", async () => {
      const own = textsOf(
        staff.filter(({ school }) => school === second),
        "post",
      );
      expect(foundIn(partsOf(copy), own)).toEqual(own);
      const [before, after] = [
        await planOf(bytes, "--school", second),
        await planOf(copy, "--school", second),
      ];
      const figures = ({ metrics }: typeof before) =>
        metrics.map(({ metric, academicYear, basis, plan, value }) => [
          plan,
          basis,
          academicYear,
          metric,
          value,
        ]);
      expect(after.metrics.length).toBeGreaterThan(100);
      expect(figures(after)).toEqual(figures(before));
      expect(after.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    });

    it("says in its name that it is of one school, and is a workbook that can be read", async () => {
      expect((await planOf(copy)).trust).toContain(`a copy for ${second} alone`);
      const tables = await readWorkbook(copy);
      if ("unreadable" in tables) throw new Error(tables.unreadable);
      expect(
        tables
          .find(({ name }) => name === "PrivateReasons")
          ?.rows.flat()
          .filter((cell) => cell !== null),
      ).toEqual([]);
    });
  });

  it.each([["trustees"], ["public"]])(
    "for %s: names no post and no private reason, and has no formula",
    async (audience) => {
      const copy = await shared("--for", audience);
      const parts = partsOf(copy);
      expect(foundIn(parts, textsOf(staff, "post"))).toEqual([]);
      expect(foundIn(parts, privateReasons)).toEqual([]);
      expect(parts).not.toMatch(/<f[ >]/);
      expect(parts).toContain("Cash released");
    },
  );

  it("for the public: no amount that one school released, nobody who decided, no single school's metrics", async () => {
    const [trustees, open] = [
      partsOf(await shared("--for", "trustees")),
      partsOf(await shared("--for", "public")),
    ];
    const schoolRelease = `${first}, GAG`;
    expect(trustees).toContain(schoolRelease);
    expect(open).not.toContain(schoolRelease);
    for (const words of ["Approved by", "Owner", "Proposed by", "Who decided"]) {
      expect(trustees).toContain(words);
      expect(open).not.toContain(words);
    }
    expect(trustees).toContain(`${first}, 2027/28`);
    expect(open).not.toContain(`${first}, 2027/28`);
  });

  it("writes numbers as numbers, and a text that looks like a formula as a text", async () => {
    const hostile = {
      ...content,
      sheets: content.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) =>
          table.layout.name === "Changes"
            ? { ...table, rows: table.rows.map((row) => ({ ...row, reason: "=cmd|'/c calc'!A1" })) }
            : table,
        ),
      })),
    };
    const before = bytes;
    bytes = await writeWorkbook(hostile);
    const copy = await shared("--for", "trustees");
    bytes = before;
    const parts = partsOf(copy);
    expect(parts).toContain("=cmd|'/c calc'!A1");
    expect(parts).not.toMatch(/<f[ >]/);
    expect(parts).toMatch(/<c [^>]*><v>\d{5,}<\/v><\/c>/);
  });

  it("gives the same file again, and refuses what is not asked clearly", async () => {
    expect(await shared("--for", "public")).toEqual(await shared("--for", "public"));
    const refused = async (...options: readonly string[]): Promise<string> =>
      (await headroom(["share", "in.xlsx", "out.xlsx", ...options], new Map([["in.xlsx", bytes]]))).said;
    expect(await refused()).toContain("--for must be school, trustees or public");
    expect(await refused("--for", "school")).toContain("needs --school");
    expect(await refused("--for", "school", "--school", "Nowhere")).toContain('there is no school "Nowhere"');
    expect(await refused("--for", "public", "--school", first)).toContain("whole trust");
  });
});
