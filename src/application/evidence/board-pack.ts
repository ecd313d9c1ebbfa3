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
import { balanceSection, decideSection, limitsSection, schoolsSection, whereSection } from "./sections/board";

const ABOUT = ["Plan", "Prepared on", "From the file", "Log code"];
const WITHOUT_RELEASE = ["balance", "guardrails"];
const SECTIONS = [balanceSection, whereSection, schoolsSection, limitsSection, decideSection];

/** The evidence pack on one page: the figures that trustees decide by, and where the rest stands. */
export const boardPack = (source: PackSource, request: PackRequest): Pack =>
  allAtOnce(boardPackStepwise(source, request));

export function* boardPackStepwise(source: PackSource, request: PackRequest): ReviewSteps<Pack> {
  const context = packContext(source, request);
  const { look } = context;
  const sections = yield* sectionsOf(SECTIONS, context);
  const pack: Pack = {
    title: `${look.review.activeScenario}${whereOf(look)}: released and reinvested`,
    trust: source.review.trust === "" ? "Trust name not known" : source.review.trust,
    lead: "Board pack. £ in the year; time in periods a week, which are not money. The evidence pack of the same file has every reason, check and source.",
    about: aboutFacts(context).filter(({ name }) => ABOUT.includes(name)),
    notices: notices(context)
      .filter(({ tone }) => tone !== "plain")
      .map((own) => ({ ...own, texts: [] })),
    tiles: tiles(context),
    sections: sections.filter(({ id }) => isCompared(look) || WITHOUT_RELEASE.includes(id)),
  };
  return mapTexts(pack, postHider(context.model));
}
