import { columnLetters } from "../../../host";
import { RESULT_WORDS } from "../../../layout/calculated/result-words";
import { RESULT_LOOKS, rulesOf, type ResultRule } from "../../../layout/look/result-rules";
import { KIND_ROW } from "../../../layout/placing";
import { sized, type Job } from "./jobs";
import { UNFINISHED } from "./kind-line";
import { css } from "./look";
import { sideBySide } from "./side-by-side";
import { cellsOf, type Place, type TargetSheet, type TargetTable } from "./target";

/** Conditional formats of rows of a table, one for columns that stand side by side and share it. */
export function ruleJobs(
  sheet: TargetSheet,
  { placed }: TargetTable,
  { row, rows }: { readonly row: number; readonly rows: number },
): Job[] {
  const { kind } = sheet.content;
  return sideBySide(placed.columns, ({ column }) => rulesOf(column, kind)).flatMap(
    ({ columns: [first, ...others], common: rules }) => {
      if (!rules) return [];
      const place = { row, rows, column: first.number, columns: 1 + others.length };
      return ruleJob(sheet, place, rules("", `${first.letters}${row}`).rules);
    },
  );
}

/** What was there before goes: a sheet may be dressed again. Formulas are those of the first of the cells. */
const ruleJob = (sheet: TargetSheet, place: Place, rules: readonly ResultRule[]): Job =>
  sized(rules.length * A_RULE, (context) => {
    const { conditionalFormats } = cellsOf(context, sheet, place);
    conditionalFormats.clearAll();
    for (const { group, formula } of rules) {
      const { custom } = conditionalFormats.add("Custom");
      const { colour, fill, bold, italic } = RESULT_LOOKS[group];
      custom.rule.formula = `=${formula}`;
      custom.format.font.color = css(colour);
      custom.format.font.bold = bold;
      custom.format.font.italic = italic;
      custom.format.fill.color = css(fill);
    }
  });
/** In bytes. */
const A_RULE = 3_000;

/** The line of the checks is one cell: it stands out where one of them failed, and while the sheet is not finished. */
export function kindRules(sheet: TargetSheet): Job[] {
  const cell = `${columnLetters(1)}${KIND_ROW}`;
  const failed = RESULT_WORDS.bad.map((word) => `ISNUMBER(SEARCH(": ${word}.",${cell}))`);
  return [
    ruleJob(sheet, { row: KIND_ROW, column: 1 }, [
      { group: "bad", formula: `OR(${failed.join(",")})` },
      { group: "middle", formula: `${cell}="${UNFINISHED}"` },
    ]),
  ];
}
