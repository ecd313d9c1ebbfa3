/** The cells of a row that the log speaks of, by header. */
export type LoggedCells = Readonly<Record<string, string | number | boolean>>;

/** The cells that the canonical text of a row tells of; null where it is only their SHA-256, or was changed by hand. */
export function cellsIn(text: string): LoggedCells | null {
  if (!text.startsWith("{")) return null;
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "object" && found !== null ? plainCells(found) : null;
  } catch {
    return null;
  }
}

const plainCells = (found: object): LoggedCells =>
  Object.fromEntries(
    Object.entries(found).flatMap(([header, value]: [string, unknown]) =>
      isPlain(value) ? [[header, value] as const] : [],
    ),
  );
const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

export interface CellDifference {
  readonly header: string;
  /** As text; a cell that is not there is empty. */
  readonly before: string;
  readonly after: string;
}
/** Of two texts of a row, of which an empty one is no row; none where either is more than the log can tell. */
export function cellDifferences(before: string, after: string): CellDifference[] {
  const [was, is] = [before, after].map((text) => (text === "" ? {} : cellsIn(text)));
  if (!was || !is) return [];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((header) => was[header] !== is[header])
    .map((header) => ({ header, before: String(was[header] ?? ""), after: String(is[header] ?? "") }));
}
