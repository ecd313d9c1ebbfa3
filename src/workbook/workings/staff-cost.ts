import { compareDates, groupBy, isBelow, nameKey } from "../../domain/kernel";
import type { PayPointRow, Post } from "../../domain/staffing";
import type { KeyValues } from "../layout/calculated/calculated-table";
import type { WorkingContext } from "./context";
import { itemsOf, planFlags } from "./items";
import type { Item } from "./items";
import { setterOf, UNTOUCHED } from "./trace";
import type { Trace } from "./trace";

const SET_BY = {
  "FTE set by": "FTE",
  "Periods set by": "Timetabled periods",
  "TLR set by": "TLR £",
  "TLR share set by": "TLR share",
  "SEN set by": "SEN allowance £",
} as const;

/** Every post and piece of a post, once for all plans in which it counts alike. */
export const postItems = ({ plans, sharing }: WorkingContext): Item<Post>[] =>
  itemsOf<Post>(plans, {
    rowsOf: ({ plan }) => plan.posts,
    traceOf: (traces, post) => traces.post(post),
    sharedBy: ({ school }, plan) => [sharing.prices(plan), sharing.targets(plan, school)],
  });

/** The rows of one post stand together, in the order of Staff. */
export const staffCostRows = (context: WorkingContext): KeyValues[] =>
  [...postItems(context)].sort((a, b) => a.row.origin.row - b.row.origin.row).map(rowOf);

/** The first post on a point, else the first of all. */
export function traceChoiceRows(context: WorkingContext): KeyValues[] {
  const items = postItems(context);
  const post = items.find(({ row }) => row.pay.by === "point") ?? items[0];
  return [{ Post: post?.row.id ?? null, Piece: 1 }];
}

const rowOf = ({ row, trace, plans, shared: [prices, targets] }: Item<Post>): KeyValues => ({
  Post: row.id,
  ...planFlags(plans),
  "Prices of": prices ?? null,
  "Targets of": targets ?? null,
  "Begins by": beginsBy(trace)?.cut ?? null,
  "Ends by": endsBy(trace)?.cut ?? null,
  ...Object.fromEntries(Object.entries(SET_BY).map(([key, header]) => [key, setterOf(trace, header)])),
  Changed: trace === UNTOUCHED ? 0 : 1,
  "FTE then set by": setterOf(trace, "Timetabled periods") === null ? null : trace.fteThenSetBy,
  "Pay set by": setterOf(trace, "Annual salary £") ?? setterOf(trace, "Annual cost £"),
});

export const pieceKeys = ({ beginsAt, beginsAfter, endsAt, endsAfter }: Trace): KeyValues => ({
  "Begins at": beginsAt,
  "Begins after": beginsAfter,
  "Ends at": endsAt,
  "Ends after": endsAfter,
});

/** A date of a change that cuts a post in two. */
interface PostCut {
  readonly cut: string;
  readonly change: string;
  readonly after: boolean;
}
const cutOf = (from: string | null, to: string | null): PostCut | null => {
  if (from !== null) return { cut: `${from}|From date`, change: from, after: false };
  return to === null ? null : { cut: `${to}|To date`, change: to, after: true };
};
const beginsBy = ({ beginsAt, beginsAfter }: Trace): PostCut | null => cutOf(beginsAt, beginsAfter);
const endsBy = ({ endsAt, endsAfter }: Trace): PostCut | null => cutOf(endsAt, endsAfter);

/** Each once. */
export function postCutRows(context: WorkingContext): KeyValues[] {
  const cuts = postItems(context).flatMap(({ trace }) => [beginsBy(trace) ?? [], endsBy(trace) ?? []].flat());
  const distinct = new Map(cuts.map((own) => [own.cut, own]));
  return [...distinct.values()].map(({ cut, change, after }) => ({
    Cut: cut,
    Change: change,
    After: after ? 1 : 0,
  }));
}

const EVERYWHERE = "England";

/** Every point of each scale that somebody is paid on, lowest first. */
export function payGridRows(context: WorkingContext): KeyValues[] {
  const scales = scalesOf(context.model.everything.payPoints);
  const areas = new Map(
    context.model.everything.schools.map(({ name, payArea }) => [nameKey(name), payArea ?? ""]),
  );
  const rows = new Map<string, KeyValues[]>();
  for (const { row, shared } of postItems(context)) {
    const award = row.role?.award ?? null;
    if (row.pay.by !== "point" || award === null) continue;
    const area = areas.get(nameKey(row.school)) ?? "";
    const points =
      scales.get(scaleKey(area, row.pay.scale)) ?? scales.get(scaleKey(EVERYWHERE, row.pay.scale));
    const [first] = points ?? [];
    if (!points || !first) continue;
    const key = `${shared[0] ?? ""}|${award}|${scaleKey(first.area ?? "", first.scale ?? "")}`;
    if (rows.has(key)) continue;
    const prices = shared[0] ?? null;
    rows.set(
      key,
      points.map((point) => pointKeys(point, { prices, award })),
    );
  }
  return [...rows.values()].flat();
}

function pointKeys(
  { area, scale, point }: PayPointRow,
  { prices, award }: { readonly prices: number | null; readonly award: string },
): KeyValues {
  const scaleOfPlan = [prices, award, area, scale].join("|");
  return {
    "Plan no": prices,
    Award: award,
    Area: area,
    Scale: scale,
    Point: point,
    "Point key": [area, scale, point].join("|"),
    "Scale key": scaleOfPlan,
    Key: `${scaleOfPlan}|${point ?? ""}`,
  };
}

const scaleKey = (area: string, scale: string): string => `${nameKey(area)}|${nameKey(scale)}`;

/** By area and scale, the newest row of each point in the order of the scale. */
function scalesOf(rows: readonly PayPointRow[]): Map<string, PayPointRow[]> {
  const placed = rows.filter(({ area, scale, point }) => area !== null && scale !== null && point !== null);
  const scales = groupBy(placed, ({ area, scale }) => scaleKey(area ?? "", scale ?? ""));
  return new Map(
    [...scales].map(([key, own]) => {
      const points = [...groupBy(own, ({ point }) => nameKey(point ?? "")).values()].flatMap(newest);
      return [
        key,
        points.sort((a, b) => (isBelow(a.order, b.order) ? -1 : isBelow(b.order, a.order) ? 1 : 0)),
      ];
    }),
  );
}

function newest(versions: readonly PayPointRow[]): PayPointRow[] {
  const [first, ...others] = versions;
  if (!first) return [];
  const isNewer = (a: PayPointRow, b: PayPointRow): boolean =>
    a.effectiveFrom !== null &&
    b.effectiveFrom !== null &&
    compareDates(a.effectiveFrom, b.effectiveFrom) <= 0;
  return [others.reduce((best, row) => (isNewer(best, row) ? row : best), first)];
}
