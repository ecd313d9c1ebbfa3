import type { GuideLine, GuideSection } from "./workbook-content";

export const line = (label: string, text: string, more: Partial<GuideLine> = {}): GuideLine => ({
  label,
  text,
  note: "",
  look: null,
  ...more,
});

export const PURPOSE: GuideSection = {
  heading: "What this workbook is for",
  lines: [
    line(
      "Plan",
      "It holds your trust's plan: what is taught in groups and periods, the posts that teach it, and the budget.",
    ),
    line(
      "Release",
      "From it Headroom works out how much money and teacher time a better plan would release. The two are never added together.",
    ),
    line(
      "Reinvest",
      "Headroom follows every released pound and period to where you put it back: into teachers, pupils and buildings.",
    ),
    line(
      "Results",
      "Results are in the report of Headroom's command plan, and on sheets of ordinary formulas that its command recalc adds.",
    ),
    line(
      "Yours",
      "It is an ordinary workbook. Nothing is hidden in it, and no figure leaves it unless you send it to somebody.",
    ),
  ],
};

export const STEPS: GuideSection = {
  heading: "How to start",
  lines: [
    line(
      "Step 1",
      "Settings. Give your trust's name and the first academic year, and in Years what you assume about pay and prices.",
    ),
    line(
      "Step 2",
      "Schools and Pupils. A row for each school, one Central row for the trust's own services, and what each has in reserve; then pupils by year group.",
    ),
    line(
      "Step 3",
      "Curriculum and Staff. What is taught, and the posts that teach and support it. One row may stand for a whole group of posts, so you can start small.",
    ),
    line(
      "Step 4",
      'Rates and Budget. Compare pay points and rates with their sources, and add a row "LGPS employer rate" for each school; then enter income and all other costs.',
    ),
    line(
      "Step 5",
      "Save the workbook and run the command check. It names every cell that still needs something, and says what to do.",
    ),
    line(
      "Step 6",
      "Run the command plan. It works out all that can be worked out already, and prints a report. Later, enter changes in Scenarios and what they pay for in Reinvestment, and run it again.",
    ),
  ],
};

export const COMMANDS: GuideSection = {
  heading: "The three commands",
  lines: [
    line("Check", "npm run --silent headroom -- check trust.xlsx"),
    line("Plan", "npm run --silent headroom -- plan trust.xlsx"),
    line("Recalc", "npm run --silent headroom -- recalc trust.xlsx trust-with-formulas.xlsx"),
    line(
      "Where",
      "Type them in a command window in Headroom's folder, with the path of this file in place of trust.xlsx. No command ever changes the file: recalc writes another, with the same inputs.",
    ),
  ],
};

export const FILLING_IN: GuideSection = {
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
    line("For your records", "Some columns and tables say so in their note: no figure uses them yet."),
  ],
};

export const COLOURS: GuideSection = {
  heading: "Colours, and what says the same without colour",
  lines: [
    line(
      "Type here",
      "Pale yellow with blue text is for you to fill in. A note beside the cell says with what.",
      { look: "input" },
    ),
    line(
      "Leave alone",
      'Grey with black text, with "leave as it is" above the header: it is given, or not used yet.',
      {
        look: "given",
      },
    ),
    line("Header", 'Dark blue, bold, with "required" above it: each row needs a value.', {
      look: "required header",
    }),
    line("Header", "Grey blue, not bold: it may stay blank.", { look: "optional header" }),
    line("-1,250.00", "A negative amount is red and has a minus sign.", { look: "negative amount" }),
  ],
};
