import type { Commitment } from "../../domain/reinvestment";

/** "C-01, Thornmoor High: Pupils read at their age. Owner: Head of English." */
export function commitmentText({
  id,
  school,
  status,
  intendedOutcome,
  rationale,
  owner,
}: Commitment): string {
  const mark =
    status === "proposed" || status === "reversed"
      ? ` (${status})`
      : status === null
        ? " (status not known)"
        : "";
  const what = firstSentence(intendedOutcome ?? "") || firstSentence(rationale ?? "") || "no outcome given.";
  const whose = owner === null || owner === "" ? "No owner." : `Owner: ${owner.replace(/\.$/, "")}.`;
  return `${id || "Without an id"}${mark}, ${school ?? "school not known"}: ${what} ${whose}`;
}

/** Up to the first full stop that ends a sentence; always with a stop at its end. */
export function firstSentence(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  const [first = ""] = /^.*?[.!?](?= \p{Lu}|$)/u.exec(plain) ?? [plain];
  return first === "" || /[.!?]$/.test(first) ? first : `${first}.`;
}
