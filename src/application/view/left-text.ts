import { isNegative, isPositive, negate } from "../../domain/kernel";
import type { Look } from "./choice";
import { potText } from "./flow";
import { potOf } from "./pot";
import type { Pot } from "./pot";

/** "Left to commit: £15,048 and 1 period a week. Proposed: £14,000." */
export function leftText(look: Look, cash: Pot, time: Pot): string {
  const over = [cash, time].filter(({ left }) => isNegative(left));
  const proposed = [cash, time].filter((pot) => isPositive(pot.proposed));
  const said = (pots: readonly Pot[], of: (pot: Pot) => Pot["left"]): string =>
    pots.map((pot) => `${potText(pot.kind, of(pot))}${pot.kind === "time" ? " a week" : ""}`).join(" and ");
  const room = [cash, time].filter((pot) => !over.includes(pot));
  return [
    room.length === 0 ? "" : `Left to commit: ${said(room, ({ left }) => left)}.`,
    over.length === 0 ? "" : `Overcommitted: ${said(over, ({ left }) => negate(left))}.`,
    proposed.length === 0 ? "" : `Proposed: ${said(proposed, (pot) => pot.proposed)}.`,
    laterText(look, cash),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** The first later year in which there is no cash for what is left now; empty where there is none. */
function laterText(look: Look, cash: Pot): string {
  if (!isPositive(cash.left)) return "";
  const years = look.review.model?.everything.timeline.years ?? [];
  const later = years
    .map((academicYear, yearIndex) => ({ academicYear, yearIndex }))
    .filter(({ yearIndex }) => yearIndex > look.yearIndex)
    .map((year) => ({ ...year, pot: potOf({ ...look, ...year }, "cash") }))
    .find(({ pot }) => isNegative(pot.left));
  return later === undefined
    ? ""
    : `Not for good: ${potText("cash", later.pot.left)} is left in ${later.academicYear}.`;
}
