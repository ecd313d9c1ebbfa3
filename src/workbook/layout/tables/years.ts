import { academicYear, amount } from "../column";
import { table } from "../table";

const yearly = { unit: "ratio", format: "percent", least: "-0.2", most: "0.5" } as const;

export const yearsTable = table("Years", {
  sheet: "Settings",
  purpose: "Your assumptions for each academic year of the plan. They are forecasts, not facts.",
  keyFields: ["academicYear"],
  columns: {
    academicYear: academicYear("Academic year", { required: true, help: "For example 2026/27." }),
    teacherAward: amount("Teacher award %", {
      ...yearly,
      blankMeans: "not known",
      help: "Rise in teachers' pay on 1 September of the year, for example 3%.",
    }),
    supportAward: amount("Support award %", {
      ...yearly,
      blankMeans: "not known",
      help: "Rise in support staff pay on 1 April inside the year, for example 3%.",
    }),
    nonPayInflation: amount("Non-pay inflation %", {
      ...yearly,
      blankMeans: "not known",
      help: "Rise in prices since the year before, for budget lines that grow with it.",
    }),
    incomeGrowth: amount("Income growth %", {
      ...yearly,
      blankMeans: "not known",
      help: "Rise in funding per pupil since the year before, for budget lines that grow with it.",
    }),
  },
});
