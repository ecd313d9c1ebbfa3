import { groupBy, isKnown } from "../../../domain/kernel";
import { inWords } from "../../issues/words";
import { dayText } from "../../present/date-text";
import { NOT_KNOWN, numberText, poundsText } from "../../present/number-text";
import { controlTests, documentsMissing } from "../control-tests";
import type { ControlTest } from "../control-tests";
import type { PackContext } from "../context";
import { heading, list, numbers, row, small, tableBlock, text, words } from "../pack";
import type { Block, PackSection } from "../pack";
import type { ControlRecord } from "../records";
import { ruleTests } from "../rule-tests";
import { tieOuts } from "../tie-outs";
import { recorded } from "./decision";

/** Three groups, never one tick: arithmetic and rules, inputs against documents, and guardrails elsewhere. */
export const checksSection = (context: PackContext): PackSection => ({
  id: "checks",
  title: "Checks",
  blocks: [
    text(
      "Three groups that say different things: whether the sums are right, whether the rules were kept, and whether the inputs agree with documents outside the workbook. Guardrails are a group of their own, above.",
    ),
    ...arithmetic(context),
    ...rules(context),
    ...documents(context),
  ],
});

function arithmetic({ trust }: PackContext): Block[] {
  return [
    tableBlock(
      "Arithmetic, worked out for this pack over the whole trust, to half a penny",
      [words("Check"), numbers("Largest difference"), words("Result")],
      tieOuts(trust).map(({ check, difference, result }) =>
        row(
          "plain",
          check,
          poundsText(difference, 2),
          result === NOT_KNOWN ? "Not known" : result === "passed" ? "✓ Passed" : "✕ Failed",
        ),
      ),
    ),
    small(
      "The sheet Checks of the workbook has more, among them a second calculation by formulas, once recalc has been run.",
    ),
  ];
}

function rules({ look }: PackContext): Block[] {
  const tests = ruleTests(look.review);
  const broken = tests.flatMap((test) => test.broken);
  return [
    tableBlock(
      "Rules of reinvestment, tested over the whole trust",
      [words("Rule"), words("Result")],
      tests.map((test) =>
        row(
          "plain",
          test.rule,
          test.broken.length === 0 ? "✓ Kept" : `✕ Broken: ${inWords(test.broken.length, "time")}`,
        ),
      ),
    ),
    ...(broken.length === 0 ? [] : [list(broken)]),
  ];
}

function documents(context: PackContext): Block[] {
  const tests = controlTests(context);
  const missing = documentsMissing(context);
  return [
    heading("Inputs against documents outside the workbook"),
    ...(tests.length === 0
      ? [text("Not checked: Controls names no document for these schools.")]
      : controlTables(tests)),
    ...(missing.length === 0
      ? []
      : [text(`Not checked, because Controls has no row for it: ${missing.join(", ")}.`)]),
  ];
}

const controlTables = (tests: readonly ControlTest[]): Block[] =>
  [...groupBy(tests, ({ control }) => control.control)].flatMap(([name, own]) => {
    const sources = new Set(own.map(sourceText));
    const isOne = sources.size === 1;
    const columns = [words("School, year"), numbers("Document"), numbers("Workbook"), words("Result")];
    return [
      tableBlock(
        `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        isOne ? columns : [...columns, words("Document, day, who compared")],
        own.map((test) => row("plain", ...controlCells(test), ...(isOne ? [] : [sourceText(test)]))),
      ),
      ...(isOne ? [...sources].map(small) : []),
    ];
  });

function controlCells({ control, school, academicYear, found, result }: ControlTest): string[] {
  const isMoney = /reserve|£/i.test(control.control);
  const cell = (amount: ControlRecord["externalTotal"]): string =>
    isMoney ? poundsText(amount) : plainNumber(amount);
  const why = result === "differs, explained" ? `: ${control.explanation ?? ""}` : "";
  return [
    `${school}, ${academicYear}`,
    cell(control.externalTotal),
    found === null ? "nothing to compare" : cell(found),
    `${MARKS[result]}${why}`,
  ];
}

const sourceText = ({ control: { sourceDocument, asAt, checkedBy } }: ControlTest): string =>
  `${recorded(sourceDocument)}${asAt === null ? "" : `, as at ${dayText(asAt)}`}; compared by: ${recorded(checkedBy)} (self-declared).`;

const MARKS = {
  agrees: "✓ Agrees",
  differs: "✕ Differs, not explained",
  "differs, explained": "◐ Differs, explained",
  "not checked": "– Not checked",
} as const;

const plainNumber = (amount: ControlRecord["externalTotal"]): string =>
  isKnown(amount) ? numberText(amount, 2).replace(/\.00$/, "") : NOT_KNOWN;
