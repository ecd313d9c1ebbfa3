import { isKnown, isNegligible } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { numberText, poundsText } from "../present/number-text";
import { changeSentence } from "../report/change-sentence";
import { listed, wrapped } from "../report/lines";
import { tableLines } from "../report/table";
import type { TableRow } from "../report/table";
import type { Decision } from "./decide";
import type { DecisionEffect, YearEffect } from "./effect";

/** The decision as one sentence for each of its changes, and where it is written. */
export function decisionLines({ target, changes, after }: Decision): string[] {
  const ids = listed(changes.map(({ id }) => id));
  const lock =
    target.locked === null
      ? []
      : wrapped(
          `${target.locked} is adopted, and so locked: this goes into ${target.name}, a draft that builds on it.`,
        );
  const together = changes.length > 1 ? ", one decision" : "";
  return [
    ...lock,
    ...wrapped(`${target.name}: ${ids}${together}.`),
    ...changes.flatMap((change) => wrapped(`· ${changeSentence(change, after.everything)}`, 0, 2)),
  ];
}

/** What the decision does, year by year, over the scenario without it. */
export function effectLines({ years, broken, mended, stale }: DecisionEffect): string[] {
  const rows = [
    row(years, "Cash released", ({ cash }) => [cash, poundsText(cash)]),
    row(years, "From budget, not from spend", ({ cashFromBudgetOnly: cash }) => [cash, poundsText(cash)]),
    row(years, "Periods a week freed", ({ time }) => [time, numberText(time, 1)]),
    row(years, "Periods a week taught", ({ taught }) => [taught, numberText(taught, 1)]),
    row(years, "Staff, FTE", ({ fte }) => [fte, numberText(fte, 2)]),
  ].filter((own) => own !== null);
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

/** Null where nothing moves in any year. */
function row(
  years: readonly YearEffect[],
  label: string,
  of: (year: YearEffect) => readonly [value: Quantity<string>, text: string],
): TableRow | null {
  const cells = years.map(of);
  const moves = cells.some(([value]) => !isKnown(value) || !isNegligible(value));
  return moves ? { label, cells: cells.map(([, text]) => text) } : null;
}

const bullets = (title: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : ["", title, ...texts.flatMap((text) => wrapped(`· ${text}`, 0, 2))];
