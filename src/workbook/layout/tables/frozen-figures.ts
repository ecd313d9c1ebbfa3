import { academicYear, amount, date, name, text } from "../column";
import { table } from "../table";
import { BASELINE, TRUST } from "./words";

export const frozenFiguresTable = table("FrozenFigures", {
  sheet: "Scenarios",
  purpose: "Figures of both plans as they stood when a scenario was adopted. Headroom writes them.",
  keyFields: ["scenario", "plan", "school", "academicYear", "fund", "figure"],
  essential: false,
  columns: {
    scenario: name("Scenario", {
      of: "Scenarios",
      required: true,
      given: true,
      help: "The scenario that was adopted.",
    }),
    plan: name("Plan", {
      of: "Scenarios",
      or: [BASELINE],
      required: true,
      given: true,
      help: "The plan that the figure is of: the scenario, or the plan it builds on.",
    }),
    school: name("School", {
      of: "Schools",
      or: [TRUST],
      required: true,
      given: true,
      help: "A school, or Trust.",
    }),
    academicYear: academicYear("Academic year", {
      required: true,
      given: true,
      help: "The year of the figure.",
    }),
    fund: name("Fund", {
      of: "Funds",
      or: ["All"],
      required: true,
      given: true,
      help: "A fund, or All for a figure that is not split by fund.",
    }),
    figure: text("Figure", {
      required: true,
      given: true,
      help: "What was frozen, for example Expenditure.",
    }),
    value: amount("Value", {
      unit: "figure's unit",
      required: true,
      given: true,
      help: "The figure, unrounded.",
    }),
    frozenOn: date("Frozen on", { given: true, help: "The day of adoption." }),
  },
});
