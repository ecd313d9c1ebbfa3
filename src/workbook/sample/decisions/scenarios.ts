import type { RowContent } from "../../layout/workbook-content";
import { serialOf } from "../../reference-rows";
import { ADOPTED, CAUTIOUS, SMALLER_OFFER } from "./scenario-names";

export const scenarioRows = (): RowContent[] => [
  {
    scenario: ADOPTED,
    status: "adopted",
    buildsOn: "Baseline",
    purpose: "Match groups, posts and hours to what pupils need, and put what that frees into pupils.",
    author: "Chief financial officer",
    created: serialOf("2026-10-05"),
    adoptedBy: "Trust board",
    adoptedOn: serialOf("2026-11-18"),
    minuteReference: "2026/14",
  },
  {
    scenario: SMALLER_OFFER,
    status: "draft",
    buildsOn: ADOPTED,
    purpose: "End the smallest sixth-form courses from September 2028.",
    author: "Head of sixth form",
    created: serialOf("2026-11-23"),
  },
  {
    scenario: CAUTIOUS,
    status: "draft",
    buildsOn: "Baseline",
    purpose: "What would happen with less money than is assumed, and what could be done at once.",
    author: "Chief financial officer",
    created: serialOf("2026-11-26"),
  },
];
