import { PENSIONS } from "../../../domain/staffing";
import { amount, choice, date, key, name, text, yesNo } from "../column";
import { table } from "../table";

export const staffTable = table("Staff", {
  sheet: "Staff",
  purpose: "Posts, not people. One row may stand for a whole group of staff.",
  keyFields: ["post"],
  columns: {
    post: key("Post", { help: "A short id of your own, for example SCI-03. No names are needed." }),
    school: name("School", { of: "Schools", required: true, help: "The school that pays for the post." }),
    role: name("Role", { of: "Roles", required: true, help: "Decides award, pension and teaching load." }),
    subject: text("Subject", { help: "What the post teaches, spelt as in Curriculum." }),
    fte: amount("FTE", {
      unit: "FTE",
      required: true,
      least: "0",
      most: "20000",
      help: "Full-time equivalent: 0.6 is 3 days of 5.",
    }),
    headcount: amount("Headcount", {
      unit: "count",
      least: "0",
      whole: true,
      blankMeans: "FTE rounded up",
      help: "People on the row: each has their own National Insurance threshold. 0 on a person's second row.",
    }),
    timetabledPeriods: amount("Timetabled periods", {
      unit: "periods/cycle",
      least: "0",
      blankMeans: "FTE × periods per cycle × target contact ratio × the role's teaching load share",
      help: "Periods this row teaches in one timetable cycle.",
    }),
    payScale: text("Pay scale", { help: "As in PayPoints, for example Main." }),
    payPoint: text("Pay point", { help: "As in PayPoints, for example M6." }),
    increments: yesNo("Increments", {
      blankMeans: "no",
      help: "Moves up one point each September after the first year.",
    }),
    highestPoint: text("Highest point", {
      blankMeans: "the top of the scale",
      help: "Increments stop here.",
    }),
    tlr: amount("TLR £", {
      unit: "GBP",
      format: "money",
      least: "0",
      blankMeans: "0",
      help: "Full yearly amount at first-year prices. It rises with the role's award.",
    }),
    tlrShare: amount("TLR share", {
      unit: "ratio",
      least: "0",
      most: "1",
      blankMeans: "1",
      help: "Share of the responsibility held, not FTE.",
    }),
    senAllowance: amount("SEN allowance £", {
      unit: "GBP",
      format: "money",
      least: "0",
      blankMeans: "0",
      help: "Yearly amount paid on this row, at first-year prices. It rises with the role's award.",
    }),
    annualSalary: amount("Annual salary £", {
      unit: "GBP",
      format: "money",
      least: "0",
      help: "Full-time salary at first-year prices, instead of a pay point. It rises with the role's award.",
    }),
    annualCost: amount("Annual cost £", {
      unit: "GBP",
      format: "money",
      least: "0",
      help: "The whole row for a year at first-year prices, on-costs included, instead of a point or a salary. It rises with the role's award.",
    }),
    ofWhichPay: amount("of which pay £", {
      unit: "GBP",
      format: "money",
      least: "0",
      help: "The pay inside Annual cost £, at first-year prices: the apprenticeship levy needs it.",
    }),
    paidWeeksShare: amount("Paid weeks share", {
      unit: "ratio",
      least: "0",
      most: "1",
      blankMeans: "1",
      help: "Term-time posts: paid weeks ÷ 52.143.",
    }),
    pension: choice("Pension", PENSIONS, {
      blankMeans: "the role's",
      help: "Employer's scheme.",
    }),
    fund: name("Fund", { of: "Funds", required: true, help: "A post on two funds is two rows." }),
    starts: date("Starts", { blankMeans: "before the first year", help: "First day of the post." }),
    ends: date("Ends", { blankMeans: "after the last year", help: "Last day of the post." }),
    filled: text("Filled", {
      blankMeans: "filled",
      help: "filled, cover, or vacant since 2026-09-01: a vacant post is budgeted but not spent.",
    }),
    onlyInScenario: name("Only in scenario", {
      of: "Scenarios",
      blankMeans: "in every plan",
      help: "The post exists only in that scenario and those built on it.",
    }),
    commitment: name("Commitment", { of: "Commitments", help: "The commitment that this post delivers." }),
    note: text("Note", { help: "Anything worth knowing." }),
  },
});
