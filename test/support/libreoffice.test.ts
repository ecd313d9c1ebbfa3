import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { convert, findSoffice } from "./libreoffice";

// what needs no LibreOffice; the rest is in test/libreoffice
describe("a machine without LibreOffice", () => {
  it("has no soffice on its path", () => {
    const empty = mkdtempSync(join(tmpdir(), "headroom-nothing-"));
    expect([findSoffice(empty), findSoffice("")]).toEqual([null, null]);
    rmSync(empty, { recursive: true });
  });

  it("converts nothing, and says why", async () => {
    const options = { program: join(tmpdir(), "no", "such", "soffice") };
    await expect(convert([], options)).rejects.toThrow("LibreOffice could not be started");
  });

  it("does not take the failure of another program for a result", async () => {
    // Node knows none of the options of LibreOffice
    await expect(convert([], { program: process.execPath })).rejects.toThrow(
      /LibreOffice ended with code \d+\n.*env/s,
    );
  });
});
