import { isSameName, sum, isZero, subtract } from "../../domain/kernel";
import { poundsText } from "../present/number-text";
import { figureCell, figureOf, markedLabel } from "../report/figures";
import { shortSentences } from "../report/in-short";
import { benefitsOf } from "./benefits";
import type { Benefit } from "./benefits";
import { packContext, whereOf } from "./context";
import type { PackContext, PackRequest, PackSource } from "./context";
import { aboutFacts, notices, tiles } from "./front";
import { list, mapTexts, numbers, row, small, tableBlock, text, words } from "./pack";
import type { Block, Pack, PackSection, TableLine } from "./pack";
import { postHider } from "./post-words";
import { amountRow, cellText, ofYears, yearColumns } from "./pot-text";
import { cashRows } from "./sections/benefits";
import { firstSentence } from "../report/commitment-text";
import { brokenIn } from "./sections/standing";

/** The evidence pack on one page: the figures that trustees decide by, and where the rest stands. */
export function boardPack(source: PackSource, request: PackRequest): Pack {
  const context = packContext(source, request);
  const { look } = context;
  const kept = ["Plan", "Prepared on", "From the file", "Log code"];
  const pack: Pack = {
    title: `${look.review.activeScenario}${whereOf(look)}: for decision`,
    trust: source.review.trust === "" ? "Trust name not known" : source.review.trust,
    lead: `Board pack. £ in the year; time in periods a week, which are not money. The evidence pack of the same file has every reason, check and source.`,
    about: aboutFacts(context).filter(({ name }) => kept.includes(name)),
    notices: notices(context)
      .filter(({ tone }) => tone !== "plain")
      .map((own) => ({ ...own, texts: own.texts.slice(0, 2) })),
    tiles: tiles(context),
    sections: [
      balanceSection(context),
      whereSection(context),
      schoolsSection(context),
      decideSection(context),
    ],
  };
  return mapTexts(pack, postHider(context.model));
}

function balanceSection(context: PackContext): PackSection {
  const { review, scope, ledger } = context.look;
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
  const sentences = shortSentences(review, ledger, brokenIn(context), scope);
  return {
    id: "balance",
    title: "Where it leaves us",
    blocks: [
      tableBlock(`${scope.name}, year by year`, yearColumns("", ledger.years), rows),
      ...(scope.isWholeTrust ? [text(sentences.slice(-2).join(" "))] : []),
      small("* rests on something provisional; ! breaks a guardrail."),
    ],
  };
}

function whereSection({ look, pots }: PackContext): PackSection {
  const { years } = look.ledger;
  const categories = (kind: "cash" | "time"): TableLine[] => {
    const names = [...new Set(pots.flatMap((year) => year[kind].categories.map(({ category }) => category)))];
    return names.flatMap((name) => {
      const amounts = pots.map(
        (year) =>
          year[kind].categories.find(({ category }) => isSameName(category, name))?.committed ?? sum([]),
      );
      return amounts.every(isZero) ? [] : [amountRow("part", name, kind, amounts)];
    });
  };
  const block = (kind: "cash" | "time", caption: string): Block =>
    tableBlock(caption, yearColumns("", years), [
      amountRow(
        "group",
        "Released",
        kind,
        ofYears(pots, kind, (pot) => pot.released),
      ),
      ...categories(kind),
      amountRow(
        "total",
        "Committed",
        kind,
        ofYears(pots, kind, (pot) => pot.committed),
      ),
      amountRow(
        "plain",
        "Proposed",
        kind,
        ofYears(pots, kind, (pot) => pot.proposed),
      ),
      amountRow(
        "total",
        "Left",
        kind,
        ofYears(pots, kind, (pot) => pot.left),
      ),
    ]);
  return {
    id: "where",
    title: "Where it goes",
    blocks: [block("cash", "Cash, £ a year"), block("time", "Teacher time, periods a week (not money)")],
  };
}

const MOST_SCHOOLS = 6;

/** The schools with most, and the others as one. */
function schoolsSection(context: PackContext): PackSection {
  const { benefits, moves } = benefitsOf(context);
  const own = benefits.filter(({ released, committed }) => !isZero(released) || !isZero(committed));
  const shown: readonly Benefit[] = own.slice(0, MOST_SCHOOLS);
  const weighed = moves.filter(({ consideration }) => consideration !== null).length;
  return {
    id: "schools",
    title: "Who benefits",
    blocks: [
      tableBlock(
        `Cash in ${context.look.academicYear}: released at a school, and committed there`,
        [
          words("School"),
          numbers("Released"),
          numbers("Share"),
          numbers("Committed"),
          numbers("Share"),
          numbers("Per pupil"),
          numbers("Per disadvantaged pupil"),
        ],
        own.length <= MOST_SCHOOLS ? cashRows(own) : cashRows(shown),
      ),
      ...(own.length > MOST_SCHOOLS
        ? [small(`The first ${MOST_SCHOOLS} of ${own.length} schools; the evidence pack has all.`)]
        : []),
      text(
        moves.length === 0
          ? "No commitment is paid for by another school's release."
          : `${moves.length} of the commitments move money or time between schools; a consideration of needs is recorded for ${weighed}.`,
      ),
    ],
  };
}

function decideSection({ look }: PackContext): PackSection {
  const proposed = new Map(
    look.ledger.commitments
      .filter(
        ({ commitment, academicYear }) =>
          commitment.status === "proposed" && academicYear === look.academicYear,
      )
      .map((year) => [year.commitment.id, year]),
  );
  const items = [...proposed.values()].map(
    ({ commitment, kind, amount }) =>
      `${commitment.id}, ${commitment.school ?? "school not known"}: ${kind === "time" ? `${cellText("time", amount)} periods a week` : poundsText(subtract(amount, sum([])))} for ${commitment.category?.toLowerCase() ?? "a category not known"}. ${firstSentence(commitment.intendedOutcome ?? "")}`,
  );
  return {
    id: "decide",
    title: "Proposed, and waiting for a decision",
    blocks: items.length === 0 ? [text("Nothing is proposed.")] : [list(items)],
  };
}
