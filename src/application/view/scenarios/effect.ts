import { cashNote } from "../cash-note";
import { isCompared } from "../choice";
import type { Look } from "../choice";
import { potText } from "../flow";
import { metricOf } from "../metric";
import { potOf } from "../pot";
import type { Standing } from "../texts";
import { brokenGuardrails } from "../../report/broken-guardrails-by-row";
import { newlyBroken } from "./newly-broken";
import { inWords } from "../../issues/words";

/** What a scenario does in one year, cash and time side by side. */
export interface EffectView {
  readonly title: string;
  readonly cash: string;
  readonly cashNote: string;
  readonly time: string;
  /** "Contact ratio", from doing nothing to after reinvestment. */
  readonly moved: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  readonly guardrails: Standing;
  /** Those that the scenario newly breaks. */
  readonly broken: readonly string[];
}

const MOVED = ["contact-ratio", "average-class-size"] as const;

/** Null where nothing is compared. */
export function effectViewOf(look: Look): EffectView | null {
  if (!isCompared(look)) return null;
  const { scope, academicYear } = look;
  const [cash, time] = [potOf(look, "cash"), potOf(look, "time")];
  const broken = newlyBroken(look.review, scope);
  const where = scope.isWholeTrust ? "" : ` at ${scope.name}`;
  return {
    title: `Effect in ${academicYear}${where}`,
    cash: potText("cash", cash.released),
    cashNote: cashNote(look),
    time: potText("time", time.released),
    moved: MOVED.flatMap((metric) => movedOf(look, metric)),
    guardrails:
      broken.length === 0
        ? { words: "No guardrail newly broken", tone: "good" }
        : { words: brokenText(look, broken.length), tone: "bad" },
    broken,
  };
}

/** A guardrail counts once, as it does above the page, in however many subjects or groups it is broken. */
function brokenText({ review, scope }: Look, places: number): string {
  const fresh = brokenGuardrails(review, scope).filter(({ isNew }) => isNew).length;
  return `${inWords(fresh, "guardrail")} newly broken${places > fresh ? `, in ${places} places` : ""}`;
}

/** Ratios of a phase are never averaged with another's, so the trust as a whole has none. */
function movedOf(look: Look, id: (typeof MOVED)[number]): EffectView["moved"][number][] {
  const metric = look.scope.isWholeTrust ? null : metricOf(look, look.scope.name, id);
  const baseline = metric?.others.find(({ label }) => label === "Doing nothing");
  return metric && baseline ? [{ label: metric.label, from: baseline.value, to: metric.value }] : [];
}
