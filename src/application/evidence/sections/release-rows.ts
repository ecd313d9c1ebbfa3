import { groupBy, isSameName, roundTo, sum } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { isWithin, releasedFor } from "../../../domain/reinvestment";
import type { ReleaseRow } from "../../../domain/reinvestment";
import type { ReleaseKind } from "../../../domain/released-funds";
import { partsOf } from "../../present/rounded-parts";
import { chainOfPlan } from "../../report/account";
import { TIME_PLACES } from "../../report/ledger";
import { listed } from "../../report/lines";
import type { PackContext } from "../context";
import { numbers, row, small, tableBlock, words } from "../pack";
import type { Block, TableLine } from "../pack";
import { cellText } from "../pot-text";

const COLUMNS = [
  words("School, fund and kind"),
  words("Releases"),
  numbers("Agreed"),
  numbers("Found now"),
  words("How sure"),
];
const NOTE =
  "Cash in £ a year, time in periods a week. Agreed is what the row of Releases says; found now is what the plan releases today, at today's rates, and is what commitments are held against. Cost to achieve and the trust's levy have no row, so this table does not add up to all that is released; a release of part of a year comes to less in its first.";

/** The rows of Releases by school, fund and recurrence: agreed on the day, and found now. */
export function releaseRowsBlocks(context: PackContext): Block[] {
  const { look, model, records } = context;
  const own = chainOfPlan(look.review)?.own ?? [];
  const isVacant = ({ id }: ReleaseRow): boolean =>
    records.releases.some(({ release, basis }) => isSameName(release, id) && basis === "from budget only");
  const all = model.releases.filter(
    (release) =>
      isWithin(release, look.academicYear) &&
      own.some((name) => isSameName(name, release.scenario ?? "")) &&
      (release.school === null || look.scope.showsMoney(release.school)),
  );
  const vacant = all.filter(isVacant).map(({ id }) => id);
  const rows = all.filter((release) => !isVacant(release));
  if (rows.length === 0) return [];
  return [
    tableBlock(
      `Releases that commitments draw on, ${look.academicYear}: agreed on the day, and found now`,
      COLUMNS,
      [...linesOf(rows, "cash", context), ...linesOf(rows, "time", context)],
    ),
    small(NOTE),
    ...(vacant.length === 0
      ? []
      : [small(`Not in it: ${listed(vacant)}, from budget only, on which nothing may draw.`)]),
  ];
}

function linesOf(all: readonly ReleaseRow[], kind: ReleaseKind, context: PackContext): TableLine[] {
  const rows = all.filter((release) => release.kind === kind);
  const groups = [...groupBy(rows, groupName)];
  if (groups.length === 0) return [];
  const agreed = shown(groups, kind, ({ amountAgreed }) => amountAgreed);
  const found = shown(groups, kind, foundNow(context));
  return [
    ...groups.map(([name, own], place) =>
      row(
        "plain",
        name,
        listed(own.map(({ id }) => id)),
        agreed.parts[place] ?? "",
        found.parts[place] ?? "",
        certaintyOf(own, context),
      ),
    ),
    row("total", kind === "cash" ? "Cash" : "Time", "", agreed.total, found.total, ""),
  ];
}

const groupName = ({ kind, school, fund, recurrence }: ReleaseRow): string =>
  [
    school ?? "school not known",
    ...(kind === "cash" ? [fund ?? "fund not known"] : []),
    recurrence ?? "recurrence not known",
  ].join(", ");

const foundNow =
  ({ look, model }: PackContext) =>
  (release: ReleaseRow): Quantity<"release"> =>
    releasedFor(release, look.academicYear, {
      releases: model.releases,
      entries: [...look.review.cash, ...look.review.time],
    });

/** Amounts of groups, and their total, that add up as they are shown. */
function shown(
  groups: readonly (readonly [string, readonly ReleaseRow[]])[],
  kind: ReleaseKind,
  of: (release: ReleaseRow) => Quantity<"release">,
): { readonly parts: readonly string[]; readonly total: string } {
  const places = kind === "cash" ? 0 : TIME_PLACES;
  const exact = groups.map(([, own]) => sum(own.map(of)));
  const total = roundTo(sum(exact), places);
  return {
    parts: partsOf(total, exact, places).map((part) => cellText(kind, part)),
    total: cellText(kind, total),
  };
}

function certaintyOf(own: readonly ReleaseRow[], { records }: PackContext): string {
  const of = ({ id }: ReleaseRow): string =>
    records.releases.find(({ release }) => isSameName(release, id))?.certainty ?? "identified";
  return listed([...new Set(own.map(of))]);
}
