import type { ChangeFinding } from "../../domain/kernel";
import { dayInWords, pounds } from "./words";

export function describeChange(finding: ChangeFinding): string {
  switch (finding.code) {
    case "unknown-scenario":
      return `There is no scenario "${finding.found}" to build on that can be read. Correct Builds on, or the name of the scenario.`;
    case "circular-scenario":
      return `${finding.scenario} builds on itself through other scenarios. Let one of them build on Baseline.`;
    case "adopted-on-draft":
      return `${finding.scenario} is adopted and builds on ${finding.found}, which is not. Adopt ${finding.found} first, or let ${finding.scenario} build on Baseline.`;
    case "adopted-twice":
      return `Change ${finding.change} is to what ${finding.other} of ${finding.scenario} changes, and both scenarios are adopted: it would be released twice. Let one scenario build on the other.`;
    case "stale-change":
      return `Change ${finding.change} is out of date and was not applied: it expects ${finding.expected} and finds ${finding.found}. Set From value to ${finding.found} if the change still holds.`;
    case "unknown-target":
      return `Change ${finding.change}: there is no "${finding.found}" in ${finding.table} in this plan. Correct Target; the scenario is not worked out until then.`;
    case "change-wrong-school":
      return `Change ${finding.change} says ${finding.school}, but what it changes belongs to ${finding.found}. Correct the school or the target; the scenario is not worked out until then.`;
    case "change-outside-plan":
      return `Change ${finding.change} starts on ${dayInWords(finding.from)}, outside the years of the plan. Its cost to achieve, and what it releases before the plan, are not counted. Correct From date if they should be.`;
    case "change-not-listed":
      return `Change ${finding.change}: "${finding.found}" is not among the changes that a scenario can make. End the row and add another instead.`;
    case "change-not-readable":
      return `Change ${finding.change} cannot be read, so its scenario is not worked out. Correct the cell.`;
    case "overlapping-changes":
      return `Change ${finding.change} sets what ${finding.other} sets in the same year. Only one may be live: end one of them before the other starts.`;
    case "not-whole-years":
      return `Change ${finding.change} is to ${finding.table}, which changes with the school year: it must start on 1 September and end, if it does, on 31 August. Correct the dates.`;
    case "severance-above-cost":
      return `Change ${finding.change}: special severance of ${pounds(finding.severance)} is above its cost to achieve of ${pounds(finding.cost)}, of which it is a part. Raise Cost to achieve £, or lower the severance.`;
  }
}
