import { isSameName, PART_NAMES, quantity } from "../../../domain/kernel";
import { isInPlan, isWithin } from "../../../domain/reinvestment";
import { needed, optional } from "../../decisions/verb";
import { commitmentAsked, whoAsked } from "../asking";
import type { Keeping, LedgerVerb } from "../ledger-verb";
import type { NewActual } from "../rows";

export const RECORD: LedgerVerb = {
  name: "record",
  does: "record what an approved commitment cost in a part of a year, and where its measure stood",
  options: [
    needed("commitment", "ID", "the commitment"),
    needed("year", "2027/28", "the academic year"),
    needed("part", PART_NAMES.join(" or "), "the part of it"),
    optional("spent", "N", "£ or periods a week, as the release; a refund is negative"),
    optional("reference", "TEXT", "where the spending can be seen; needed with spent"),
    optional("measure", "TEXT", "where the commitment's measure stood"),
    optional("comment", "TEXT", "what happened, in a sentence"),
    optional("by", "NAME", "who writes it; --who unless said"),
  ],
  keep(keeping) {
    const { ask, records } = keeping;
    const row = rowAsked(keeping);
    if (row === null || ask.problems.length > 0) return null;
    const isThere = records.actuals.some(
      ({ commitment, academicYear, part }) =>
        isSameName(commitment, row.commitment) && academicYear === row.academicYear && part === row.part,
    );
    const what = `${row.commitment}, ${row.academicYear}, ${row.part}`;
    return {
      edits: [
        isThere
          ? { edit: "update", table: "Actuals", row }
          : { edit: "add", like: null, table: "Actuals", row },
      ],
      lines: [isThere ? `${what}: recorded again; the log keeps what stood there.` : `${what}: recorded.`],
      reason: row.comment ?? "",
    };
  },
};

function rowAsked(keeping: Keeping): NewActual | null {
  const { ask, model, today } = keeping;
  const commitment = commitmentAsked(keeping);
  const academicYear = ask.needed("year");
  const part = ask.needed("part") === null ? null : ask.oneOf("part", PART_NAMES);
  const spent = ask.number("spent", {});
  const [ledgerReference, measureValue, comment] = [
    ask.text("reference"),
    ask.text("measure"),
    ask.text("comment"),
  ];
  const recordedBy = whoAsked(keeping, "by");
  if (spent !== null && ledgerReference === null)
    ask.say("reference is missing: say where the spending can be seen");
  if (spent === null && measureValue === null && comment === null) ask.say("give spent, measure or comment");
  if (!commitment || academicYear === null || part === null || recordedBy === null) return null;
  if (commitment.status === null || !isInPlan(commitment)) {
    return ask.say(
      `commitment ${commitment.id} is ${commitment.status ?? "not readable"}: only what is approved has spending and outcomes`,
    );
  }
  if (!model.everything.timeline.years.includes(academicYear) || !isWithin(commitment, academicYear)) {
    return ask.say(`commitment ${commitment.id} does not stand in ${academicYear}`);
  }
  return {
    commitment: commitment.id,
    academicYear,
    part,
    spent: spent === null ? null : quantity<"release">(spent),
    ledgerReference,
    measureValue,
    comment,
    recordedBy,
    recordedOn: today,
  };
}
