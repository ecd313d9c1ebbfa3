import { academicYear, amount, date, name, text } from "../column";
import { table } from "../table";
import { BASELINE, TRUST } from "./words";

export const frozenFiguresTable = table("FrozenFigures", {
  sheet: "Scenarios",
  purpose: "Figures as they stood when a scenario was adopted. Written by Headroom; never change them.",
  keyFields: ["scenario", "plan", "school", "academicYear", "fund", "figure"],
  essential: false,
  columns: {
    scenario: name("Scenario", { of: "Scenarios", required: true, help: "The scenario that was adopted." }),
    plan: name("Plan", {
      of: "Scenarios",
      or: [BASELINE],
      required: true,
      help: "The plan that the figure is of: the scenario, or the plan it builds on.",
    }),
    school: name("School", { of: "Schools", or: [TRUST], required: true, help: "A school, or Trust." }),
    academicYear: academicYear("Academic year", { required: true, help: "The year of the figure." }),
    fund: name("Fund", {
      of: "Funds",
      or: ["All"],
      required: true,
      help: "A fund, or All for a figure that is not split by fund.",
    }),
    figure: text("Figure", { required: true, help: "What was frozen, for example Expenditure." }),
    value: amount("Value", { unit: "figure's unit", required: true, help: "The figure, unrounded." }),
    frozenOn: date("Frozen on", { help: "The day of adoption." }),
  },
});
