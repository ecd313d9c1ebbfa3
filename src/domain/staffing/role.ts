import type { Ratio, RowOrigin } from "../kernel";

export const ROLE_GROUPS = ["Leadership", "Teacher", "Teaching assistant", "Other support"] as const;
export type RoleGroup = (typeof ROLE_GROUPS)[number];
/** Which pay award a role follows: teachers' in September, support staff's in April. */
export const AWARDS = ["Teacher", "Support"] as const;
export type Award = (typeof AWARDS)[number];
export const PENSIONS = ["TPS", "LGPS", "None"] as const;
export type PensionScheme = (typeof PENSIONS)[number];

export interface Role {
  readonly name: string;
  readonly origin: RowOrigin;
  /** Null when the cell cannot be read; so too the other nulls here. */
  readonly group: RoleGroup | null;
  readonly isTeacher: boolean | null;
  readonly award: Award | null;
  /** Share of the school's target contact ratio that the role teaches. */
  readonly teachingLoadShare: Ratio;
  readonly pension: PensionScheme | null;
  readonly aarCode: string | null;
}
