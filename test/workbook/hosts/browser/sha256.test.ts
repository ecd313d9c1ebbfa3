import { sha256 } from "../../../../src/cli/hashes";
import { sha256InBrowser } from "../../../../src/workbook/hosts/browser/sha256";

test("the hash of a browser is that of the command line, whatever the text", () => {
  // FIPS 180-2, appendix B.1
  expect(sha256InBrowser("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  for (let length = 0; length <= 130; length += 1) {
    const text = "£é–\u{1F600}a".repeat(length).slice(0, length * 2);
    expect(sha256InBrowser(text)).toBe(sha256(text));
  }
});
