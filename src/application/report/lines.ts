/** Widest line of a report: a terminal of 80 columns shows it whole. */
export const WIDTH = 78;

/** Text wrapped to the width, later lines indented under the first. */
export function wrapped(text: string, indent = 0, hanging = indent): string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(hanging);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return isEmpty ? lines : [...lines, line];
}

export const heading = (number: number, title: string): string[] => [
  "",
  `${number}. ${title}`,
  "─".repeat(WIDTH),
];

export interface ReportColumn {
  readonly title: string;
  readonly width: number;
  readonly align: "left" | "right";
}

const fitted = (text: string, { width, align }: ReportColumn): string => {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return align === "left" ? cut.padEnd(width) : cut.padStart(width);
};
const row = (cells: readonly string[], columns: readonly ReportColumn[]): string =>
  columns
    .map((column, position) => fitted(cells[position] ?? "", column))
    .join(" ")
    .trimEnd();

/** A plain table: titles, then rows. */
export const tableLines = (
  columns: readonly ReportColumn[],
  rows: readonly (readonly string[])[],
): string[] => [
  row(
    columns.map(({ title }) => title),
    columns,
  ),
  ...rows.map((cells) => row(cells, columns)),
];
