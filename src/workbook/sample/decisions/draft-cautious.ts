import type { BuiltSchool } from "../trust/built-school";
import type { SampleChange } from "./change";
import { CAUTIOUS, START } from "./scenario-names";
import { postOf, smallSets } from "./school-rows";

/** A draft on the baseline: what could be done at once if less money came. */
export function cautiousDraft(school: BuiltSchool): SampleChange[] {
  const base = { scenario: CAUTIOUS, school: school.school.name, fromDate: START } as const;
  const sets = smallSets(school, "Y7", "Maths");
  const assistant = postOf(school, "TAS-01");
  return [
    {
      ...base,
      key: "cautious sets",
      kind: "Set",
      table: "Curriculum",
      target: sets.row,
      field: "Groups",
      fromValue: sets.groups,
      toValue: sets.groups - 1,
      reason: "Year 7 could do with one maths set less.",
    },
    {
      ...base,
      key: "cautious assistant",
      kind: "End",
      table: "Staff",
      target: assistant.post,
      costToAchieve: 5200,
      reason: "The last appointed assistant would go first.",
    },
  ];
}
