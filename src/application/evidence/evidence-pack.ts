import { allAtOnce } from "../../domain/kernel";
import type { ReviewSteps } from "../review-progress";
import { isCompared } from "../view/choice";
import { packContext, whereOf } from "./context";
import type { PackRequest, PackSource } from "./context";
import { aboutFacts, notices, tiles } from "./front";
import { mapTexts } from "./pack";
import type { Pack } from "./pack";
import { postHider } from "./post-words";
import { sectionsOf } from "./sections-of";
import type { MakeSection } from "./sections-of";
import { assumptionsSection } from "./sections/assumptions";
import { benefitsSection } from "./sections/benefits";
import { changesSection } from "./sections/changes";
import { checksSection } from "./sections/checks";
import { decisionSection } from "./sections/decision";
import { leftSection } from "./sections/left";
import { measuredSection } from "./sections/measured";
import { outcomesSection } from "./sections/outcomes";
import { questionsSection } from "./sections/questions";
import { reinvestedSection } from "./sections/reinvested";
import { releasedSection } from "./sections/released";
import { logSection } from "./sections/log";
import { decidedSection, guardrailsSection, provisionalSection } from "./sections/standing";
import { valueForMoneySection } from "./sections/value-for-money";

const SECTIONS: readonly MakeSection[] = [
  decisionSection,
  measuredSection,
  changesSection,
  releasedSection,
  reinvestedSection,
  leftSection,
  benefitsSection,
  outcomesSection,
  guardrailsSection,
  provisionalSection,
  checksSection,
  decidedSection,
  logSection,
  questionsSection,
  valueForMoneySection,
  assumptionsSection,
];

/** Of a plan that is compared with nothing, there is no release and nothing that it pays for. */
const WITHOUT_RELEASE = ["decision", "measured", "guardrails", "provisional", "checks", "log", "assumptions"];

/** From metric to change, to release, to commitment, to outcome: for a reader without Excel. */
export const evidencePack = (source: PackSource, request: PackRequest): Pack =>
  allAtOnce(evidencePackStepwise(source, request));

export function* evidencePackStepwise(source: PackSource, request: PackRequest): ReviewSteps<Pack> {
  const context = packContext(source, request);
  const { look } = context;
  const { years } = look.ledger;
  const sections = yield* sectionsOf(SECTIONS, context);
  const pack: Pack = {
    title: isCompared(look)
      ? `What was released${whereOf(look)}, and where it went`
      : `What is planned${whereOf(look)} if nothing changes`,
    trust: source.review.trust === "" ? "Trust name not known" : source.review.trust,
    lead: `Evidence pack. ${look.review.activeScenario} against doing nothing, ${years[0] ?? ""} to ${years.at(-1) ?? ""}; figures that lead are of ${look.academicYear}. £ in the year unless said otherwise; time in periods a week, which are not money.`,
    about: aboutFacts(context),
    notices: notices(context),
    tiles: tiles(context),
    sections: sections.filter(({ id }) => isCompared(look) || WITHOUT_RELEASE.includes(id)),
  };
  return mapTexts(pack, postHider(context.model));
}
