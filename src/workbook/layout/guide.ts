import { LAYOUT_VERSION } from "./settings";
import type { Guide, GuideLine, GuideSection, SheetContent, SheetKind } from "./workbook-content";

const line = (label: string, text: string, more: Partial<GuideLine> = {}): GuideLine => ({
  label,
  text,
  note: "",
  look: null,
  ...more,
});

const PURPOSE: GuideSection = {
  heading: "What this workbook is for",
  lines: [
    line(
      "Plan",
      "It plans your trust's staffing from what is taught: groups, periods, and the posts that teach them.",
    ),
    line(
      "Release",
      "It shows how much money and teacher time a better plan would release. The two are never added together.",
    ),
    line(
      "Reinvest",
      "It follows every released pound and period to where it is put back: into teachers, pupils and buildings.",
    ),
    line(
      "Yours",
      "It is an ordinary workbook. Nothing is hidden in it, and no figure leaves it unless you send it to somebody.",
    ),
  ],
};

const STEPS: GuideSection = {
  heading: "How to start",
  lines: [
    line(
      "Step 1",
      "Settings. Give your trust's name, the first academic year, and what you assume about pay and prices.",
    ),
    line(
      "Step 2",
      "Schools and Pupils. A row for each school, one Central row for the trust's own services; then pupils by year group.",
    ),
    line(
      "Step 3",
      "Curriculum and Staff. What is taught, and the posts that teach and support it. One row may stand for a whole group of posts, so you can start small.",
    ),
    line(
      "Step 4",
      "Rates and Budget. Compare pay points and rates with their sources, and add a row LGPS employer rate for each school; then enter income and all other costs.",
    ),
    line(
      "Step 5",
      "Open Headroom. It names every cell that still needs something, and works out all that can be worked out already.",
    ),
  ],
};

const FILLING_IN: GuideSection = {
  heading: "Filling it in",
  lines: [
    line("Click a cell", "A note beside it says what belongs there, and what it means to leave it blank."),
    line(
      "A new row",
      "Type in the first empty row below a table, and the table grows. Or paste rows in as values.",
    ),
    line("Not known yet", "Leave the cell blank. A figure that is missing is never taken to be zero."),
    line(
      "Your own way",
      "Move, sort and add columns as you like, and rename sheets. Keep the tables' names and headers.",
    ),
    line(
      "People",
      "No names are needed. A post with one holder is still personal data: be careful whom you send a copy.",
    ),
  ],
};

const COLOURS: GuideSection = {
  heading: "Colours, and what says the same without colour",
  lines: [
    line("Type here", "Pale yellow with blue text is for you to fill in.", { look: "input" }),
    line("Leave alone", "White with black text is worked out by a formula.", { look: "calculated" }),
    line("Header", "Dark blue, bold, with the word required above it: each row needs a value.", {
      look: "required header",
    }),
    line("Header", "Grey blue, not bold: it may stay blank.", { look: "optional header" }),
    line("-1,250.00", "A negative amount is red and has a minus sign.", { look: "negative amount" }),
  ],
};

export const KIND_WORDS: Readonly<Record<SheetKind, string>> = {
  input: "Input sheet: fill in the yellow cells.",
  decision: "Decision sheet: write it from the pane, or fill in the yellow cells.",
  working: "Working sheet: formulas only, do not type here.",
  output: "Output sheet: formulas only, do not type here.",
  control: "Control sheet: it checks the others, do not type here.",
};

const SHORT_KIND: Readonly<Record<SheetKind, string>> = {
  input: "Input",
  decision: "Decision",
  working: "Working",
  output: "Output",
  control: "Control",
};

type ListedSheet = Pick<SheetContent, "name" | "kind" | "introduction">;

const sheetMap = (sheets: readonly ListedSheet[]): GuideSection => ({
  heading: "The sheets",
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
    sheetMap(sheets),
    FILLING_IN,
    COLOURS,
    {
      heading: "Version",
      lines: [line("Layout", `Version ${LAYOUT_VERSION} of the tables and headers, as Settings says too.`)],
    },
  ],
});
