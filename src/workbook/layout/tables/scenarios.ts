import { SCENARIO_STATUSES } from "../../../domain/scenarios";
import { choice, date, key, name, text } from "../column";
import { table } from "../table";
import { BASELINE } from "./words";

export const scenariosTable = table("Scenarios", {
  sheet: "Scenarios",
  purpose: "Each scenario is a list of changes to the plan that it builds on.",
  keyFields: ["scenario"],
  columns: {
    scenario: key("Scenario", { help: "A name people will recognise, for example Merge Year 9 sets." }),
    status: choice("Status", SCENARIO_STATUSES, {
      required: true,
      help: "adopted once it has been decided; then its changes stay, and new ones go into another scenario. in baseline: Headroom writes it when a later year is opened.",
    }),
    buildsOn: name("Builds on", {
      of: "Scenarios",
      or: [BASELINE],
      required: true,
      help: "Baseline, or the scenario whose changes come first.",
    }),
    purpose: text("Purpose", { help: "What it is meant to achieve." }),
    author: text("Author", { help: "Who made it." }),
    created: date("Created", { help: "The day it was made." }),
    inputsHash: text("Inputs hash", {
      given: true,
      help: "Of what the workbook held when it was adopted. Headroom writes it.",
    }),
    adoptedBy: text("Adopted by", { help: "Who decided, for example Finance committee." }),
    adoptedOn: date("Adopted on", {
      help: "The day of the decision: it says in which order adopted scenarios apply.",
    }),
    minuteReference: text("Minute reference", { help: "Where the decision is recorded." }),
  },
});
