import { isKnown, isNegligible } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { numberText, poundsText } from "../present/number-text";
import { changeSentence } from "../report/change-sentence";
import { listed, wrapped } from "../report/lines";
import { tableLines } from "../report/table";
import type { TableRow } from "../report/table";
import type { Decision } from "./decide";
import type { DecisionEffect, Tried } from "./effect";
import { shownYears } from "./shown-effect";

/** The decision as one sentence for each of its changes, and where it is written. */
export function decisionLines(decision: Decision): string[] {
  const { target } = decision;
  const lock =
    target.locked === null
      ? []
      : wrapped(
          `${target.locked} is adopted, and so locked: this goes into ${target.name}, a draft that builds on it.`,
        );
  return [...lock, ...changedLines(decision)];
}

/** Changes of a scenario by their ids, and each as a sentence. */
export function changedLines({ target, changes, after }: Tried & Pick<Decision, "changes">): string[] {
  const together = changes.length > 1 ? ", one decision" : "";
  return [
    ...wrapped(`${target.name}: ${listed(changes.map(({ id }) => id))}${together}.`),
    ...changes.flatMap((change) => wrapped(`· ${changeSentence(change, after.everything)}`, 0, 2)),
  ];
}

/** What the decision does, year by year, over the scenario without it. */
export function effectLines(effect: DecisionEffect): string[] {
  const { years, broken, mended, stale } = effect;
  const rows = rowsOf(effect);
  const figures =
    rows.length === 0
      ? ["Moves no cash, no periods, no teaching and no staff."]
      : tableLines(
          years.map(({ academicYear }) => academicYear),
          rows,
        );
  return [
    "",
    "What it does, over the scenario without it:",
    ...figures,
    ...bullets("Guardrails newly broken:", broken),
    ...bullets("Guardrails no longer broken:", mended),
    ...bullets("Out of date, and so not applied:", stale),
  ];
}

function rowsOf(effect: DecisionEffect): TableRow[] {
  const { years } = effect;
  const shown = shownYears(effect, null);
  return [
    row(
      "Cash released",
      shown.map(({ cash }) => [cash, poundsText(cash)]),
    ),
    row(
      "From budget, not from spend",
      years.map(({ cashFromBudgetOnly: cash }) => [cash, poundsText(cash)]),
    ),
    row(
      "Periods a week freed",
      shown.map(({ time }) => [time, numberText(time, 1)]),
    ),
    row(
      "Periods a week taught",
      years.map(({ taught }) => [taught, numberText(taught, 1)]),
    ),
    row(
      "Staff, FTE",
      years.map(({ fte }) => [fte, numberText(fte, 2)]),
    ),
  ].filter((own) => own !== null);
}

/** Null where nothing moves in any year. */
function row(
  label: string,
  cells: readonly (readonly [value: Quantity<string>, text: string])[],
): TableRow | null {
  const moves = cells.some(([value]) => !isKnown(value) || !isNegligible(value));
  return moves ? { label, cells: cells.map(([, text]) => text) } : null;
}

const bullets = (title: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : ["", title, ...texts.flatMap((text) => wrapped(`· ${text}`, 0, 2))];
