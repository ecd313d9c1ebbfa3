import { isSameName, sum } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { BASELINE } from "../../../domain/scenarios";
import { dayText } from "../../present/date-text";
import { figureText } from "../../present/figure-text";
import { NOT_KNOWN, poundsText } from "../../present/number-text";
import { figureOf } from "../../report/figures";
import type { PlanBasis } from "../../report/figures";
import { scenarioOverviews } from "../../scenarios/overview";
import type { ScenarioOverview } from "../../scenarios/overview";
import type { TrustReview } from "../../trust-review";
import { cellText } from "../pot-text";
import type { PackContext } from "../context";
import { numbers, row, small, tableBlock, text, words } from "../pack";
import type { Block, Fact, PackSection, TableLine } from "../pack";

export const NOT_RECORDED = "Not recorded";
export const recorded = (own: string | null | undefined): string =>
  own === null || own === undefined || own.trim() === "" ? NOT_RECORDED : own;

/** What the plan is for, who decided it, and what else was there to choose, doing nothing included. */
export const decisionSection = (context: PackContext): PackSection => ({
  id: "decision",
  title: "What was decided, and what else there was to choose",
  blocks: [{ kind: "facts", facts: decisionFacts(context) }, ...optionBlocks(context)],
});

function decisionFacts({ look: { review }, model, records }: PackContext): Fact[] {
  const name = review.activeScenario;
  const scenario = model.scenarios.find((own) => isSameName(own.name, name));
  const record = records.scenarios.find((own) => isSameName(own.scenario, name));
  if (scenario === undefined) return [{ name: "Plan", text: name }];
  const adoptedOn = scenario.adoptedOn === null ? NOT_RECORDED : dayText(scenario.adoptedOn);
  return [
    { name: "Plan", text: `${scenario.name} (${scenario.status ?? "status not known"})` },
    { name: "Purpose", text: recorded(scenario.purpose) },
    { name: "Compared with", text: scenario.buildsOn ?? NOT_KNOWN },
    {
      name: "Made by",
      text: `${recorded(record?.author)}${record?.created ? `, ${dayText(record.created)}` : ""}`,
    },
    {
      name: "Adopted by",
      text: `${recorded(record?.adoptedBy)}, ${adoptedOn}, minute ${recorded(record?.minuteReference)}`,
    },
    {
      name: "Inputs when adopted",
      text: scenario.inputsHash
        ? `SHA-256 ${scenario.inputsHash}`
        : "Not recorded: the workbook keeps no hash of the inputs on the day of adoption",
    },
  ];
}

function optionBlocks({ set, look }: PackContext): Block[] {
  const years = look.ledger.years;
  const last = years.at(-1) ?? "";
  const nothing = row(
    "plain",
    "Do nothing (baseline)",
    poundsText(sum([])),
    cellText("time", sum([])),
    ...ends(set.baseline, "baseline", last),
    "–",
  );
  return [
    tableBlock(
      `Options: released over ${years.length} years, and where the trust stands in ${last}`,
      [
        words("Option"),
        numbers("Cash released, £"),
        numbers("Periods freed a week"),
        numbers("In-year balance"),
        numbers("Revenue reserve, of income"),
        numbers("Guardrails broken (new)"),
      ],
      [nothing, ...scenarioOverviews(set).map((own) => optionRow(own, set.reviews, last))],
    ),
    small(
      "Each option is compared with the plan that it builds on. Balance and reserve are after commitments. Periods are those of the last year.",
    ),
    ...(set.reviews.length === 0 ? [text(`Only ${BASELINE} is in the workbook.`)] : []),
  ];
}

function optionRow(own: ScenarioOverview, reviews: readonly TrustReview[], last: string): TableLine {
  const review = reviews.find(({ activeScenario }) => isSameName(activeScenario, own.name));
  const cash: Quantity<"GBP"> = sum(own.totals.map(({ cashReleased }) => cashReleased));
  const time = own.totals.at(-1)?.timeReleased;
  return row(
    "plain",
    `${own.name} (${own.status ?? "status not known"})`,
    poundsText(cash),
    time === undefined ? NOT_KNOWN : cellText("time", time),
    ...(review ? ends(review, "after", last) : [NOT_KNOWN, NOT_KNOWN]),
    `${own.guardrailsBroken} (${own.guardrailsNew})`,
  );
}

/** Balance and reserve of the trust at the end. */
function ends(review: TrustReview, basis: PlanBasis, academicYear: string): string[] {
  return (["in-year-balance", "revenue-reserve-share-of-income"] as const).map((metric) => {
    const figure = figureOf(review, basis, { school: "Trust", metric, academicYear });
    return figure === null ? NOT_KNOWN : figureText(figure);
  });
}
