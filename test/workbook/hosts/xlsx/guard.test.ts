import { strToU8, zipSync } from "fflate";
import { guard, LIMITS } from "../../../../src/workbook/hosts/xlsx/guard";
import { smallBook, zipOf } from "./parts";

const book = smallBook("");
const reasonFor = (bytes: Uint8Array, limits = LIMITS): string => {
  const result = guard(bytes, limits);
  return "unreadable" in result ? result.unreadable : "accepted";
};

/** Changes a number in the directory entry of the part called `name`. */
function patchDirectory(bytes: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  for (let at = 0; at < patched.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(patched.subarray(at + 46, at + 46 + length)) === name) {
      view.setUint32(at + offset, value, true);
    }
  }
  return patched;
}
const CHECKSUM = 16;
const SIZE = 24;

describe("the guard before a workbook is read", () => {
  it("accepts an ordinary workbook and lists its parts in small letters", () => {
    const result = guard(zipOf(book));
    if ("unreadable" in result) throw new Error(result.unreadable);
    expect([...result.parts.keys()]).toContain("xl/sharedstrings.xml");
  });

  it.each([
    ["an empty file", new Uint8Array(), "This file is empty."],
    ["a CSV file", strToU8("School,Pupils\nAlder,900"), "not an Excel workbook"],
    ["another kind of zip", zipOf({ "word/document.xml": "<w/>" }), "not an Excel workbook"],
    ["a binary workbook", zipOf({ "xl/workbook.bin": "x" }), ".xlsb"],
    [
      "an old or encrypted file",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      "saved in the old .xls format or protected with a password",
    ],
  ])("refuses %s and says what it is", (_, bytes, reason) => {
    expect(reasonFor(bytes)).toContain(reason);
  });

  it("refuses a file larger than 60 MB", () => {
    const large = new Uint8Array(60 * 1024 * 1024 + 1);
    large.set([0x50, 0x4b, 0x03, 0x04]);
    expect(reasonFor(large)).toContain("larger than 60 MB");
  });

  it("refuses more than 2,000 parts", () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`xl/p${index}.bin`, "x"]));
    expect(reasonFor(zipOf({ ...book, ...parts }))).toContain("more than 2,000 parts");
  });

  it("refuses a download that stopped half way", () => {
    const whole = zipOf(book);
    expect(reasonFor(whole.subarray(0, whole.length - 100))).toContain("damaged");
  });

  it("refuses a part whose bytes do not match their checksum", () => {
    expect(reasonFor(patchDirectory(zipOf(book), "xl/workbook.xml", CHECKSUM, 1))).toContain("damaged");
  });

  it("refuses a part whose packed bytes are broken", () => {
    const bytes = zipSync({ "xl/workbook.xml": strToU8("<workbook>".repeat(200)) });
    bytes.fill(0xff, 60, 75);
    expect(reasonFor(bytes)).toContain("damaged");
  });

  it.each(["xl/../../evil.xml", "/etc/passwd", "xl\\workbook.xml", "C:/evil.xml"])(
    "refuses the part name %s, which points outside the file",
    (name) => {
      expect(reasonFor(zipOf({ ...book, [name]: "<a/>" }))).toContain("points outside the file");
    },
  );

  it("refuses two parts of one name, also when only their capitals differ", () => {
    expect(reasonFor(zipOf({ ...book, "xl/Workbook.XML": "<a/>" }))).toContain("two parts");
  });

  it.each(["<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "<a><!ENTITY b 'c'></a>"])(
    "refuses the markup %s",
    (xml) => {
      expect(reasonFor(zipOf({ ...book, "docProps/core.xml": xml }))).toContain("a DTD");
    },
  );

  it("finds a DTD wherever the pieces of a part are cut", () => {
    for (let before = 16_300; before < 16_400; before += 1) {
      // stored, so that the piece handed over ends after 16,384 bytes
      const xml = strToU8(`${" ".repeat(before)}<!DOCTYPE a><a/>`);
      const bytes = zipSync({ "xl/workbook.xml": strToU8("<a/>"), "xl/styles.xml": [xml, { level: 0 }] });
      expect(reasonFor(bytes)).toContain("a DTD");
    }
  });

  it("refuses a part in UTF-16, which could hide a DTD", () => {
    const hidden = Uint8Array.from(
      [..."\ufeff<!DOCTYPE a><a/>"].flatMap((letter) => [
        letter.charCodeAt(0) & 0xff,
        letter.charCodeAt(0) >> 8,
      ]),
    );
    expect(reasonFor(zipOf({ ...book, "xl/styles.xml": hidden }))).toContain("text coding");
    expect(reasonFor(zipOf({ ...book, "xl/styles.xml": hidden.subarray(2) }))).toContain("text coding");
    const declared = `<?xml version="1.0" encoding="UTF-7"?><a/>`;
    expect(reasonFor(zipOf({ ...book, "xl/styles.xml": declared }))).toContain("text coding");
  });

  it("accepts the UTF-16 part that Power Query leaves, because nothing reads it", () => {
    expect(reasonFor(zipOf({ ...book, "customXml/item1.xml": Uint8Array.of(0xff, 0xfe, 0x3c, 0) }))).toBe(
      "accepted",
    );
  });

  it("counts the bytes that really come out, so that a small declared size hides nothing", () => {
    const bomb = zipOf({ ...book, "xl/media/a.bin": new Uint8Array(90 * 1024 * 1024) });
    expect(reasonFor(patchDirectory(bomb, "xl/media/a.bin", SIZE, 10))).toContain("larger than it says");
  });

  it("refuses one part that grows more than a thousandfold", () => {
    expect(reasonFor(zipOf({ ...book, "xl/media/a.bin": new Uint8Array(90 * 1024 * 1024) }))).toContain(
      "unpacks to far more",
    );
  });

  it("refuses parts that together unpack to too much, though each alone is small", () => {
    const part = new Uint8Array(1024 * 1024);
    const parts = Object.fromEntries(
      Array.from({ length: 4 }, (_, index) => [`xl/media/${index}.bin`, part]),
    );
    const bytes = zipOf({ ...book, ...parts });
    expect(reasonFor(bytes, { ...LIMITS, totalBytes: 3 * 1024 * 1024 })).toContain("unpacks to far more");
    expect(reasonFor(bytes)).toBe("accepted");
    expect(LIMITS.totalBytes).toBe(600 * 1024 * 1024);
  });
});
