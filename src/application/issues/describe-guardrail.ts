import type { GuardrailFinding, SmallGroup } from "../../domain/kernel";
import { yearGroupText } from "../present/year-group-text";

const proofOf = (proof: boolean): string =>
  proof ? "" : " This is an average only, not proof of compliance.";

export function describeGuardrail(finding: GuardrailFinding): string {
  const { plan, academicYear } = finding;
  switch (finding.code) {
    case "guardrail-infant-class":
      return `${plan}, ${academicYear}: an infant class at ${finding.school} has ${finding.found} pupils. The limit is ${finding.limit} to one teacher.${proofOf(finding.proof)} Check its pupils and groups, or plan another class.`;
    case "guardrail-ppa":
      return `${plan}, ${academicYear}: ${planningTime(finding)} The minimum is ${finding.limit}%.${proofOf(finding.proof)} Check its FTE, or lower its Timetabled periods.`;
    case "guardrail-sixth-form":
      return `${plan}, ${academicYear}: sixth-form groups at ${finding.school} below the viable size of ${finding.limit}, with pupils in a group: ${finding.groups.map(groupText).join(", ")}. Check Pupils taking, or put groups together.`;
    case "guardrail-subject-gone":
      return `${plan}, from ${academicYear}: ${finding.subject} is no longer taught in ${finding.keyStage} at ${finding.school}. The baseline teaches it. Leave a group in the scenario, or make sure that pupils lose nothing by it.`;
    case "guardrail-no-teacher":
      return `${plan}, ${academicYear}: nobody at ${finding.school} teaches ${finding.subject}, which needs ${finding.found} periods a cycle. Give a post this subject, or spell it the same in Staff and in Curriculum.`;
    case "guardrail-shortage":
      return `${plan}, ${academicYear}: ${finding.subject} at ${finding.school} is ${finding.found} periods a cycle short of teachers. Add teaching time, or take periods out of Curriculum.`;
  }
}

/** "Year 12 Latin (5.0)". */
const groupText = ({ yearGroup, subject, pupils }: SmallGroup): string =>
  `${yearGroupText(yearGroup)} ${subject} (${pupils})`;

type PlanningTime = Extract<GuardrailFinding, { readonly code: "guardrail-ppa" }>;

/** What is left can be below nothing: more is timetabled than the post's FTE has. */
function planningTime({ post, found }: PlanningTime): string {
  return found.startsWith("-")
    ? `post ${post} has more timetabled teaching than its FTE has periods, so nothing is left for planning, preparation and assessment.`
    : `post ${post} has ${found}% of its timetabled teaching left for planning, preparation and assessment.`;
}
