/** A guardrail that a plan breaks, beside the limits of metrics. */
export type GuardrailFinding =
  | {
      readonly code: "guardrail-infant-class";
      readonly school: string;
      readonly plan: string;
      readonly academicYear: string;
      readonly found: string;
      readonly limit: string;
      readonly proof: boolean;
    }
  | {
      readonly code: "guardrail-ppa";
      readonly post: string;
      readonly plan: string;
      readonly academicYear: string;
      readonly found: string;
      readonly limit: string;
      readonly proof: boolean;
    }
  | {
      readonly code: "guardrail-sixth-form";
      readonly school: string;
      readonly plan: string;
      readonly academicYear: string;
      /** Each with its pupils in a group: "Latin (5.0)". */
      readonly subjects: readonly string[];
      readonly limit: string;
    }
  | {
      readonly code: "guardrail-subject-gone";
      readonly school: string;
      readonly plan: string;
      readonly academicYear: string;
      readonly subject: string;
      readonly keyStage: string;
    }
  | {
      readonly code: "guardrail-no-teacher" | "guardrail-shortage";
      readonly school: string;
      readonly plan: string;
      readonly academicYear: string;
      readonly subject: string;
      readonly found: string;
    };
