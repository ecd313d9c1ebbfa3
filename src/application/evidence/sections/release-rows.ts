import { groupBy, inUnit, isSameName, roundTo, sum } from "../../../domain/kernel";
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

/** The rows of Releases by school, fund and recurrence: agreed on the day, and found now. */
export function releaseRowsBlocks(context: PackContext): Block[] {
  const { look, model } = context;
  const own = chainOfPlan(look.review)?.own ?? [];
  const rows = model.releases.filter(
    (release) =>
      isWithin(release, look.academicYear) &&
      own.some((name) => isSameName(name, release.scenario ?? "")) &&
      (release.school === null || look.scope.showsMoney(release.school)),
  );
  if (rows.length === 0) return [];
  const lines = (["cash", "time"] as const).flatMap((kind) =>
    linesOf(
      rows.filter((release) => release.kind === kind),
      kind,
      context,
    ),
  );
  return [
    tableBlock(
      `Releases that commitments draw on, ${look.academicYear}: agreed on the day, and found now`,
      [
        words("School, fund and kind"),
        words("Releases"),
        numbers("Agreed"),
        numbers("Found now"),
        words("How sure"),
      ],
      lines,
    ),
    small(
      "Cash in £ a year, time in periods a week. Agreed is what the release row says; found now is what the plan releases today at the rates of today, and is what commitments are held against. A release of less than a whole year comes to less in its first.",
    ),
  ];
}

function linesOf(
  rows: readonly ReleaseRow[],
  kind: ReleaseKind,
  { look, records, model }: PackContext,
): TableLine[] {
  const entries = [...look.review.cash, ...look.review.time];
  const found = (release: ReleaseRow): Quantity<"release"> =>
    releasedFor(release, look.academicYear, { releases: model.releases, entries });
  const groups = [
    ...groupBy(rows, ({ school, fund, recurrence }) =>
      [
        school ?? "school not known",
        kind === "cash" ? (fund ?? "fund not known") : "",
        recurrence ?? "recurrence not known",
      ]
        .filter((part) => part !== "")
        .join(", "),
    ),
  ];
  const places = kind === "cash" ? 0 : TIME_PLACES;
  const [agreed, now] = [
    groups.map(([, own]) => sum(own.map(({ amountAgreed }) => amountAgreed))),
    groups.map(([, own]) => sum(own.map(found))),
  ];
  const [allAgreed, allNow] = [sum(agreed), sum(now)];
  const [agreedParts, nowParts] = [
    partsOf(rounded(allAgreed, places), agreed, places),
    partsOf(rounded(allNow, places), now, places),
  ];
  const certainty = (own: readonly ReleaseRow[]): string =>
    listed([
      ...new Set(
        own.map(
          ({ id }) =>
            records.releases.find(({ release }) => isSameName(release, id))?.certainty ?? "identified",
        ),
      ),
    ]);
  const amount = (value: Quantity<"release"> | undefined): string =>
    value === undefined ? "" : cellText(kind, inUnit(value));
  return [
    ...groups.map(([name, own], place) =>
      row(
        "plain",
        name,
        listed(own.map(({ id }) => id)),
        amount(agreedParts[place]),
        amount(nowParts[place]),
        certainty(own),
      ),
    ),
    row(
      "total",
      kind === "cash" ? "Cash" : "Time",
      "",
      amount(rounded(allAgreed, places)),
      amount(rounded(allNow, places)),
      "",
    ),
  ];
}

const rounded = (amount: Quantity<"release">, places: number): Quantity<"release"> => roundTo(amount, places);
