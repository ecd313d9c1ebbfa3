import type { GuardrailFinding } from "../../../domain/kernel";
import type { KeyValues } from "../../layout/calculated/calculated-table";
import type { WorkingContext } from "../context";
import { checkRow, COUNTS } from "./check-row";

type Code = GuardrailFinding["code"];
const WORDS: Readonly<Record<Code, string>> = {
  "guardrail-infant-class": "Infant classes above the limit",
  "guardrail-ppa": "Teachers without enough time for planning, preparation and assessment",
  "guardrail-sixth-form": "Schools with sixth-form groups below the viable size",
  "guardrail-subject-gone": "Subjects that disappear from a key stage",
  "guardrail-no-teacher": "Subjects without a teacher",
  "guardrail-shortage": "Subjects short of teachers",
};
const codes = Object.keys(WORDS).filter((code): code is Code => code in WORDS);

/** Floors and ceilings as the workbook finds them; what is tested class by class and post by post, as the engine does. */
export const guardrailChecks = ({ review, set }: WorkingContext): KeyValues[] => [
  checkRow("Guardrails", {
    check: "Figures beyond a floor or ceiling, plan after commitments",
    expected: 0,
    found: {
      formula: 'COUNTIFS(Metrics[Guardrail],"broken")+COUNTIFS(TrustMetrics[Guardrail],"broken")',
    },
    tolerance: COUNTS,
    advice: "Look for broken on the sheet Metrics, and at the harm that MetricBands names.",
  }),
  ...codes.map((code) =>
    checkRow("Guardrails", {
      check: `${WORDS[code]}, as the engine found`,
      expected: 0,
      found: review.issues.filter((issue) => issue.code === code && issue.plan === set.name).length,
      tolerance: COUNTS,
      advice: "The command check names each, with its cells.",
    }),
  ),
];
