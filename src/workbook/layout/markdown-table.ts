/** A bar would end the cell. */
const cellText = (text: string): string => text.replaceAll("|", "\\|");

/** A table in Markdown, its columns padded as Prettier pads them. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows].map((line) => line.map(cellText));
  const widths = headings.map((_, column) =>
    Math.max(3, ...lines.map((line) => [...(line[column] ?? "")].length)),
  );
  const written = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => padded(cells[column] ?? "", width)).join(" | ")} |`;
  const [head = [], ...body] = lines;
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...body].map(written).join("\n");
}

/** By characters as people count them. */
const padded = (text: string, width: number): string => text + " ".repeat(width - [...text].length);
