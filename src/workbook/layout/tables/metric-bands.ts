import { amount, choice, date, text } from "../column";
import { table } from "../table";
import { CHECKED_ON_HELP, FOR_RECORDS } from "./words";

export const BAND_PHASES = ["All", "Primary", "Secondary", "Special", "Alternative provision"] as const;
export const BAND_BASES = ["statutory", "DfE tool", "trust", "convention"] as const;

const inMetricUnit = { unit: "metric's unit" } as const;

export const metricBandsTable = table("MetricBands", {
  sheet: "Settings",
  purpose: "Limits that prevent a harm, what is usual elsewhere, and what your trust aims for.",
  keyFields: ["metric", "phase", "basis"],
  columns: {
    metric: text("Metric", {
      required: true,
      help: "The metric's name as in the report of the command plan, for example Contact ratio.",
    }),
    phase: choice("Phase", BAND_PHASES, { required: true, help: "The schools it holds for, or All." }),
    floor: amount("Floor", {
      ...inMetricUnit,
      blankMeans: "no floor",
      help: "A guardrail: below this the harm named on the row is likely.",
    }),
    ceiling: amount("Ceiling", {
      ...inMetricUnit,
      blankMeans: "no ceiling",
      help: "A guardrail: above this the harm named on the row is likely.",
    }),
    harmPrevented: text("Harm prevented", {
      help: "What the floor or ceiling protects, for example time to plan and mark.",
    }),
    outerLow: amount("Outer low", {
      ...inMetricUnit,
      blankMeans: "no outer edge",
      help: "Below this the figure is far from usual (red).",
    }),
    usualLow: amount("Usual low", {
      ...inMetricUnit,
      blankMeans: "no lower edge",
      help: "Where the usual range starts; this value is inside it (green).",
    }),
    usualHigh: amount("Usual high", {
      ...inMetricUnit,
      blankMeans: "no upper edge",
      help: "Where the usual range ends; this value is outside it.",
    }),
    outerHigh: amount("Outer high", {
      ...inMetricUnit,
      blankMeans: "no outer edge",
      help: "From this value on the figure is far from usual (red).",
    }),
    aimLow: amount("Aim low", {
      ...inMetricUnit,
      blankMeans: "no aim",
      help: `Where your trust's own aim starts, if it has set one. ${FOR_RECORDS}`,
    }),
    aimHigh: amount("Aim high", {
      ...inMetricUnit,
      blankMeans: "no aim",
      help: `Where your trust's own aim ends, if it has set one. ${FOR_RECORDS}`,
    }),
    basis: choice("Basis", BAND_BASES, {
      required: true,
      help: "statutory, DfE tool, trust (your own) or convention.",
    }),
    source: text("Source", { required: true, help: "The law, page or minute that the figures come from." }),
    checkedOn: date("Checked on", { required: true, help: CHECKED_ON_HELP }),
  },
});
