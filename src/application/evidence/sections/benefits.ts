import { addTo, benefitsOf } from "../benefits";
import type { Benefit, Move } from "../benefits";
import { inUnit, isKnown, isZero, over, quantity, ratioOf, roundTo, sum } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { NOT_KNOWN, numberText, percentText, poundsText } from "../../present/number-text";
import { partsOf } from "../../present/rounded-parts";
import type { PackContext } from "../context";
import { heading, numbers, row, small, tableBlock, text, words } from "../pack";
import type { Block, PackSection, TableLine } from "../pack";
import { recorded } from "./decision";

/** Who benefits, against who released it: the question that pooling raises. */
export function benefitsSection(context: PackContext): PackSection {
  const { benefits, moves } = benefitsOf(context);
  const { academicYear } = context.look;
  return {
    id: "benefits",
    title: "Who benefits",
    blocks: [
      text(
        `Approved commitments of ${academicYear}, where they are spent, against what each school released that year. The whole trust is shown in every pack, since fairness is between schools.`,
      ),
      ...cashTable(benefits, academicYear),
      ...timeTable(benefits, academicYear),
      ...moveBlocks(moves),
    ],
  };
}

function cashTable(benefits: readonly Benefit[], academicYear: string): Block[] {
  const own = benefits.filter(({ released, committed }) => !isZero(released) || !isZero(committed));
  if (own.length === 0) return [];
  return [
    tableBlock(
      `Cash in ${academicYear}, £`,
      [
        words("School"),
        numbers("Released there"),
        numbers("Share of all released"),
        numbers("Committed there"),
        numbers("Share of all committed"),
        numbers("Per pupil"),
        numbers("Per disadvantaged pupil"),
      ],
      cashRows(own),
    ),
    small(
      "Per pupil and per disadvantaged pupil divide what is committed at a school by all its pupils, and by its disadvantaged pupils: they compare schools, and do not say which pupils a commitment reaches.",
    ),
  ];
}

export function cashRows(own: readonly Benefit[]): TableLine[] {
  const [released, committed] = [sum(own.map((one) => one.released)), sum(own.map((one) => one.committed))];
  const shown = {
    released: partsOf(
      roundTo(released, 0),
      own.map((one) => one.released),
    ),
    committed: partsOf(
      roundTo(committed, 0),
      own.map((one) => one.committed),
    ),
    shareReleased: shares(
      own.map((one) => one.released),
      released,
    ),
    shareCommitted: shares(
      own.map((one) => one.committed),
      committed,
    ),
  };
  const all = addTo(own);
  return [
    ...own.map((one, place) =>
      row(
        "plain",
        one.school,
        poundsText(shown.released[place] ?? one.released),
        shown.shareReleased[place] ?? "",
        poundsText(shown.committed[place] ?? one.committed),
        shown.shareCommitted[place] ?? "",
        ...perHead(one),
      ),
    ),
    row(
      "total",
      "These schools",
      poundsText(roundTo(released, 0)),
      wholeShare(released),
      poundsText(roundTo(committed, 0)),
      wholeShare(committed),
      ...perHead(all),
    ),
  ];
}

/** Percentages that add up to 100. */
function shares(parts: readonly Quantity<"GBP">[], total: Quantity<"GBP">): string[] {
  if (isZero(total) || !isKnown(total)) return parts.map(() => "–");
  const exact = parts.map((part) => ratioOf(part, total));
  return partsOf(quantity<"ratio">("1"), exact, 3).map((share) => percentText(share));
}
const wholeShare = (total: Quantity<"GBP">): string => (isZero(total) || !isKnown(total) ? "–" : "100.0%");

function perHead({ committed, pupils, disadvantaged }: Benefit): string[] {
  return [pupils, disadvantaged].map((heads) => {
    if (isKnown(heads) && isZero(heads)) return "no pupils";
    const each: Quantity<"GBP"> = over(committed, heads);
    return isKnown(each) ? poundsText(each) : NOT_KNOWN;
  });
}

function timeTable(benefits: readonly Benefit[], academicYear: string): Block[] {
  const own = benefits.filter(({ freed, given }) => !isZero(freed) || !isZero(given));
  if (own.length === 0) return [];
  const cell = (amount: Quantity<string>): string => numberText(amount, 1);
  const [freed, given] = [sum(own.map((one) => one.freed)), sum(own.map((one) => one.given))];
  const parts = [
    partsOf(
      roundTo(freed, 1),
      own.map((one) => one.freed),
      1,
    ),
    partsOf(
      roundTo(given, 1),
      own.map((one) => one.given),
      1,
    ),
  ];
  return [
    tableBlock(
      `Teacher time in ${academicYear}, periods a week (not money)`,
      [words("School"), numbers("Freed there"), numbers("Committed there")],
      [
        ...own.map((one, place) =>
          row(
            "plain",
            one.school,
            cell(parts[0]?.[place] ?? one.freed),
            cell(parts[1]?.[place] ?? one.given),
          ),
        ),
        row("total", "These schools", cell(roundTo(freed, 1)), cell(roundTo(given, 1))),
      ],
    ),
  ];
}

function moveBlocks(moves: readonly Move[]): Block[] {
  if (moves.length === 0) {
    return [text("No approved commitment of the year is paid for by another school's release.")];
  }
  return [
    heading("Money and time that move between schools"),
    tableBlock(
      "Each move, and how each school's needs were weighed",
      [words("Commitment"), words("From"), words("To"), numbers("Amount"), words("Consideration recorded")],
      moves.map(({ commitment, from, to, amount, kind, consideration }) =>
        row(
          "plain",
          commitment,
          from,
          to,
          kind === "time" ? `${numberText(amount, 1)} periods a week` : poundsText(inUnit(amount)),
          recorded(consideration),
        ),
      ),
    ),
  ];
}
