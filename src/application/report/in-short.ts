import { isKnown, isNegative, isPositive, isZero, negate, sum } from "../../domain/kernel";
import type { Pounds, Quantity } from "../../domain/kernel";
import type { MetricId } from "../../domain/metrics";
import { inWords } from "../issues/words";
import { figureText } from "../present/figure-text";
import { NOT_KNOWN, numberText, poundsText } from "../present/number-text";
import { possessive } from "../present/possessive";
import type { TrustReview } from "../trust-review";
import type { BrokenGuardrail } from "./broken-guardrails";
import type { CashYear } from "./cash-year";
import { figureOf, isUnsure } from "./figures";
import { TIME_PLACES } from "./ledger";
import type { Ledger } from "./ledger";
import { wrapped } from "./lines";
import { isNothingEntered } from "./nothing-entered";
import type { ReportScope } from "./scope";

/** The report in one paragraph: released, committed, left, balance and reserve, guardrails. */
export const inShort = (
  review: TrustReview,
  ledger: Ledger,
  broken: readonly BrokenGuardrail[],
  scope: ReportScope,
): string[] => wrapped(shortSentences(review, ledger, broken, scope).join(" "));

/** The sentences of that paragraph. */
export function shortSentences(
  review: TrustReview,
  ledger: Ledger,
  broken: readonly BrokenGuardrail[],
  scope: ReportScope,
): string[] {
  if (isNothingEntered(review)) return ["No figures yet: no post and no budget line is entered."];
  const isLost =
    review.plans.length === 1 && review.totals.some(({ cashReleased }) => !isKnown(cashReleased));
  return [
    ...(isLost ? ["Which scenario is active is not known, so nothing is compared."] : []),
    ...(review.plans.length > 1 ? [freedText(review, ledger, scope), committedText(ledger, scope)] : []),
    balanceText(review, ledger.years, scope),
    guardrailText(review, broken, scope),
  ].filter((text) => text !== "");
}

const cashText = (amount: Pounds): string => (isKnown(amount) ? poundsText(amount) : "cash not yet known");
const periodsText = (amount: Quantity<string>, whose = ""): string => {
  const what = `${whose} periods`.trim();
  if (!isKnown(amount)) return `${what} not yet known`;
  return `${isZero(amount) ? "no" : numberText(amount, TIME_PLACES)} ${what}`;
};

function freedText({ activeScenario }: TrustReview, ledger: Ledger, scope: ReportScope): string {
  const { years, money, periods } = ledger;
  const time = periods.at(-1);
  const where = scope.isWholeTrust ? "" : ` at ${scope.name}`;
  const isLost = ![...money, ...periods].some(({ released }) => isKnown(released));
  if (!time || isLost) return `What ${activeScenario} frees${where} is not known.`;
  const isNothing = [...money, ...periods].every(({ released }) => isZero(released));
  if (isNothing) return `${activeScenario} releases no cash and frees no periods${where}.`;
  const when = `In ${years.at(-1) ?? ""}${years.length > 1 ? ` (in brackets: over the ${years.length} years)` : ""}`;
  return `${when} ${activeScenario} ${cashFreed(ledger)}${where} and frees ${periodsText(time.released, "teacher")} a week.`;
}

/** "releases £100 (£300)"; "costs £100 (£300) more"; "costs £100 more (releases £300)". */
function cashFreed(ledger: Ledger): string {
  const all = ledger.money.map(({ released }) => released);
  const [last, overall] = [all.at(-1), sum(all)];
  if (last !== undefined && isOpposite(last, overall)) return `${oneWay(last)} (${oneWay(overall)})`;
  return all.some(isNegative) && !all.some(isPositive)
    ? `costs ${cashOverall(ledger, ({ released }) => negate(released))} more`
    : `releases ${cashOverall(ledger, ({ released }) => released)}`;
}

const isOpposite = (a: Pounds, b: Pounds): boolean =>
  (isNegative(a) && isPositive(b)) || (isPositive(a) && isNegative(b));
