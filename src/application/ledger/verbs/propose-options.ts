import { PUPIL_PREMIUM_TIERS, REINVESTMENT_CATEGORIES, VALUE_PILLARS } from "../../../domain/reference";
import { COMMITMENT_GROWTHS } from "../../../domain/reinvestment";
import { needed, optional } from "../../decisions/verb";
import { LAST_YEAR } from "../asking";
import type { VerbOption } from "../../decisions/verb";

/** The fields of a benefits register, each as an option. */
export const PROPOSE_OPTIONS: readonly VerbOption[] = [
  needed("release", "ID", "the release that pays for it"),
  needed("school", "NAME", "the school that benefits"),
  needed("category", "NAME", `one of: ${REINVESTMENT_CATEGORIES.join("; ")}`),
  needed("recurrence", "recurrent or one-off", "whether it comes back each year"),
  needed("from", "2027/28", "the first year"),
  LAST_YEAR,
  needed("amount", "N", "£ or periods a week, a year, as the release"),
  optional("grows-with", "WHAT", `${COMMITMENT_GROWTHS.join(", ")}; nothing unless said`),
  needed("rationale", "TEXT", "why this, and why here"),
  optional(
    "outcome",
    "TEXT",
    "what should be different for pupils; needed for approval, as are the next four",
  ),
  optional("measure", "TEXT", "how you will know"),
  optional("owner", "NAME", "who answers for it"),
  optional("review", "2028-07-01", "the day on which the outcome will be looked at"),
  optional("proposer", "NAME", "who proposes it: not the person who approves it; --who unless said"),
  optional("baseline", "TEXT", "where the measure stands today"),
  optional("target", "TEXT", "where it should be by the review"),
  optional("evidence", "TEXT", "a strand of EvidenceStrands, or your own source"),
  optional("strength", "0 to 5", "how strong that evidence is"),
  optional("considered", "TEXT", "what else was looked at, doing nothing included"),
  optional("equality", "TEXT", "who gains, and who could lose"),
  optional("procurement", "TEXT", "for example three quotes, or a framework"),
  optional("conflicts", "TEXT", "interests declared, or none"),
  optional("cost-centre", "TEXT", "as in your finance system"),
  optional("aar", "CODE", "its code in the accounts return; the likeliest for its category unless said"),
  optional(
    "tier",
    "NAME",
    `of the pupil premium menu: ${PUPIL_PREMIUM_TIERS.join("; ")}; as its category unless said`,
  ),
  optional("pillar", "NAME", `how the money was saved: ${VALUE_PILLARS.join(", ")}`),
  optional("pooling", "TEXT", "how each school's needs were weighed, where money moves between schools"),
  optional(
    "override",
    "TEXT",
    "why a rule is set aside: what the fund may pay for, one-off money, the trust's floor",
  ),
  optional("id", "ID", "the id of the commitment; the next free one unless said"),
];
