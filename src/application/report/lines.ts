/** Widest line of a report: a terminal of 80 columns shows it whole. */
export const WIDTH = 79;

/** Text wrapped to the width, later lines indented under the first. A word that is wider stands whole. */
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

/** A part of the report under its own heading. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

export const underlined = (title: string, lines: readonly string[]): string[] => [
  "",
  title,
  "─".repeat(WIDTH),
  ...lines,
];

/** Sections numbered in the order in which they are printed. */
export const numbered = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ title, lines }, position) => underlined(`${position + 1}. ${title}`, lines));

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