const oneWay = (amount: Pounds): string =>
  isNegative(amount) ? `costs ${cashText(negate(amount))} more` : `releases ${cashText(amount)}`;

/** The last year's cash, and in brackets that of all years. */
function cashOverall({ money, years }: Ledger, of: (year: CashYear) => Pounds): string {
  const [last, all] = [money.at(-1), sum(money.map(of))];
  const inAll = years.length > 1 && isKnown(all) ? ` (${poundsText(all)})` : "";
  return last === undefined ? "" : `${cashText(of(last))}${inAll}`;
}

type Share = "committed" | "reserved" | "left";
const SHARES: readonly (readonly [share: Share, label: string])[] = [
  ["committed", "Committed"],
  ["reserved", "proposed"],
  ["left", "left"],
];

/** What is left is of the whole trust: a school may commit what another released. */
function committedText(ledger: Ledger, { isWholeTrust }: ReportScope): string {
  const every = [...ledger.money, ...ledger.periods];
  const time = ledger.periods.at(-1);
  if (!time || !every.some(({ committed }) => isKnown(committed))) return "What is committed is not known.";
  const isEmpty = (share: Share): boolean => every.every((year) => isZero(year[share]));
  if (isEmpty("committed") && isEmpty("reserved")) return "Nothing is committed.";
  const hasTime = ledger.periods.some((year) => SHARES.some(([share]) => !isZero(year[share])));
  const wanted = SHARES.filter(
    ([share]) => share === "committed" || (share === "left" ? isWholeTrust : !isEmpty(share)),
  );
  const parts = wanted.map(([share, label]) => {
    const periods = hasTime ? ` and ${periodsText(time[share])}` : "";
    return `${label}: ${cashOverall(ledger, (year) => year[share])}${periods}`;
  });
  return `${parts.join("; ")}.`;
}

/** From doing nothing to after commitments in the last year; of the baseline alone, from first year to last. */
function balanceText(
  review: TrustReview,
  years: readonly string[],
  { name, isWholeTrust }: ReportScope,
): string {
  const isCompared = review.plans.length > 1;
  const last = years.at(-1) ?? "";
  const ends = (metric: MetricId): Ends => {
    const of = { school: name, metric, academicYear: last };
    const from = figureOf(review, "baseline", isCompared ? of : { ...of, academicYear: years[0] ?? "" });
    const to = figureOf(review, isCompared ? "after" : "baseline", of);
    return from === null || to === null ? null : [figureText(from), figureText(to)];
  };
  const balance = ends("in-year-balance");
  if (balance === null) return "";
  const whose = isWholeTrust ? "The trust's" : possessive(name);
  const when = isCompared ? ` in ${last}` : "";
  const said: readonly [string, string] = isCompared
    ? ["doing nothing", "after commitments"]
    : [`in ${years[0] ?? ""}`, `in ${last}`];
  const reserve = ends("revenue-reserve-share-of-income");
  const reserveText =
    reserve === null ? "" : `; its revenue reserve, as a share of income, ${moveText(reserve, ["", ""])}`;
  return `${whose} in-year balance${when} ${moveText(balance, said)}${reserveText}.`;
}

type Ends = readonly [from: string, to: string] | null;

function moveText([from, to]: readonly [string, string], [one, two]: readonly [string, string]): string {
  if (from === to) return from === NOT_KNOWN ? "is not known" : `stays at ${from}`;
  return `goes from ${`${from} ${one}`.trim()} to ${`${to} ${two}`.trim()}`;
}

function guardrailText(review: TrustReview, broken: readonly BrokenGuardrail[], scope: ReportScope): string {
  if (broken.length === 0) {
    return isUnsure(review, scope) ? "No guardrail is known to be broken." : "No guardrail is broken.";
  }
  const verb = broken.length === 1 ? "is" : "are";
  const fresh = broken.filter(({ isNew }) => isNew).length;
  const newOnes = `, ${fresh === 0 ? "none" : fresh} of them new with the scenario`;
  return `${inWords(broken.length, "guardrail")} ${verb} broken${review.plans.length > 1 ? newOnes : ""}.`;
}
