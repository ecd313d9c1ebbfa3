/** Widest line of a report: a terminal of 80 columns shows it whole. */
export const WIDTH = 79;

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

const padded = (text: string, { width, align }: ReportColumn): string =>
  align === "left" ? text.padEnd(width) : text.padStart(width);
const row = (cells: readonly string[], columns: readonly ReportColumn[]): string =>
  columns
    .map((column, position) => padded(cells[position] ?? "", column))
    .join(" ")
    .trimEnd();

/** A plain table: titles, then rows. Nothing is cut short: a long name stands on a line of its own. */
export function tableLines(columns: readonly ReportColumn[], rows: readonly (readonly string[])[]): string[] {
  const [first] = columns;
  const titles = row(
    columns.map(({ title }) => title),
    columns,
  );
  return [
    titles,
    ...rows.flatMap((cells) => {
      const [name = "", ...rest] = cells;
      const isLong = first !== undefined && name.length > first.width;
      return isLong
        ? [...wrapped(name.trim(), indentOf(name)), row(["", ...rest], columns)]
        : [row(cells, columns)];
    }),
  ];
}
const indentOf = (text: string): number => text.length - text.trimStart().length;
