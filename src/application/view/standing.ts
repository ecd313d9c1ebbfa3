import type { Figure } from "../../domain/plan";
import { dayText } from "../present/date-text";
import { limitText, rangeText, sideText } from "../present/limit-text";
import { cellOf } from "../../domain/kernel";
import { cellLink, sentenceCase } from "./texts";
import type { CellLink, Standing } from "./texts";

/** Where a figure stands, in words: a broken guardrail before a usual range. */
export function standingOf(figure: Pick<Figure, "value" | "status" | "band" | "guardrail">): Standing {
  if (figure.guardrail !== null) return { words: "Guardrail broken", tone: "bad" };
  switch (figure.status) {
    case "in range":
      return { words: "In usual range", tone: "good" };
    case "outside usual":
    case "outside outer":
      return { words: `${sentenceCase(sideText(figure))} usual`, tone: "look" };
    case "not banded":
      return { words: "No usual range", tone: "plain" };
    case "not known":
      return { words: "Not known", tone: "bad" };
  }
}

/** What a limit prevents, and its cell. */
export interface LimitBroken {
  readonly text: string;
  readonly cell: CellLink | null;
}
export function limitBroken(figure: Figure): LimitBroken | null {
  const { guardrail } = figure;
  if (guardrail === null) return null;
  const side = guardrail.side === "floor" ? "Below the floor" : "Above the ceiling";
  const harm = guardrail.harm.replace(/[.]$/, "");
  return {
    text: `${side} of ${limitText(guardrail.limit, figure)}.${harm === "" ? "" : ` ${harm}.`}`,
    cell: guardrail.origin === null ? null : cellLink(cellOf(guardrail.origin, guardrail.side)),
  };
}

/** Whose range it is, where from, and when that was looked up. */
export interface BandView {
  readonly text: string;
  readonly cell: CellLink;
}
const WHOSE = {
  statutory: "by law",
  "DfE tool": "from the DfE's planning tool",
  trust: "set by your trust",
  convention: "a convention",
} as const;

export function bandView({ band, ...of }: Figure): BandView | null {
  if (band === null) return null;
  const hasUsual = band.usualLow !== null || band.usualHigh !== null;
  const range = hasUsual
    ? rangeText(band.usualLow, band.usualHigh, of)
    : rangeText(band.outerLow, band.outerHigh, of);
  if (range === null) return null;
  const checked = band.checkedOn === null ? "" : `, checked ${dayText(band.checkedOn)}`;
  const source = sourceText(band.source);
  return {
    text: `Usual: ${range}, ${WHOSE[band.basis]}${checked}.${source} Usual is what others do, not an aim.`,
    cell: cellLink(cellOf(band.origin, "source")),
  };
}

const LONGEST_SOURCE = 90;
/** An address or a long citation is read in its cell. */
function sourceText(source: string | null): string {
  const plain = (source ?? "").trim().replace(/[.]$/, "");
  return plain === "" || plain.length > LONGEST_SOURCE || /https?:/.test(plain) ? "" : ` Source: ${plain}.`;
}
