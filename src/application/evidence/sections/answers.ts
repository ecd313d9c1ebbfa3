import { compareDates, isAbove, isNegative, isPositive, ratioOf, subtract } from "../../../domain/kernel";
import { isInPlan } from "../../../domain/reinvestment";
import { inWords } from "../../issues/words";
import { dayText } from "../../present/date-text";
import { figureText } from "../../present/figure-text";
import { percentText, poundsText } from "../../present/number-text";
import { figureOf } from "../../report/figures";
import { provisionalTexts, workbookIssues } from "../../report/findings";
import { listed } from "../../report/lines";
import { benefitsOf } from "../benefits";
import { controlTests, documentsMissing } from "../control-tests";
import { delegatedTest } from "../delegated";
import type { PackContext } from "../context";
import { cellText, inAll } from "../pot-text";
import { ruleTests } from "../rule-tests";
import { commitmentsOf } from "./reinvested";
import { brokenIn } from "./standing";

export function moneyOrTime({ pots, look }: PackContext): string {
  const last = pots.at(-1);
  if (last === undefined) return "Not known.";
  return `Both, kept apart. In ${last.academicYear} spending is ${poundsText(last.cash.released)} lower, because posts, hours or contracts end; over ${look.ledger.years.length} years ${poundsText(inAll(pots, "cash", (pot) => pot.released))}. ${cellText("time", last.time.released)} periods a week are freed from teachers who stay: that can be used, and saves nothing.`;
}

export function doNothing({ look }: PackContext): string {
  const last = look.ledger.years.at(-1) ?? "";
  const of = (metric: "in-year-balance" | "revenue-reserve-share-of-income") => {
    const key = { school: look.scope.name, metric, academicYear: last };
    const [from, to] = [figureOf(look.review, "baseline", key), figureOf(look.review, "after", key)];
    return from === null || to === null ? null : { from, to };
  };
  const [balance, reserve] = [of("in-year-balance"), of("revenue-reserve-share-of-income")];
  if (balance === null) return "Not known: there is no balance to compare.";
  const held =
    reserve === null
      ? ""
      : ` The reserve would be ${figureText(reserve.from)} of income, against ${figureText(reserve.to)}.`;
  const still = isNegative(balance.to.value) ? " The plan does not close the gap by itself." : "";
  return `The in-year balance of ${last} would be ${figureText(balance.from)}; with the plan and its commitments it is ${figureText(balance.to)}.${held}${still}`;
}

export function backToPupils({ pots }: PackContext): string {
  const [released, committed, left] = [
    inAll(pots, "cash", (pot) => pot.released),
    inAll(pots, "cash", (pot) => pot.committed),
    inAll(pots, "cash", (pot) => pot.left),
  ];
  if (!isPositive(released)) return "No cash is released.";
  const kept = pots.flatMap(({ cash }) =>
    cash.categories
      .filter(({ category, committed: own }) => KEPT.includes(category) && isPositive(own))
      .map(({ category }) => category),
  );
  const reserve =
    kept.length === 0
      ? ""
      : ` Part of what is committed is kept and not spent: ${listed([...new Set(kept)]).toLowerCase()}.`;
  return `Of ${poundsText(released)} over the years, ${poundsText(committed)} is committed (${percentText(ratioOf(committed, released))}) and ${poundsText(left)} is neither committed nor proposed.${reserve} Each commitment stands under Where it goes, with its reason.`;
}
const KEPT: readonly string[] = ["Reserves", "Deficit recovery"];

export function lasting({ look }: PackContext): string {
  const test = ruleTests(look.review).find(({ rule }) => rule.includes("comes once"));
  return test === undefined || test.broken.length === 0
    ? "No: the rule was tested on every commitment, and none breaks it without a recorded reason."
    : test.broken.join(" ");
}

export function guardrails(context: PackContext): string {
  const broken = brokenIn(context);
  const fresh = broken.filter(({ isNew }) => isNew);
  if (broken.length === 0) return "No guardrail is broken among the figures that are known.";
  return `${inWords(broken.length, "guardrail")} ${broken.length === 1 ? "is" : "are"} broken. ${fresh.length === 0 ? "None is new with the plan: doing nothing breaks each of them too." : `New with the plan: ${fresh.map(({ text }) => text).join(" ")}`}`;
}

export function fairness(context: PackContext): string {
  const { benefits, moves } = benefitsOf(context);
  const gives = benefits.filter(({ released, committed }) => isAbove(released, committed));
  const gets = benefits.filter(({ released, committed }) => isAbove(committed, released));
  const said = (own: typeof benefits): string =>
    listed(
      own.map(
        ({ school, released, committed }) => `${school} (${poundsText(subtract(committed, released))})`,
      ),
    );
  const parts = [
    gives.length === 0
      ? ""
      : `In ${context.look.academicYear} less is committed than was released at ${said(gives)}.`,
    gets.length === 0 ? "No school gets more than it released." : `More is committed at ${said(gets)}.`,
    moves.length === 0
      ? ""
      : `${inWords(moves.length, "commitment")} ${moves.length === 1 ? "moves" : "move"} money or time between schools; for ${moves.filter(({ consideration }) => consideration !== null).length} of them a consideration of needs is recorded.`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

export function approval(context: PackContext): string {
  const own = commitmentsOf(context).filter(([first]) => first !== undefined && isInPlan(first.commitment));
  const tests = own.flatMap((years) =>
    years[0] ? [delegatedTest(years[0].commitment, years, context.model)] : [],
  );
  const count = (result: (typeof tests)[number]["result"]): number =>
    tests.filter((test) => test.result === result).length;
  return `${inWords(own.length, "commitment")} ${own.length === 1 ? "is" : "are"} approved: ${count("within")} within the approver's delegated limit, ${count("beyond")} not, ${count("not checked")} not checked. The names are self-declared: compare them with the minutes.`;
}

export function measures(context: PackContext): string {
  const own = commitmentsOf(context).flatMap(([first]) =>
    first && isInPlan(first.commitment) ? [first.commitment] : [],
  );
  const days = own.flatMap(({ reviewDate }) => reviewDate ?? []).sort(compareDates);
  const without = own.filter(({ measure, reviewDate }) => !measure || reviewDate === null).length;
  const [first] = days;
  if (own.length === 0) return "Nothing is committed yet.";
  return `Each commitment names a measure, where it stands today and where it should be${without === 0 ? "" : `, but ${without} of ${own.length} lack a measure or a review date`}. ${first === undefined ? "" : `The first review is on ${dayText(first)}. `}${context.records.actuals.length === 0 ? "No outcome is recorded yet." : "What is recorded so far stands under What came of it."}`;
}

export function sureness(context: PackContext): string {
  const { review } = context.look;
  const errors = workbookIssues(review).filter(({ severity }) => severity === "error").length;
  const tests = controlTests(context);
  const checked = tests.filter(({ result }) => result !== "not checked").length;
  const missing = documentsMissing(context);
  return [
    errors === 0
      ? "The workbook has no error that touches a figure."
      : `${inWords(errors, "error")} in the workbook must be put right first.`,
    `${checked} of ${inWords(tests.length, "input total")} ${tests.length === 1 ? "was" : "were"} compared with documents outside it${missing.length === 0 ? "." : `; not checked at all: ${missing.join(", ")}.`}`,
    ...provisionalTexts(review),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
