import {
  cellOf,
  inUnit,
  isAbove,
  isBelow,
  isKnown,
  isNegative,
  isSameName,
  isZero,
  negate,
  notBelowZero,
  quantity,
  roundTo,
  subtract,
  sum,
} from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { isInPlan, isReserved, isWithin, releasedFor } from "../../domain/reinvestment";
import type { CommitmentYear, ReleaseRow } from "../../domain/reinvestment";
import { chainOfPlan } from "../report/account";
import { TIME_PLACES } from "../report/ledger";
import type { TrustReview } from "../trust-review";
import type { Look } from "./choice";
import { potText } from "./flow";
import type { Pot } from "./pot";
import { exactAmount, tightest } from "./ledger/left-of";
import { cellLink, plotted } from "./texts";
import type { CellLink } from "./texts";

/** A release that commitments may draw on, and how much of it they do. */
export interface ReleaseView {
  readonly id: string;
  readonly title: string;
  /** "£23,949 left", "overcommitted by £6,030". */
  readonly left: string;
  readonly isOver: boolean;
  readonly detail: string;
  readonly released: number;
  readonly drawn: number;
  readonly cell: CellLink;
  readonly order: Quantity<"release">;
}

/** Releases of the scenario at the schools shown: those overcommitted, then those with most left. */
export function releasesOf(look: Look, pot: Pot): ReleaseView[] {
  const { review, scope, academicYear } = look;
  const own = chainOfPlan(review)?.own ?? [];
  const rows = (review.model?.releases ?? []).filter(
    (row) =>
      row.kind === pot.kind &&
      isWithin(row, academicYear) &&
      own.some((name) => isSameName(name, row.scenario ?? "")) &&
      (row.school === null || scope.showsMoney(row.school)),
  );
  return rows
    .map((row) => releaseView(row, look, pot))
    .sort((a, b) => Number(b.isOver) - Number(a.isOver) || (plotted(b.order) ?? 0) - (plotted(a.order) ?? 0));
}

function releaseView(row: ReleaseRow, look: Look, pot: Pot): ReleaseView {
  const { review, academicYear } = look;
  const places = placesOf(pot);
  const released = releasedIn(review, row, academicYear, places);
  const isOn = ({ release }: CommitmentYear): boolean => release?.id === row.id;
  const live = pot.draws.filter(
    (draw) => isOn(draw) && (isInPlan(draw.commitment) || isReserved(draw.commitment)),
  );
  const drawn: Quantity<"release"> = roundTo(
    sum(live.map(({ amount }) => inUnit<"release">(amount))),
    places,
  );
  const left = subtract(released, drawn);
  const isOver = isNegative(left);
  const week = pot.kind === "cash" ? "" : " a week";
  const kind = [row.fund ?? "", row.recurrence ?? "recurrence not known"].filter((text) => text !== "");
  return {
    id: row.id,
    title: [row.school ?? "School not known", changeText(row)].filter((text) => text !== "").join(", "),
    left: isOver ? `Overcommitted by ${potText(pot.kind, negate(left))}` : `${potText(pot.kind, left)} left`,
    isOver,
    detail: `${potText(pot.kind, drawn)} of ${potText(pot.kind, released)}${week} committed or proposed. ${kind.join(", ")}.${laterText(row, look, left)}${agreedText(row, review, pot)}`,
    released: plotted(released) ?? 0,
    drawn: plotted(drawn) ?? 0,
    cell: cellLink(cellOf(row.origin, "amountAgreed")),
    order: left,
  };
}

const placesOf = ({ kind }: Pot): number => (kind === "cash" ? 0 : TIME_PLACES);

function releasedIn(
  { model, cash, time }: TrustReview,
  row: ReleaseRow,
  academicYear: string,
  places: number,
): Quantity<"release"> {
  const of = { releases: model?.releases ?? [], entries: [...cash, ...time] };
  return roundTo(releasedFor(row, academicYear, of), places);
}

/** Of a release that comes back, how little of it can be committed each year, where a later year has less left. */
function laterText(row: ReleaseRow, look: Look, left: Quantity<"release">): string {
  if (row.recurrence !== "recurrent") return "";
  const least = tightest(look, row, { from: look.academicYear, to: null, isOnce: false });
  if (least === null || least.academicYear === look.academicYear || !isBelow(least.left, left)) return "";
  const most = notBelowZero(least.left);
  return isZero(roundTo(subtract(left, most), row.kind === "cash" ? 0 : TIME_PLACES))
    ? ""
    : ` Each year ${exactAmount(most, row.kind)} of it at most: no more is left in ${least.academicYear}.`;
}

/** What was agreed of its first year, where the plan has moved since; empty where it has not. */
function agreedText(row: ReleaseRow, review: TrustReview, pot: Pot): string {
  if (row.fromYear === null || !isKnown(row.amountAgreed)) return "";
  const agreed = roundTo(row.amountAgreed, placesOf(pot));
  const now = releasedIn(review, row, row.fromYear, placesOf(pot));
  if (!isKnown(now) || isZero(subtract(agreed, now))) return "";
  return ` Agreed as ${potText(pot.kind, agreed)} in ${row.fromYear}; the plan has ${potText(pot.kind, now)} there now.`;
}

const changeText = ({ change }: ReleaseRow): string => (change === null ? "" : `change ${change}`);

/** What a change costs to achieve, and what changes add, is taken off the whole and not off one release. */
export function lessText(pot: Pot, releases: readonly ReleaseView[]): string {
  const together = sum(releases.map(({ order }) => notBelowZero(order)));
  const left = notBelowZero(pot.left);
  // each is shown rounded, to £1 or to a tenth of a period
  const half = pot.kind === "cash" ? 0.5 : 0.05;
  const rounding = quantity<"release">(String(half * (releases.length + 1)));
  if (!isKnown(left) || !isAbove(subtract(together, left), rounding)) return "";
  const why = pot.kind === "cash" ? "one-off costs and added cost are" : "added periods are";
  return `The releases have ${potText(pot.kind, together)} left together. ${potText(pot.kind, left)} of it can be committed: ${why} taken off the whole.`;
}
