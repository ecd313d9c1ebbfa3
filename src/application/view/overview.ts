import { isKnown } from "../../domain/kernel";
import type { MetricId } from "../../domain/metrics";
import type { ReleaseKind } from "../../domain/released-funds";
import { brokenGuardrails } from "../report/broken-guardrails-by-row";
import { provisionalTexts } from "../report/findings";
import { shortSentences } from "../report/in-short";
import { isNothingEntered } from "../report/nothing-entered";
import { cashNote } from "./cash-note";
import { isCompared } from "./choice";
import type { Look } from "./choice";
import { categoryRows, potText } from "./flow";
import type { CategoryRow } from "./flow";
import { leftText } from "./left-text";
import { metricOf } from "./metric";
import type { MetricView } from "./metric";
import { potOf } from "./pot";
import type { Pot } from "./pot";
import { plotted, unbroken } from "./texts";

/** The main job on one page. */
export interface OverviewView {
  readonly title: string;
  /** Said in place of the pots where nothing is compared; empty where something is. */
  readonly nothingCompared: string;
  readonly pots: readonly PotView[];
  readonly leftText: string;
  readonly where: WhereView;
  /** Balance and reserve, after reinvestment first. */
  readonly money: readonly MetricView[];
  readonly sentences: readonly string[];
  readonly provisional: readonly string[];
}
/** One pot: what was released, and how much of it is put back. Never added to the other. */
export interface PotView {
  readonly kind: ReleaseKind;
  readonly label: string;
  readonly amount: string;
  readonly note: string;
  readonly meter: MeterView;
}
export interface MeterView {
  readonly label: string;
  /** "£45,679 of £60,727". */
  readonly text: string;
  readonly released: number;
  readonly committed: number;
  readonly proposed: number;
}
export interface WhereView {
  readonly rows: readonly WhereRow[];
  readonly finding: string;
}
/** A category: its cash as a bar, its time as words beside it. */
export interface WhereRow {
  readonly category: string;
  readonly cash: CategoryRow | null;
  readonly time: CategoryRow | null;
}

export function overviewOf(look: Look): OverviewView {
  const { review, scope, academicYear } = look;
  const [cash, time] = [potOf(look, "cash"), potOf(look, "time")];
  const where = scope.isWholeTrust ? "" : ` at ${scope.name}`;
  return {
    title: `Released in ${academicYear}${where}`,
    nothingCompared: isCompared(look)
      ? ""
      : "The baseline is what happens if nothing changes, so it releases nothing. Choose a scenario above to see what it frees and where that goes.",
    pots: [potView(cash, look), potView(time, look)],
    leftText: leftText(look, cash, time),
    where: whereOf(cash, time),
    money: MONEY.flatMap((metric) => metricOf(look, scope.name, metric) ?? []).map((own) =>
      isNothingEntered(review) ? { ...own, ...NO_FIGURES } : own,
    ),
    sentences: sentencesOf(look),
    provisional: provisionalTexts(review),
  };
}

const NO_FIGURES = {
  value: "No figures yet",
  isKnown: false,
  standing: { words: "Fill in Staff and Budget", tone: "plain" },
} as const;

const MONEY: readonly MetricId[] = ["in-year-balance", "revenue-reserve-share-of-income"];

function potView(pot: Pot, look: Look): PotView {
  const isCash = pot.kind === "cash";
  return {
    kind: pot.kind,
    label: isCash ? "Cash released" : "Periods freed",
    amount: potText(pot.kind, pot.released),
    note: isCash ? cashNote(look) : "a week; not money",
    meter: {
      label: isCash ? "Cash reinvested" : "Time reinvested",
      text: isKnown(pot.released)
        ? `${potText(pot.kind, pot.committed)} of ${potText(pot.kind, pot.released)}`
        : potText(pot.kind, pot.committed),
      released: Math.max(0, plotted(pot.released) ?? 0),
      committed: plotted(pot.committed) ?? 0,
      proposed: plotted(pot.proposed) ?? 0,
    },
  };
}

function whereOf(cash: Pot, time: Pot): WhereView {
  const [money, periods] = [categoryRows(cash), categoryRows(time)];
  const names = [...new Set([...money, ...periods].map(({ category }) => category))];
  const rows = names.map((category) => ({
    category,
    cash: money.find((row) => row.category === category) ?? null,
    time: periods.find((row) => row.category === category) ?? null,
  }));
  const said = rows.map(({ category, cash: own, time: weekly }) =>
    [
      category,
      [own?.text ?? "", weekly ? `${weekly.text} a week` : ""].filter((text) => text !== "").join(" and "),
    ].join(", "),
  );
  return {
    rows,
    finding: said.length === 0 ? "Nothing is committed yet." : `Where it went: ${said.join("; ")}.`,
  };
}

/** Of a school, what is released is said above, by whose release pays; the report says it by where it is spent. */
function sentencesOf({ review, ledger, scope }: Look): string[] {
  const broken = brokenGuardrails(review, scope);
  const all = shortSentences(review, ledger, broken, scope);
  const own = scope.isWholeTrust || review.plans.length < 2 ? all : all.slice(2);
  return own.map(unbroken);
}
