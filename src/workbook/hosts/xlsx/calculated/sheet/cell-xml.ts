import type { CellValue } from "../../../../host";
import { writtenText, writtenValue } from "../../written-value";
import { escapeXml } from "../../xml-escape";

const textXml = (text: string): string => {
  const escaped = escapeXml(writtenText(text)).replaceAll("\r", "&#13;");
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`;
};

export const textCell = (address: string, style: number, text: string): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is>${textXml(text)}</is></c>`;

/** A text of several pieces, each with its own properties of a font. */
export const piecesCell = (
  address: string,
  style: number,
  pieces: readonly (readonly [properties: string, text: string])[],
): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is>${pieces
    .map(([properties, text]) => `<r>${properties}${textXml(text)}</r>`)
    .join("")}</is></c>`;

export const blankCell = (address: string, style: number): string => `<c r="${address}" s="${style}"/>`;

/** Without a value: whoever opens the file works it out. */
export const formulaCell = (address: string, style: number, formula: string): string =>
  `<c r="${address}" s="${style}"><f>${escapeXml(formula)}</f></c>`;

/** A text stays a text whatever it starts with. */
export function valueCell(address: string, style: number, value: CellValue): string {
  if (typeof value === "string")
    return value === "" ? blankCell(address, style) : textCell(address, style, value);
  const written = writtenValue(value);
  if (written === null) return blankCell(address, style);
  const start = `<c r="${address}" s="${style}"`;
  if (typeof written === "boolean") return `${start} t="b"><v>${written ? 1 : 0}</v></c>`;
  if (typeof written === "object") return `${start} t="e"><v>${written.error}</v></c>`;
  return `${start}><v>${written}</v></c>`;
}
