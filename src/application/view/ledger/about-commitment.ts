import { isSameName } from "../../../domain/kernel";
import type { Commitment } from "../../../domain/reinvestment";
import type { Look } from "../choice";
import { sentence } from "../texts";
import { exactAmount } from "./left-of";

/** What a form is about when it names a commitment: how much, what for, out of what, whose, and why; empty where it names none. */
export function aboutCommitment({ review: { model } }: Look, id: string): string {
  const own = (model?.commitments ?? []).find((row) => isSameName(row.id, id));
  if (own === undefined) return "";
  const release = model?.releases.find((row) => isSameName(row.id, own.release ?? "")) ?? null;
  const parts = [
    `${own.id}: ${exactAmount(own.amount, release?.kind ?? null)} ${whenOf(own)}`,
    `for ${own.category ?? "a category that is not known"} at ${own.school ?? "a school that is not known"}`,
    own.release === null ? "" : `out of ${own.release}`,
  ];
  const by = (own.proposedBy ?? "") === "" ? "" : `Proposed by ${own.proposedBy ?? ""}.`;
  const why = (own.rationale ?? "") === "" ? "" : sentence(own.rationale ?? "");
  return [`${parts.filter(Boolean).join(" ")}.`, by, why].filter(Boolean).join(" ");
}

function whenOf({ fromYear, toYear, recurrence }: Commitment): string {
  const from = fromYear ?? "a year that is not known";
  if (recurrence === "one-off") return `once, in ${from}`;
  return `a year from ${from}${toYear === null ? "" : ` to ${toYear}`}`;
}
