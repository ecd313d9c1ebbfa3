import { isNegative, isPositive, isZero, ratioOf } from "../../../domain/kernel";
import { isInPlan } from "../../../domain/reinvestment";
import { inWords } from "../../issues/words";
import { figureText } from "../../present/figure-text";
import { percentText, poundsText } from "../../present/number-text";
import { possessive } from "../../present/possessive";
import { inSentence } from "../../report/change-target";
import { figureOf } from "../../report/figures";
import { listed } from "../../report/lines";
import { whereOf } from "../context";
import type { PackContext } from "../context";
import { cellText, inAll } from "../pot-text";
import { small, text } from "../pack";
import type { PackSection } from "../pack";
import { commitmentsOf } from "./reinvested";
import { brokenIn } from "./standing";

/** A paragraph for the trustees' report: a draft, with this trust's own numbers. */
export const valueForMoneySection = (context: PackContext): PackSection => ({
  id: "value-for-money",
  title: "Draft for the review of value for money",
  blocks: [
    text(`DRAFT, for the accounting officer to change. ${paragraph(context)}`, "draft"),
    small(
      "Planned amounts, not results: say what came of it from the section What came of it, and add estates and procurement, which this workbook does not hold.",
    ),
  ],
});

function paragraph(context: PackContext): string {
  const { look, pots } = context;
  const { review, ledger } = look;
  const years = `${ledger.years[0] ?? ""} to ${ledger.years.at(-1) ?? ""}`;
  const cash = inAll(pots, "cash", (pot) => pot.released);
  const committed = inAll(pots, "cash", (pot) => pot.committed);
  const periods = pots.at(-1)?.time;
  const scenario = review.activeScenario;
  const share = isZero(cash) || !isPositive(cash) ? "" : ` (${percentText(ratioOf(committed, cash))} of it)`;
  return [
    `Through curriculum-led financial planning the trust compared its plan "${scenario}"${whereOf(look)} with doing nothing.`,
    `Over ${years} the plan releases ${poundsText(cash)} in cash, after the cost of bringing it about${
      periods === undefined
        ? ""
        : `, and by ${ledger.years.at(-1) ?? ""} frees ${cellText("time", periods.released)} teacher periods a week, which are not money`
    }.`,
    `Of the cash, ${poundsText(committed)}${share} is committed, to ${categoryText(context)}.`,
    balanceText(context),
    guardrailText(context),
    reviewText(context),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function categoryText({ pots }: PackContext): string {
  const names = [
    ...new Set(
      pots.flatMap(({ cash }) =>
        cash.categories.filter(({ committed }) => isPositive(committed)).map(({ category }) => category),
      ),
    ),
  ];
  return names.length === 0 ? "nothing yet" : listed(names.map((name) => inSentence(name)));
}

function balanceText({ look }: PackContext): string {
  const last = look.ledger.years.at(-1) ?? "";
  const of = { school: look.scope.name, metric: "in-year-balance", academicYear: last } as const;
  const [from, to] = [figureOf(look.review, "baseline", of), figureOf(look.review, "after", of)];
  if (from === null || to === null) return "";
  const whose = look.scope.isWholeTrust ? "The trust's" : possessive(look.scope.name);
  const verdict = isNegative(to.value) ? " This is still a deficit." : "";
  return `${whose} in-year balance in ${last}, after these commitments, is planned at ${figureText(to)}, against ${figureText(from)} had nothing changed.${verdict}`;
}

function guardrailText(context: PackContext): string {
  const broken = brokenIn(context);
  const fresh = broken.filter(({ isNew }) => isNew).length;
  if (broken.length === 0) return "The plan breaks none of the trust's guardrails.";
  return `${inWords(broken.length, "guardrail")} ${broken.length === 1 ? "is" : "are"} broken, ${fresh === 0 ? "none" : String(fresh)} of them new with the plan.`;
}

function reviewText(context: PackContext): string {
  const own = commitmentsOf(context).filter(([first]) => first !== undefined && isInPlan(first.commitment));
  const measured = own.filter(([first]) => first?.commitment.measure && first.commitment.reviewDate);
  if (own.length === 0) return "";
  return `${measured.length} of ${inWords(own.length, "commitment")} ${measured.length === 1 ? "has" : "have"} a measure and a day on which it will be reviewed.`;
}
