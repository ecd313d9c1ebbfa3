import { count, isSameName, quantity } from "../../../domain/kernel";
import {
  CATEGORY_FACTS,
  PUPIL_PREMIUM_TIERS,
  REINVESTMENT_CATEGORIES,
  VALUE_PILLARS,
} from "../../../domain/reference";
import { RECURRENCES } from "../../../domain/released-funds";
import { COMMITMENT_GROWTHS } from "../../../domain/reinvestment";
import type { ReleaseRow } from "../../../domain/reinvestment";
import { scenarioNamed } from "../../decisions/target-scenario";
import { withEdits } from "../../decisions/with-edits";
import type { AddRow } from "../../table-edits";
import { sayAgainstRules } from "../against-rules";
import { amountText } from "../amount-text";
import { dayAsked, freeId, releaseAsked, schoolAsked, whoAsked, yearsAsked } from "../asking";
import type { Keeping, LedgerVerb } from "../ledger-verb";
import type { NewCommitment } from "../rows";
import { PROPOSE_OPTIONS } from "./propose-options";

export const PROPOSE: LedgerVerb = {
  name: "propose",
  does: "propose what a release pays for: it reserves the amount",
  options: PROPOSE_OPTIONS,
  keep(keeping) {
    const { ask, model } = keeping;
    const release = releaseAsked(keeping);
    const row = release && rowAsked(keeping, release);
    const scenario = release && scenarioNamed(ask, release.scenario ?? "", model);
    if (scenario?.status === "withdrawn") ask.say(`the scenario ${scenario.name} is withdrawn`);
    if (!release || !row || !scenario || ask.problems.length > 0) return null;
    const edit: AddRow = { edit: "add", table: "Commitments", like: null, row };
    const after = withEdits(model, [edit]);
    const commitment = after.commitments?.find(({ id }) => id === row.commitment);
    if (!commitment) return ask.say("Commitments cannot be read: the command check says why");
    sayAgainstRules(ask, { commitment, release, scenario, before: model, after });
    const kind = release.kind ?? "cash";
    return {
      edits: [edit],
      lines: [
        `${row.commitment}: ${amountText(row.amount, kind)} a year proposed for ${row.category} at ${row.school}, out of ${release.id}.`,
        ...filledIn(row),
      ],
      reason: [row.rationale, row.overrideReason && `Override: ${row.overrideReason}`]
        .filter(Boolean)
        .join(" "),
    };
  },
};

function filledIn({ aarCode, pupilPremiumTier, valuePillar }: NewCommitment): string[] {
  const facts = [
    aarCode === null ? "no code in the accounts return" : `in the accounts return as ${aarCode}`,
    pupilPremiumTier === null ? "outside the pupil premium menu" : `pupil premium tier ${pupilPremiumTier}`,
    ...(valuePillar === null ? [] : [`how it was saved: ${valuePillar}`]),
  ];
  return [`· ${facts.join("; ")}`];
}

type Amounts = Pick<NewCommitment, "amount" | "growsWith" | "recurrence" | "evidenceStrength">;
type Places = Pick<
  NewCommitment,
  "commitment" | "school" | "category" | "fromYear" | "toYear" | "proposedBy"
>;

function rowAsked(keeping: Keeping, release: ReleaseRow): NewCommitment | null {
  const { ask } = keeping;
  const places = placesAsked(keeping);
  const amounts = amountsAsked(keeping, release);
  const pillar = ask.oneOf("pillar", VALUE_PILLARS);
  const tier = ask.oneOf("tier", PUPIL_PREMIUM_TIERS);
  const reviewDate = dayAsked(keeping, "review");
  const rationale = ask.needed("rationale");
  if (!places || !amounts) return null;
  const facts = CATEGORY_FACTS[places.category];
  const text = (option: string): string | null => ask.text(option);
  sayPooling(keeping, places.school, release);
  return {
    ...places,
    ...amounts,
    release: release.id,
    rationale,
    evidence: text("evidence"),
    intendedOutcome: text("outcome"),
    measure: text("measure"),
    measureBaseline: text("baseline"),
    measureTarget: text("target"),
    owner: text("owner"),
    approverRole: null,
    approvedBy: null,
    approvedOn: null,
    reviewDate,
    status: "proposed",
    optionsConsidered: text("considered"),
    equalityAndSendImpact: text("equality"),
    procurementRoute: text("procurement"),
    conflictsDeclared: text("conflicts"),
    costCentre: text("cost-centre"),
    aarCode: text("aar") ?? (release.kind === "cash" ? (facts.aarCodes[0] ?? null) : null),
    pupilPremiumTier: tier ?? facts.pupilPremiumTier,
    valuePillar: pillar,
    poolingConsideration: text("pooling"),
    overrideReason: text("override"),
  };
}

function placesAsked(keeping: Keeping): Places | null {
  const { ask, model } = keeping;
  const school = schoolAsked(keeping);
  const category = ask.needed("category") === null ? null : ask.oneOf("category", REINVESTMENT_CATEGORIES);
  const years = yearsAsked(keeping);
  const proposedBy = whoAsked(keeping, "proposer");
  const commitment = freeId(
    keeping,
    "C",
    (model.commitments ?? []).map(({ id }) => id),
  );
  if (!school || !category || !years || proposedBy === null || commitment === null) return null;
  return { commitment, school: school.name, category, ...years, proposedBy };
}

function amountsAsked({ ask }: Keeping, { kind }: ReleaseRow): Amounts | null {
  const amount = ask.neededNumber("amount", { above: "0" });
  const growsWith = ask.oneOf("grows-with", COMMITMENT_GROWTHS) ?? "nothing";
  const recurrence = ask.needed("recurrence") === null ? null : ask.oneOf("recurrence", RECURRENCES);
  const strength = ask.number("strength", { least: "0", most: "5", whole: true });
  if (kind === "time" && growsWith !== "nothing")
    ask.say("periods have no price to grow with: leave grows-with out");
  if (amount === null || recurrence === null) return null;
  const evidenceStrength = strength === null ? null : count(strength);
  return { amount: quantity(amount), growsWith, recurrence, evidenceStrength };
}

/** Money that leaves a school for another one, as academies' money may once needs have been weighed. */
function sayPooling({ ask, model }: Keeping, school: string, release: ReleaseRow): void {
  const from = model.everything.schools.find(({ name }) => isSameName(name, release.school ?? ""));
  const moves = release.kind === "cash" && from && from.phase !== "Central" && !isSameName(from.name, school);
  if (moves && ask.text("pooling") === null) {
    ask.say(
      `pooling is missing: money moves from ${from.name} to ${school}, so say how each school's needs were weighed`,
    );
  }
}
