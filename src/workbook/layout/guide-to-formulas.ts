import { line } from "./guide-sections";
import type { GuideSection } from "./workbook-content";

export const READING: GuideSection = {
  heading: "Reading the sheets of formulas",
  lines: [
    line(
      "One formula",
      "In a table of formulas every row of a column has the same formula. A header in italics is worked out; a bold one says what its row is about.",
    ),
    line(
      "By name",
      "Formulas name tables and columns: Staff[FTE] is the column FTE of the table Staff, and [@FTE] the cell of the same row.",
    ),
    line(
      "Order",
      "Figures flow from left to right: inputs, workings, outputs, checks. The unit stands above each header; choose a header to read what it means.",
    ),
    line(
      "Four plans",
      "Workings number them. 1 Baseline: nothing changes. 2 Built on: the adopted plan that the scenario starts from. 3 Before: with the scenario, before commitments. 4 After: with what is committed too.",
    ),
    line(
      "Edits",
      "Change an input and every formula follows, without Headroom. Run recalc again after adding a row to a table, changing a year or choosing another scenario; Checks says when you must.",
    ),
    line(
      "Not known",
      "A figure that rests on a missing input says not known. Only releases by change and the sheet Evidence are figures typed in; they have the day on which they were worked out.",
    ),
    line(
      "Printing",
      "Each sheet is set up for A4; Evidence upright, to be read and signed. On sheets of results the columns at the right that only help others are not printed.",
    ),
    line(
      "Checks",
      "The sheet Checks has three groups: arithmetic, inputs against outside documents, guardrails. Their three results stand at the head of each sheet of results but Evidence, which tells them of its day.",
    ),
  ],
};

export const CALCULATED_COLOURS: GuideSection = {
  heading: "Colours of the sheets of formulas",
  lines: [
    line("Header", "Grey blue, in italics, with a double line: the column is worked out.", {
      look: "formula header",
    }),
    line("Working", "Pale grey with lines on all sides: a step on the way.", { look: "working cell" }),
    line("Output", "White with lines above and below: a result to read.", { look: "output cell" }),
    line("Control", "Pale violet with dotted lines: it checks the others.", { look: "control cell" }),
    line("passed", "Green and upright, also: holds, in range.", { look: "good result" }),
    line("failed", "Red and bold, also: broken, outside outer, overcommitted.", { look: "bad result" }),
    line("not known", "Amber and in italics, also: not checked, outside usual, provisional.", {
      look: "middle result",
    }),
  ],
};
