import { isSameName } from "../../../domain/kernel";
import { isInPlan, isReserved, withLeftReason } from "../../../domain/reinvestment";
import { needed } from "../../decisions/verb";
import { scenarioNamed } from "../../decisions/target-scenario";
import { listed } from "../../report/lines";
import { reviewTrust } from "../../review-trust";
import { isOverdrawn, plansOf } from "../against-rules";
import { releaseAsked } from "../asking";
import type { LedgerVerb } from "../ledger-verb";

/** Nothing is lowered and nothing set aside: it stays overcommitted, and the rows say why. */
export const LEAVE: LedgerVerb = {
  name: "leave",
  does: "leave a release overcommitted that has shrunk, and record why",
  options: [
    needed("release", "ID", "the release"),
    needed("reason", "TEXT", "why it is left, in words that may be published"),
  ],
  keep(keeping) {
    const { ask, model } = keeping;
    const release = releaseAsked(keeping);
    const reason = ask.needed("reason");
    const scenario = release && scenarioNamed(ask, release.scenario ?? "", model);
    if (!release || !scenario || reason === null) return null;
    const isOver = plansOf(scenario).some((name) =>
      reviewTrust(model, { name, isKnown: true }, []).issues.some((issue) => isOverdrawn(issue, release)),
    );
    const draws = (model.commitments ?? []).filter(
      (own) => isSameName(own.release ?? "", release.id) && (isInPlan(own) || isReserved(own)),
    );
    if (!isOver || draws.length === 0) {
      return ask.say(`release ${release.id} is not overcommitted, so there is nothing to leave`);
    }
    return {
      edits: draws.map((own) => ({
        edit: "update",
        table: "Commitments",
        commitment: own.id,
        record: { overrideReason: withLeftReason(own, reason) },
      })),
      lines: [
        `${release.id} stays overcommitted, and is shown as such. Why now stands with ${listed(draws.map(({ id }) => id))}.`,
      ],
      reason,
    };
  },
};
