import { isSameName } from "../../domain/kernel";
import { BETWEEN_FUNDS, DRIVER_LABELS, MOST_DECISIONS, RELEASE_DRIVERS } from "../../domain/released-funds";
import { changeLabel } from "../report/change-sentence";
import { firstThings } from "../report/first-things";
import { ledgerOf } from "../report/ledger";
import type { Ledger } from "../report/ledger";
import { issueLines } from "../report/findings";
import { numbered, WIDTH, wrapped } from "../report/lines";
import type { Section } from "../report/lines";
import { scopeOf } from "../report/scope";
import type { TrustReview } from "../trust-review";
import { effectsSection } from "./effects-section";
import type { ScenarioExplanation } from "./explain";
import type { ExplainedBy, Explanation } from "./explanation";
import { cashTable, timeTable } from "./explain-tables";
import type { Named } from "./explain-tables";

/** What a scenario releases, explained in every way, for a terminal of 80 columns. */
export function explainReport(
  review: TrustReview,
  explained: ScenarioExplanation | null,
  school: string | null = null,
): string {
  const scope = scopeOf(review, school);
  const where = school === null ? "" : ` at ${scope.name}`;
  const title = `What ${review.activeScenario} releases${where}, explained`;
  const body = explained === null ? notThere(review) : sectionsOf(review, explained, school);
  const lines = ["═".repeat(WIDTH), ...wrapped(title), "═".repeat(WIDTH), ...firstThings(review), ...body];
  return `${lines.join("\n")}\n`;
}

const notThere = ({ plans }: TrustReview): string[] => [
  "",
  plans.length > 1
    ? "Not known: the scenario cannot be worked out. The command check says why."
    : "There is nothing to explain: no scenario is compared with the baseline.",
];

function sectionsOf(review: TrustReview, explained: ScenarioExplanation, school: string | null): string[] {
  const scope = scopeOf(review, school);
  const ledger = ledgerOf(review, scope);
  const own = explained.explanations.filter((line) => scope.showsMoney(line.school));
  const of = (...by: ExplainedBy[]): Explanation[] => own.filter((line) => by.includes(line.by));
  const named = itemNames(review);
  return numbered([
    { title: "By change, in listed order", lines: tables(of("change"), ledger, named) },
    {
      title: "By decision, whatever the order",
      lines: orderFreeLines(explained, of("change-order-free"), { ledger, named }),
    },
    { title: "By what moved, cash", lines: cashTable(of("driver", "other"), ledger, named) },
    effectsSection(explained, { named, showsMoney: scope.showsMoney }),
    ...errorsSection(review),
  ]);
}

/** Changes that are out of date among them: they are not applied, and explain nothing. */
function errorsSection({ issues }: TrustReview): Section[] {
  const errors = issues.filter(({ severity }) => severity === "error");
  return errors.length === 0 ? [] : [{ title: "What to put right", lines: errors.flatMap(issueLines) }];
}

/** "CH-06 Science teacher ends", also of several changes; what a driver is called. */
function itemNames({ model }: TrustReview): Named {
  const nameOf = (id: string): string => {
    const row = model?.changes.find((change) => isSameName(change.id, id));
    return row && model ? `${id} ${changeLabel(row, model.everything)}` : id;
  };
  const driverOf = (item: string): string | null => {
    const driver = RELEASE_DRIVERS.find((known) => known === item);
    return driver ? DRIVER_LABELS[driver] : item === BETWEEN_FUNDS ? "Moved between funds" : null;
  };
  return (item) => {
    if (item === null) return "Of no one change";
    return driverOf(item) ?? item.split(" + ").map(nameOf).join(" + ");
  };
}

const orderFreeLines = (
  { tooMany }: ScenarioExplanation,
  own: readonly Explanation[],
  { ledger, named }: { ledger: Ledger; named: Named },
): string[] =>
  tooMany.length === 0
    ? [...wrapped(ORDER_FREE), "", ...tables(own, ledger, named)]
    : tooMany.flatMap(({ scenario, decisions }) =>
        wrapped(
          `${scenario} has ${decisions} decisions. Above ${MOST_DECISIONS} their orders are too many to try: only the listed order is explained.`,
        ),
      );
const ORDER_FREE =
  "What each decision adds, on average over every order in which all could be taken. The levy is shared out too.";

const tables = (own: readonly Explanation[], ledger: Ledger, named: Named): string[] => [
  ...cashTable(own, ledger, named),
  "",
  ...timeTable(own, ledger, named),
];
