import { isSameName, isZero, zero } from "../../../domain/kernel";
import type { CommitmentYear } from "../../../domain/reinvestment";
import type { ReleaseKind } from "../../../domain/released-funds";
import { inWords } from "../../issues/words";
import { inSentence } from "../../report/change-target";
import { firstSentence } from "../../report/commitment-text";
import { figureCell, figureOf, markedLabel } from "../../report/figures";
import type { Pot } from "../../view/pot";
import { amountText } from "../../view/commitments";
import { BENEFIT_COLUMNS, benefitRows } from "../benefit-rows";
import { benefitsOf } from "../benefits";
import type { PackContext } from "../context";
import { list, row, small, tableBlock, text } from "../pack";
import type { Block, PackSection, TableLine } from "../pack";
import { amountRow, ofYears, yearColumns } from "../pot-text";
import { shownAmounts } from "../shown-amounts";
import { brokenIn } from "./standing";

export function balanceSection({ look }: PackContext): PackSection {
  const { review, scope, ledger } = look;
  const rows = (["in-year-balance", "revenue-reserve-share-of-income"] as const).flatMap((metric) =>
    (["baseline", "after"] as const).flatMap((basis): TableLine[] => {
      const figures = ledger.years.map((academicYear) =>
        figureOf(review, basis, { school: scope.name, metric, academicYear }),
      );
      if (figures.every((figure) => figure === null)) return [];
      const label = metric === "in-year-balance" ? "In-year balance" : "Revenue reserve, of income";
      const title = `${markedLabel(label, figures)}, ${basis === "after" ? "after commitments" : "doing nothing"}`;
      return [row(basis === "after" ? "total" : "plain", title, ...figures.map(figureCell))];
    }),
  );
  return {
    id: "balance",
    title: "Where it leaves us",
    blocks: [
      tableBlock(
        `${scope.name}, year by year (* rests on something provisional; ! breaks a guardrail)`,
        yearColumns("", ledger.years),
        rows,
      ),
    ],
  };
}

export const whereSection = (context: PackContext): PackSection => ({
  id: "where",
  title: "Where it goes",
  blocks: [
    potBlock(context, "cash", "Cash, £ a year"),
    potBlock(context, "time", "Teacher time, periods a week (not money)"),
  ],
});

function potBlock({ look, pots }: PackContext, kind: ReleaseKind, caption: string): Block {
  const names = [...new Set(pots.flatMap((year) => year[kind].categories.map(({ category }) => category)))];
  // time is said in few lines: the page is one
  const categories = (kind === "time" ? [] : names).flatMap((name) => {
    const amounts = pots.map(
      (year) =>
        year[kind].categories.find(({ category }) => isSameName(category, name))?.committed ??
        zero<"release">(),
    );
    return amounts.every(isZero) ? [] : [amountRow("part", name, kind, amounts)];
  });
  const of = (look: TableLine["look"], label: string, amount: (pot: Pot) => Pot["left"]): TableLine =>
    amountRow(look, label, kind, ofYears(pots, kind, amount));
  return tableBlock(caption, yearColumns("", look.ledger.years), [
    of("group", "Released", (pot) => pot.released),
    ...categories,
    of("group", "Committed", (pot) => pot.committed),
    of("part", "Proposed", (pot) => pot.proposed),
    of("total", "Left", (pot) => pot.left),
  ]);
}

/** What fits on the page. */
const MOST = { schools: 6, guardrails: 3, proposed: 5, letters: 120 } as const;

/** What fits on a line or so, at the end of a word. */
const shortened = (long: string): string =>
  long.length <= MOST.letters ? long : `${long.slice(0, long.lastIndexOf(" ", MOST.letters))} …`;

export function schoolsSection(context: PackContext): PackSection {
  const { benefits, totals, moves } = benefitsOf(context);
  const own = benefits.filter(({ released, committed }) => !isZero(released) || !isZero(committed));
  const rows = benefitRows(own, totals);
  const shown = rows.length <= MOST.schools + 1 ? rows : [...rows.slice(0, MOST.schools), ...rows.slice(-1)];
  const weighed = moves.filter(({ consideration }) => consideration !== null).length;
  const moved =
    moves.length === 0
      ? "No commitment is paid for by another school's release."
      : `Money or time moves between schools in ${inWords(moves.length, "commitment")}; a consideration of needs is recorded for ${weighed}.`;
  const others = rows.length - shown.length;
  return {
    id: "schools",
    title: "Who benefits",
    blocks: [
      tableBlock(
        `Cash in ${context.look.academicYear}, £: released at a school, and committed there`,
        BENEFIT_COLUMNS,
        shown,
      ),
      small(
        `${others === 0 ? "" : `${inWords(others, "school")} more in the total; the evidence pack has each. `}${moved}`,
      ),
    ],
  };
}

export function limitsSection(context: PackContext): PackSection {
  const broken = [...brokenIn(context)].sort((a, b) => Number(b.isNew) - Number(a.isNew));
  const items = broken
    .slice(0, MOST.guardrails)
    .map(({ text: own, isNew }) => shortened(isNew ? `New: ${own}` : own));
  const more = broken.length - items.length;
  return {
    id: "guardrails",
    title: "Guardrails broken",
    blocks:
      broken.length === 0
        ? [text("None among the figures that are known.")]
        : [list([...items, ...(more === 0 ? [] : [`And ${more} more, in the evidence pack.`])])],
  };
}

export function decideSection({ look, pots }: PackContext): PackSection {
  const amountOf = shownAmounts(pots);
  const proposed = new Map<string, CommitmentYear>();
  for (const year of look.ledger.commitments) {
    if (year.commitment.status !== "proposed" || isZero(year.amount)) continue;
    if (!proposed.has(year.commitment.id))
      proposed.set(year.commitment.id, { ...year, amount: amountOf(year) });
  }
  const items = [...proposed.values()].map(
    (year) =>
      `${year.commitment.id}, ${year.commitment.school ?? "school not known"}: ${amountText(year)} in ${year.academicYear} for ${inSentence(year.commitment.category ?? "a category not known")}. ${shortened(firstSentence(year.commitment.intendedOutcome ?? ""))}`,
  );
  const more = items.length - MOST.proposed;
  return {
    id: "decide",
    title: "Proposed, and waiting for a decision",
    blocks:
      items.length === 0
        ? [text("Nothing is proposed.")]
        : [
            list([
              ...items.slice(0, MOST.proposed),
              ...(more > 0 ? [`And ${more} more, in the evidence pack.`] : []),
            ]),
          ],
  };
}
