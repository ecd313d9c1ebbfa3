/** The groups of a subject in a year group of the sixth form, and the pupils in each: "5.0". */
export interface SmallGroup {
  readonly yearGroup: string;
  readonly subject: string;
  readonly pupils: string;
}

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
      readonly groups: readonly SmallGroup[];
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
