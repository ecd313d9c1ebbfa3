import { isKnown, isNegative, isSameName, nameKey } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { dayText } from "../../present/date-text";
import { numberText } from "../../present/number-text";
import type { StrandRecord } from "../records";

/** What research says of the strand that a commitment's evidence names; null where it names none. */
export function strandText(evidence: string | null, strands: readonly StrandRecord[]): string | null {
  if (evidence === null) return null;
  const said = nameKey(evidence);
  const own =
    strands.find(({ strand }) => isSameName(strand, evidence)) ??
    strands.find(({ strand }) => strand !== "" && said.includes(nameKey(strand)));
  return own === undefined
    ? null
    : `${strandWords(own)} It is an average of other pupils elsewhere, not a forecast and not bought.`;
}

/** "Feedback: +6 months on average, cost 1 of 5, evidence 4 of 5; to confirm. Source, checked on …" */
export function strandWords({
  strand,
  months,
  cost,
  strength,
  status,
  source,
  checkedOn,
}: StrandRecord): string {
  const average =
    months === null || !isKnown(months)
      ? "no clear average"
      : `${isNegative(months) ? "" : "+"}${numberText(months, 0)} months on average`;
  const of5 = (what: string, value: Quantity<string> | null): string =>
    value === null || !isKnown(value) ? `${what} not rated` : `${what} ${numberText(value, 0)} of 5`;
  const when = checkedOn === null ? "" : `, checked on ${dayText(checkedOn)}`;
  return `${strand}: ${average}, ${of5("cost", cost)}, ${of5("evidence", strength)}; ${status ?? "status not known"}. ${source ?? "Source not recorded"}${when}.`;
}
