import type { Commitment } from "../../../domain/reinvestment";
import { exactText, isoDate } from "../../../domain/kernel";
import type { Given } from "../../decisions/ask";
import type { VerbOption } from "../../decisions/verb";
import type { TrustRecords } from "../../evidence/records";
import { strandText } from "../../evidence/sections/strands";
import { LEDGER_VERBS } from "../../ledger/verbs";
import type { Look } from "../choice";
import type { FieldKind, FormField } from "../scenarios/verb-form";
import { sentenceCase } from "../texts";
import { aboutCommitment } from "./about-commitment";
import { LEDGER_LISTS } from "./ledger-lists";
import type { LedgerStock } from "./ledger-lists";
import * as words from "./ledger-words";

/** A verb of the ledger and what is known already when its form is opened. */
export interface LedgerStart {
  readonly verb: string;
  readonly given: Given;
  /** What is proposed again once this is reversed. */
  readonly again?: Given;
}
export interface LedgerForm {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly fields: readonly FormField[];
  /** What a proposal can do without. */
  readonly more: readonly FormField[];
}

export const ledgerVerb = (name: string) => LEDGER_VERBS.find((own) => own.name === name) ?? null;
/** An option may be called otherwise on the form of one verb. */
export const ledgerLabel = (name: string, verb: string): string =>
  words.LEDGER_LABELS[`${verb} ${name}`] ?? words.LEDGER_LABELS[name] ?? sentenceCase(name);

export function ledgerForm(
  look: Look,
  records: TrustRecords,
  { verb: name, given }: LedgerStart,
): LedgerForm {
  const verb = ledgerVerb(name);
  const options = (verb?.options ?? []).filter((own) => !words.LEDGER_LEFT_OUT.includes(own.name));
  const isMore = ({ name: own }: VerbOption): boolean =>
    name === "propose" && words.LEDGER_MORE.includes(own);
  const field = (own: VerbOption): FormField => fieldOf(own, { verb: name, look, records, given });
  return {
    title: [words.LEDGER_TITLES[name], given["commitment"] ?? ""].filter(Boolean).join(" "),
    lead: [`${sentenceCase(verb?.does ?? "")}.`, aboutCommitment(look, given["commitment"] ?? "")]
      .filter(Boolean)
      .join(" "),
    label: words.LEDGER_SAVES[name] ?? "Save",
    fields: [...options.filter((own) => !isMore(own)).map(field), WHO],
    more: options.filter(isMore).map(field),
  };
}

const WHO: FormField = {
  name: "who",
  label: ledgerLabel("who", ""),
  help: words.LEDGER_HELP["who"] ?? "",
  isNeeded: true,
  kind: "text",
  options: [],
};

interface Stock extends LedgerStock {
  readonly given: Given;
}

function fieldOf(option: VerbOption, stock: Stock): FormField {
  const { name, needed, help } = option;
  const options = LEDGER_LISTS[name]?.(stock) ?? null;
  return {
    name,
    label: ledgerLabel(name, stock.verb),
    help:
      helpFor(name, stock) ??
      words.LEDGER_HELP[`${stock.verb} ${name}`] ??
      words.LEDGER_HELP[name] ??
      `${sentenceCase(help)}.`,
    isNeeded: needed,
    kind: options === null ? typedKind(option) : name === "evidence" ? "suggestion" : "choice",
    options: options ?? [],
  };
}

const LONG: readonly string[] = ["rationale", "outcome", "reason", "comment", "pooling", "override"];
const typedKind = ({ name, value }: VerbOption): FieldKind =>
  LONG.includes(name) ? "long text" : value === "N" ? "number" : "text";

function helpFor(name: string, { records, given }: Stock): string | null {
  if (name !== "evidence") return null;
  const said = strandText(given["evidence"]?.trim() || null, records.strands);
  return said === null ? null : `A starting point: ${said}`;
}

/** What a commitment says, to propose it again. */
export function givenAgain(own: Commitment, { commitments }: TrustRecords): Given {
  const record = commitments.find(({ commitment }) => commitment === own.id);
  const text = (value: string | null | undefined): string => value ?? "";
  return {
    ...{ release: text(own.release), school: text(own.school), category: text(own.category) },
    ...{ recurrence: text(own.recurrence), from: text(own.fromYear), to: text(own.toYear) },
    amount: exactText(own.amount) ?? "",
    review: own.reviewDate === null ? "" : isoDate(own.reviewDate),
    ...{ rationale: text(own.rationale), outcome: text(own.intendedOutcome), measure: text(own.measure) },
    ...{ owner: text(own.owner), evidence: text(record?.evidence), target: text(record?.measureTarget) },
    ...{ baseline: text(record?.measureBaseline), considered: text(record?.optionsConsidered) },
    ...{ equality: text(record?.equalityAndSendImpact), procurement: text(record?.procurementRoute) },
    ...{ conflicts: text(record?.conflictsDeclared), pooling: text(record?.poolingConsideration) },
  };
}
