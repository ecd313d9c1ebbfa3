import { byWord, RESULT_LOOKS, ruledIn, type ResultRule } from "../../../../layout/look/result-rules";
import type { DressedCalculated } from "../../../../layout/look/dress-calculated";
import { opaque } from "../../colours";
import { escapeXml } from "../../xml-escape";
import type { StyleBook } from "../book/style-book";

function difference({ group }: ResultRule): string {
  const { colour, fill, bold, italic } = RESULT_LOOKS[group];
  const weight = `${bold ? "<b/>" : '<b val="0"/>'}${italic ? "<i/>" : '<i val="0"/>'}`;
  const behind = opaque(fill);
  return `<dxf><font>${weight}<color rgb="${opaque(colour)}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${behind}"/><bgColor rgb="${behind}"/></patternFill></fill></dxf>`;
}

/** The conditional formats of a sheet. */
export function resultRules(
  tables: readonly DressedCalculated[],
  band: readonly string[],
  styles: StyleBook,
): string {
  let priority = 0;
  const ruleXml = (rule: ResultRule): string => {
    priority += 1;
    return `<cfRule type="expression" dxfId="${styles.difference(difference(rule))}" priority="${priority}"><formula>${escapeXml(rule.formula)}</formula></cfRule>`;
  };
  return [...band.map((cell) => byWord(cell, cell)), ...tables.flatMap((table) => ruledIn(table, table.kind))]
    .map(
      ({ range, rules }) =>
        `<conditionalFormatting sqref="${range}">${rules.map(ruleXml).join("")}</conditionalFormatting>`,
    )
    .join("");
}
