import { isoDate, isSameName } from "../../domain/kernel";
import type { CivilDate } from "../../domain/kernel";
import { ADOPTED } from "../../domain/scenarios";
import type { Change } from "../../domain/scenarios";
import type { IsShown } from "../school-filter";
import type { TrustReview } from "../trust-review";
import { heading, wrapped } from "./lines";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
export const dayText = ({ year, month, day }: CivilDate): string =>
  `${day} ${MONTHS[month - 1] ?? isoDate({ year, month, day })} ${year}`;

/** One change as a sentence. */
export function changeSentence(change: Change): string {
  const when = `from ${dayText(change.fromDate)}${change.toDate ? ` to ${dayText(change.toDate)}` : ""}`;
  const what = change.table === "Staff" ? "post" : change.table === "Curriculum" ? "row" : "line";
  switch (change.kind) {
    case "End":
      return `End ${what} ${change.target} ${when}.`;
    case "Add":
      return `Add ${what} ${change.target} ${when}.`;
    case "Set":
      return `Set ${change.field ?? ""} of ${what} ${change.target} from ${change.fromValue ?? "blank"} to ${change.toValue ?? "blank"} ${when}.`;
  }
}

/** The changes of the scenario, in the order in which they apply. */
export function changeLines({ model, activeScenario, plans }: TrustReview, school: IsShown): string[] {
  if (!model || plans.length < 2) return [];
  const adopted = model.scenarios.filter(({ status }) => status === "adopted").map(({ name }) => name);
  const scenarios = isSameName(activeScenario, ADOPTED) ? adopted : [activeScenario];
  const own = model.changes.filter(
    (change) => scenarios.some((name) => isSameName(name, change.scenario)) && school(change.school),
  );
  return [
    ...heading(2, `What changed: ${activeScenario}`),
    ...own.flatMap((change) =>
      wrapped(
        `${change.id}  ${change.school}: ${changeSentence(change)}${change.reason ? ` ${change.reason}` : ""}`,
        0,
        change.id.length + 2,
      ),
    ),
  ];
}
