import { BENEFIT_COLUMNS, benefitRows } from "../benefit-rows";
import { benefitsOf } from "../benefits";
import type { Benefit, Benefits, Move } from "../benefits";
import { inUnit, isZero } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { numberText, poundsText } from "../../present/number-text";
import { partsOf } from "../../present/rounded-parts";
import type { PackContext } from "../context";
import { heading, numbers, row, small, tableBlock, text, words } from "../pack";
import type { Block, PackSection } from "../pack";
import { recorded } from "./decision";

/** Who benefits, against who released it: the question that pooling raises. */
export function benefitsSection(context: PackContext): PackSection {
  const { benefits, totals, moves } = benefitsOf(context);
  const { academicYear } = context.look;
  return {
    id: "benefits",
    title: "Who benefits",
    blocks: [
      text(
        `Approved commitments of ${academicYear}, where they are spent, against what each school released that year. The whole trust is shown in every pack, since fairness is between schools.`,
      ),
      ...cashTable(benefits, totals, academicYear),
      ...timeTable(benefits, totals, academicYear),
      ...moveBlocks(moves),
    ],
  };
}

function cashTable(benefits: readonly Benefit[], totals: Benefits["totals"], academicYear: string): Block[] {
  const own = benefits.filter(({ released, committed }) => !isZero(released) || !isZero(committed));
  if (own.length === 0) return [];
  return [
    tableBlock(`Cash in ${academicYear}, £`, BENEFIT_COLUMNS, benefitRows(own, totals)),
    small(
      "Per pupil and per disadvantaged pupil divide what is committed at a school by all its pupils, and by its disadvantaged pupils: they compare schools, and do not say which pupils a commitment reaches.",
    ),
  ];
}

function timeTable(
  benefits: readonly Benefit[],
  { freed, given }: Benefits["totals"],
  academicYear: string,
): Block[] {
  const own = benefits.filter((one) => !isZero(one.freed) || !isZero(one.given));
  if (own.length === 0) return [];
  const cell = (amount: Quantity<string>): string => numberText(amount, 1);
  const parts = [
    partsOf(
      freed,
      own.map((one) => one.freed),
      1,
    ),
    partsOf(
      given,
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
        row("total", "In all", cell(freed), cell(given)),
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
