import { CHART_TEXT } from "../../../../layout/look/chart-look";
import { escapeXml } from "../../xml-escape";
import { BLACK, NAVY } from "../../colours";

/** Without the alpha that cells have. */
export const rgb = (colour: string): string => colour.slice(2);

interface TextLook {
  /** In hundredths of a point. */
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}
export const CHART_TITLE: TextLook = { size: CHART_TEXT.title * 100, bold: true, colour: NAVY };
const AXIS_TITLE: TextLook = { size: CHART_TEXT.axisTitle * 100, bold: false, colour: BLACK };
export const AXIS_LABELS: TextLook = { size: CHART_TEXT.labels * 100, bold: false, colour: BLACK };

const properties = (element: string, { size, bold, colour }: TextLook): string =>
  `<a:${element} lang="en-GB" sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${rgb(colour)}"/></a:solidFill></a:${element}>`;

/** How the labels of an axis or a legend are set. */
export const textProperties = (look: TextLook): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties("defRPr", look).replace(' lang="en-GB"', "")}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

export function titleXml(text: string, look: TextLook = AXIS_TITLE, turned = false): string {
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  return (
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${properties("defRPr", look).replace(' lang="en-GB"', "")}</a:pPr>` +
    `<a:r>${properties("rPr", look)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}
