/** The text of a file, and what was taken for granted in reading it; a reason where it is no text. */
export type Decoded =
  { readonly text: string; readonly note: string | null } | { readonly unreadable: string };

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** UTF-8, UTF-16 with its mark, else Windows-1252: what UK systems export. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { unreadable: "the file is empty" };
  if (startsWith(bytes, 0xff, 0xfe)) return utf16(bytes, "utf-16le");
  if (startsWith(bytes, 0xfe, 0xff)) return utf16(bytes, "utf-16be");
  if (bytes.includes(0)) return { unreadable: "this is no text file: save it as CSV or as .xlsx" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), note: null };
  } catch {
    return {
      text: new TextDecoder("windows-1252").decode(bytes),
      note: "The file is not in UTF-8 and was read as Windows-1252. Look at £ signs and accents.",
    };
  }
}

const utf16 = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  note: "The file was read as UTF-16.",
});
