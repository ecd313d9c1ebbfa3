import type { DocumentFigure } from "./sheet-document";

/** The number format of a figure of a document, with as many digits as its text has. */
export function figureFormat({ shownAs, decimals }: Omit<DocumentFigure, "value">): string {
  const digits = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  switch (shownAs) {
    case "money":
      return `"£"#,##0${digits};−"£"#,##0${digits}`;
    case "percent":
      return `0${digits}%;−0${digits}%`;
    case "number":
      return `#,##0${digits};−#,##0${digits}`;
  }
}
