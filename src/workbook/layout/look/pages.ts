/** Characters across a landscape A4 page at full size. */
const PAGE_WIDTH = 140;
/** In percent. Smaller than this nobody can read: a wider table runs on to a second page. */
const SMALLEST_SCALE = 40;
/** In inches. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
/** What stands at the edges of each page: codes that every program knows, for the file, the sheet, and the pages. */
export const EDGES = {
  header: { left: "&F" },
  footer: { left: "&A", centre: "Headroom", right: "Page &P of &N" },
};

/** A table on paper: the number of its first column, and the widths of all. */
export interface TableOnPaper {
  readonly firstColumn: number;
  readonly widths: readonly number[];
  /** Width of the empty column behind it, where that is more than a sliver. */
  readonly gap?: number;
}

export interface Pages {
  /** In percent; null where everything fits one page's width by itself. */
  readonly scale: number | null;
  /** Numbers of columns after which a page ends. */
  readonly endsAfter: readonly number[];
}

export interface PageOptions {
  /** The width of what every page shows again. */
  readonly repeated: number;
  /** In percent. */
  readonly smallestScale: number;
}

/**
 * Each table starts on a page of its own and fits its width, sized for the widest of the sheet; one that
 * would be too small to read is cut between columns.
 */
export function pagesOf(
  tables: readonly TableOnPaper[],
  { repeated, smallestScale }: PageOptions = { repeated: 0, smallestScale: SMALLEST_SCALE },
): Pages {
  const most = (PAGE_WIDTH * 100) / smallestScale - repeated;
  const pages = tables.map((table) => ({ gap: 0, ...table, cuts: evenCuts(table.widths, most) }));
  if (pages.length === 1 && pages[0]?.cuts.length === 0) return { scale: null, endsAfter: [] };
  const widest = Math.max(
    ...pages.flatMap(({ widths, cuts, gap }) =>
      segments(widths, cuts).map(
        (width, index) => width + (index === 0 ? 0 : repeated) + (index === cuts.length ? gap : 0),
      ),
    ),
  );
  // the empty column between two tables goes with the first
  const ends = pages.flatMap(({ firstColumn, widths, cuts }) => [
    ...cuts.map((cut) => firstColumn + cut - 1),
    firstColumn + widths.length,
  ]);
  return {
    scale: Math.min(100, Math.floor((PAGE_WIDTH / widest) * 100)),
    endsAfter: ends.slice(0, -1),
  };
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Widths of the pages when a table is cut before these positions. */
const segments = (widths: readonly number[], cuts: readonly number[]): number[] =>
  [0, ...cuts].map((from, index) => sumOf(widths.slice(from, cuts[index])));

/** On as few pages as can be read, each about as wide as the others. */
function evenCuts(widths: readonly number[], mostOnAPage: number): number[] {
  const pages = cutsWithin(widths, mostOnAPage).length;
  let most = Math.ceil(sumOf(widths) / (pages + 1));
  while (cutsWithin(widths, most).length > pages) most += 1;
  return cutsWithin(widths, most);
}

function cutsWithin(widths: readonly number[], most: number): number[] {
  const cuts: number[] = [];
  let used = 0;
  widths.forEach((width, position) => {
    if (used > 0 && used + width > most) {
      cuts.push(position);
      used = 0;
    }
    used += width;
  });
  return cuts;
}
