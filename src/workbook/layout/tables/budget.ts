import { BUDGET_KINDS, PRICE_GROWTH, VOLUME_GROWTH } from "../../../domain/budget";
import { academicYear, amount, choice, key, name, text } from "../column";
import { table } from "../table";

export const budgetTable = table("Budget", {
  sheet: "Budget",
  purpose: "Income and all costs but staff. A later year without a row of the line grows from the last one.",
  keyFields: ["line", "academicYear"],
  columns: {
    line: key("Line", { help: "A short id of your own, for example ALD-GAG; the same in every year." }),
    school: name("School", { of: "Schools", required: true, help: "The school whose budget it is." }),
    academicYear: academicYear("Academic year", {
      required: true,
      help: "The year that the amount is for, for example 2026/27.",
    }),
    heading: text("Heading", { required: true, help: "What it is, for example Energy." }),
    aarCode: text("AAR code", { help: "The code of the line in the accounts return." }),
    kind: choice("Kind", BUDGET_KINDS, {
      required: true,
      help: "Transfer is money between schools or funds: across the trust it comes to zero.",
    }),
    otherSchool: name("Other school", {
      of: "Schools",
      help: "For a transfer: the school that receives it. For revenue to capital leave blank and use two rows.",
    }),
    fund: name("Fund", { of: "Funds", required: true, help: "The fund that gets or pays it." }),
    amount: amount("Amount £", {
      unit: "GBP",
      format: "money",
      required: true,
      help: "For the whole year. A transfer goes from School to Other school; without one it leaves School's fund.",
    }),
    priceGrowsWith: choice("Price grows with", PRICE_GROWTH, {
      blankMeans: "nothing",
      help: "The assumption in Years that later years rise with.",
    }),
    volumeGrowsWith: choice("Volume grows with", VOLUME_GROWTH, {
      blankMeans: "nothing",
      help: "The pupil numbers that later years rise and fall with.",
    }),
    yearGroups: text("Year groups", {
      blankMeans: "all pupils of the school",
      help: 'Whose pupils count, with ";" between year groups, for example Y12;Y13.',
    }),
    sepMarShare: amount("Sep–Mar share", {
      unit: "ratio",
      least: "0",
      most: "1",
      blankMeans: "7/12",
      help: "Share of the year that falls in September to March.",
    }),
    bfrLine: text("BFR line", { help: "The line of the Budget Forecast Return." }),
    nominalCode: text("Nominal code", { help: "As in your finance system." }),
    costCentre: text("Cost centre", { help: "As in your finance system." }),
    onlyInScenario: name("Only in scenario", {
      of: "Scenarios",
      blankMeans: "in every plan",
      help: "The line exists only in that scenario and those built on it.",
    }),
    commitment: name("Commitment", { of: "Commitments", help: "The commitment that this line delivers." }),
  },
});
