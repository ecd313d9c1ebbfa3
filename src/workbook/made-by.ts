import { LAYOUT_VERSION } from "./layout/settings";

/** As in package.json, which a test holds it to. */
export const VERSION = "0.1.0";

/** Which program, and which layout of the workbook, a figure was worked out by. */
export const MADE_BY = `Headroom ${VERSION}, workbook layout ${LAYOUT_VERSION}`;
