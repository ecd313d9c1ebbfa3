import { academicYearOf, civilDate } from "../../../src/domain/kernel";
import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import type { RandomChange } from "./changes";
import { diceFor } from "./dice";
import type { Dice } from "./dice";
import { lastYearOf } from "./shape";
import type { Shape } from "./shape";

export interface RandomRelease {
  readonly id: string;
  readonly scenario: string;
  readonly school: string;
  readonly fund: string | null;
  readonly kind: "cash" | "time";
  readonly recurrence: "recurrent" | "one-off";
  readonly fromYear: string;
  readonly toYear: string | null;
  /** Null: whatever of the scenario no row above has claimed. */
  readonly change: RandomChange | null;
}

/** Claims on what changes release, some by change, some on all of a school. */
export function releasesOf(shape: Shape, changes: readonly RandomChange[]): RandomRelease[] {
  const dice = diceFor(shape.seed, "releases");
  // a change that delivers a commitment counts as spending, and one to the trust's assumptions has no one school
  const releasing = changes.filter(
    ({ target, commitment }) => commitment === null && target.school !== "Trust",
  );
  return dice
    .some(releasing, dice.whole(2, 6))
    .map((change, index) => releaseOf(`R-${index + 1}`, change, { shape, dice }));
}

function releaseOf(
  id: string,
  change: RandomChange,
  { shape, dice }: { shape: Shape; dice: Dice },
): RandomRelease {
  const { target, span, scenario } = change;
  const kind = target.table === "Curriculum" || dice.chance(8) ? "time" : "cash";
  const isLasting = span.to === null || yearOfDay(span.to) >= lastYearOf(shape);
  const fromYear = [yearOfDay(span.from), shape.years[0] ?? ""].sort().at(-1) ?? "";
  return {
    ...{ id, scenario, school: target.school, kind },
    fund: kind === "cash" ? (target.fund ?? "GAG") : null,
    // now and then a claim to what is not there
    recurrence: isLasting !== dice.chance(6) ? "recurrent" : "one-off",
    fromYear: fromYear > lastYearOf(shape) ? lastYearOf(shape) : fromYear,
    toYear: dice.maybe(20, () => lastYearOf(shape)),
    change: dice.chance(75) ? change : null,
  };
}

export function yearOfDay(iso: string): string {
  const day = civilDate(iso);
  if (day === null) throw new Error(`${iso} is not a day`);
  return academicYearOf(day);
}

export const releaseRow = (
  { id, change, kind, ...release }: RandomRelease,
  ids: ReadonlyMap<RandomChange, string>,
  dice: Dice,
): RowContent => ({
  release: id,
  ...release,
  cashOrTime: kind,
  amountAgreed: kind === "cash" ? dice.amount(500, 30_000) : dice.amount(1, 8, 1),
  change: change === null ? null : (ids.get(change) ?? null),
  basis: dice.pick([null, "from spend", "from budget only"]),
  certainty: dice.pick([null, "identified", "agreed", "contracted", "realised"]),
});
