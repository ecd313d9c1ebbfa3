import type { GuardrailFinding } from "../../domain/kernel";

const proofOf = (proof: boolean): string =>
  proof ? "" : " This is an average only, not proof of compliance.";

export function describeGuardrail(finding: GuardrailFinding): string {
  const { plan, academicYear } = finding;
  switch (finding.code) {
    case "guardrail-infant-class":
      return `${plan}, ${academicYear}: an infant class at ${finding.school} has ${finding.found} pupils. The limit is ${finding.limit} to one teacher.${proofOf(finding.proof)}`;
    case "guardrail-ppa":
      return `${plan}, ${academicYear}: post ${finding.post} has ${finding.found}% of its timetabled teaching left for planning, preparation and assessment. The minimum is ${finding.limit}%.${proofOf(finding.proof)}`;
    case "guardrail-sixth-form":
      return `${plan}, ${academicYear}: sixth-form groups at ${finding.school} below the viable size of ${finding.limit}, with pupils in a group: ${finding.subjects.join(", ")}.`;
    case "guardrail-subject-gone":
      return `${plan}, from ${academicYear}: ${finding.subject} is no longer taught in ${finding.keyStage} at ${finding.school}. The baseline teaches it.`;
    case "guardrail-no-teacher":
      return `${plan}, ${academicYear}: nobody at ${finding.school} teaches ${finding.subject}, which needs ${finding.found} periods a cycle.`;
    case "guardrail-shortage":
      return `${plan}, ${academicYear}: ${finding.subject} at ${finding.school} is ${finding.found} periods a cycle short of teachers.`;
  }
}
