import { AWARDS, PENSIONS, ROLE_GROUPS } from "../../../domain/staffing";
import { amount, choice, key, text } from "../column";
import { table } from "../table";

export const rolesTable = table("Roles", {
  sheet: "Rates",
  purpose: "What follows from a post's role. Filled in for you; change it where your trust differs.",
  keyFields: ["role"],
  columns: {
    role: key("Role", { help: "For example Classroom teacher or Headteacher." }),
    group: choice("Group", ROLE_GROUPS, { required: true, help: "Where the role counts in the ratios." }),
    teacher: amount("Teacher", {
      unit: "count",
      required: true,
      least: "0",
      most: "1",
      whole: true,
      help: "1 when the role counts as a teacher, leaders who are teachers included; otherwise 0.",
    }),
    award: choice("Award", AWARDS, { required: true, help: "The pay award that the role gets." }),
    teachingLoadShare: amount("Teaching load share", {
      unit: "ratio",
      required: true,
      least: "0",
      help: "Share of the school's target contact ratio: 1 is a full load, 0 does not teach.",
    }),
    pension: choice("Pension", PENSIONS, { required: true, help: "The employer's scheme for this role." }),
    aarCode: text("AAR code", { required: true, help: "The code of the cost in the accounts return." }),
  },
});
