import { standsIn } from "../../domain/curriculum";
import { academicYearOf, isSameName } from "../../domain/kernel";
import type { Change } from "../../domain/scenarios";
import type { NumberedPlan } from "./plans";

/** The last change of a plan that sets something in an academic year, of those that `isIt`; null if none does. */
export function setterIn(
  { links }: NumberedPlan,
  academicYear: string,
  isIt: (change: Change) => boolean,
): string | null {
  const own = links
    .flatMap(({ steps }) => steps)
    .filter(({ change }) => change.kind === "Set" && isIt(change) && isLive(change, academicYear));
  return own.at(-1)?.change.id ?? null;
}

const isLive = ({ fromDate, toDate }: Change, academicYear: string): boolean =>
  standsIn({ fromYear: academicYearOf(fromDate), toYear: toDate && academicYearOf(toDate) }, academicYear);

export const isFieldOf = (change: Change, table: Change["table"], field: string): boolean =>
  change.table === table && isSameName(change.field ?? "", field);
