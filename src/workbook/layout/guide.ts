import { COLOURS, COMMANDS, FILLING_IN, line, PURPOSE, STEPS } from "./guide-sections";
import { CALCULATED_COLOURS, READING } from "./guide-to-formulas";
import { CALCULATED_SHEETS } from "./calculated/sheet-list";
import { LAYOUT_VERSION } from "./settings";
import type { Guide, GuideSection, SheetContent, SheetKind } from "./workbook-content";

export const KIND_WORDS: Readonly<Record<SheetKind, string>> = {
  input: "Input sheet: fill in the yellow cells.",
  decision: "Decision sheet: fill in the yellow cells.",
  working: "Working sheet: formulas only, do not type here.",
  output: "Output sheet: formulas only, do not type here.",
  control: "Control sheet: it checks the others or keeps their record, do not type here.",
};

/** Of a sheet of values that is to be read and printed. */
export const DOCUMENT_WORDS = "Output sheet: values of one day and no formulas, do not type here.";

const SHORT_KIND: Readonly<Record<SheetKind, string>> = {
  input: "Input",
  decision: "Decision",
  working: "Working",
  output: "Output",
  control: "Control",
};

type ListedSheet = Pick<SheetContent, "name" | "kind" | "introduction">;

const sheetMap = (heading: string, sheets: readonly ListedSheet[]): GuideSection => ({
  heading,
  lines: sheets.map((sheet) =>
    line(sheet.name, sheet.introduction.join(" "), { note: SHORT_KIND[sheet.kind] }),
  ),
});

/** The first sheet of a workbook that holds these sheets. */
export const guideTo = (sheets: readonly ListedSheet[]): Guide => ({
  title: "Guide",
  introduction: ["Headroom: curriculum-led financial planning for academy trusts."],
  sections: [
    PURPOSE,
    STEPS,
    COMMANDS,
    sheetMap("The sheets that you fill in", sheets),
    sheetMap("The sheets of formulas, after recalculation", CALCULATED_SHEETS),
    FILLING_IN,
    READING,
    COLOURS,
    CALCULATED_COLOURS,
    {
      heading: "Version",
      lines: [line("Layout", `Version ${LAYOUT_VERSION} of the tables and headers, as Settings says too.`)],
    },
  ],
});
