import { isSameName, quantity } from "../../../domain/kernel";
import { CERTAINTIES } from "../../../domain/reinvestment";
import { needed, optional } from "../../decisions/verb";
import { releaseAsked } from "../asking";
import type { LedgerVerb } from "../ledger-verb";

export const CERTAINTY: LedgerVerb = {
  name: "certainty",
  does: "say how sure a release is, and once it is realised what it came to",
  options: [
    needed("release", "ID", "the release"),
    needed("certainty", CERTAINTIES.join(", "), "how sure it is"),
    optional("realised", "N", "what has really been released so far; needed for realised"),
    optional(
      "reference",
      "TEXT",
      "where that can be seen, for example a payroll report; needed for realised",
    ),
    optional("reason", "TEXT", "why; needed for a step back"),
  ],
  keep(keeping) {
    const { ask, records } = keeping;
    const release = releaseAsked(keeping);
    const certainty = ask.needed("certainty") === null ? null : ask.oneOf("certainty", CERTAINTIES);
    const realised = ask.number("realised", { least: "0" });
    const realisedReference = ask.text("reference");
    const reason = ask.text("reason");
    if (!release || certainty === null) return null;
    if (certainty === "realised" && (realised === null || realisedReference === null)) {
      return ask.say("realised needs --realised, what it came to, and --reference, where that can be seen");
    }
    const was =
      records.releases.find((own) => isSameName(own.release, release.id))?.certainty ?? "identified";
    const rank = (word: string): number => CERTAINTIES.findIndex((own) => own === word);
    if (rank(certainty) < rank(was) && reason === null)
      return ask.say(`release ${release.id} was ${was}: say why it is less sure now, with --reason`);
    const figures = {
      ...(realised === null ? {} : { realised: quantity<"release">(realised) }),
      ...(realisedReference === null ? {} : { realisedReference }),
    };
    return {
      edits: [{ edit: "update", table: "Releases", release: release.id, record: { certainty, ...figures } }],
      lines: [`${release.id} is ${certainty}; it was ${was}.`],
      reason: reason ?? "",
    };
  },
};
