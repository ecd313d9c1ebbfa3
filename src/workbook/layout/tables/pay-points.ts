import { amount, choice, date, text } from "../column";
import { table } from "../table";
import { CHECKED_ON_HELP, STATUSES, STATUS_HELP } from "./words";

export const payPointsTable = table("PayPoints", {
  sheet: "Rates",
  purpose: "Full-time yearly pay of each point, from the day it takes effect.",
  keyFields: ["effectiveFrom", "area", "scale", "point"],
  columns: {
    effectiveFrom: date("Effective from", {
      required: true,
      help: "First day of the rate, for example 1 September 2026.",
    }),
    area: text("Area", {
      required: true,
      help: "Rest of England, Fringe, Outer London, Inner London, England (all areas) or your own.",
    }),
    scale: text("Scale", { required: true, help: "For example Main, Upper, Leadership or Support." }),
    point: text("Point", { required: true, help: "For example M6." }),
    order: amount("Order", {
      unit: "count",
      required: true,
      least: "0",
      whole: true,
      help: "Place on its scale, lowest point first: increments follow it.",
    }),
    annual: amount("Annual £", {
      unit: "GBP",
      format: "money",
      required: true,
      least: "0",
      help: "Full-time pay for a year.",
    }),
    status: choice("Status", STATUSES, { required: true, help: STATUS_HELP }),
    source: text("Source", {
      required: true,
      help: "The page, circular or minute that the figure comes from.",
    }),
    checkedOn: date("Checked on", { help: CHECKED_ON_HELP }),
  },
});
