export { stepOn, valueOf } from "./dated-parameter";
export type { Citation, DatedParameter, DatedStep, FigureStatus } from "./dated-parameter";
export {
  APPRENTICESHIP_LEVY_ALLOWANCE,
  APPRENTICESHIP_LEVY_RATE,
  DIRECTED_TIME_HOURS,
  EMPLOYER_NI_RATE,
  EMPLOYER_NI_SECONDARY_THRESHOLD,
  EMPLOYMENT_ALLOWANCE,
  INFANT_CLASS_SIZE_LIMIT,
  LIMITS,
  ON_COST_PARAMETERS,
  OTHER_FIGURES,
  PPA_MINIMUM_SHARE,
  SIXTEEN_TO_NINETEEN_RATE,
  TEACHERS_PENSION_EMPLOYER_RATE,
} from "./on-costs";
export { PAY_AREAS, PAY_UNIT } from "./pay-point";
export type { PayArea, PublishedPayPoint, TeacherPayScale } from "./pay-point";
export { ALLOWANCE_RANGES, TEACHER_PAY_POINTS } from "./teacher-pay";
export type { AllowanceRange } from "./teacher-pay";
export { CATEGORY_FACTS, PUPIL_PREMIUM_TIERS, REINVESTMENT_CATEGORIES, VALUE_PILLARS } from "./categories";
export type { CategoryFacts, PupilPremiumTier, ReinvestmentCategory, ValuePillar } from "./categories";
export { BFR_SECTIONS, COST_TO_ACHIEVE_CODE, LEVY_CODE, STANDARD_BFR_LINES } from "./bfr-lines";
export type { BfrSection, StandardBfrLine } from "./bfr-lines";
export { EVIDENCE_STRANDS } from "./evidence-strands";
export type { EvidenceStrand } from "./evidence-strands";
export { PUBLISHED_BANDS } from "./metric-bands";
export type { PublishedBand } from "./metric-bands";
export { STANDARD_FUNDS } from "./standard-funds";
export type { StandardFund } from "./standard-funds";
export { STANDARD_ROLES } from "./standard-roles";
export type { StandardRole } from "./standard-roles";
export { IMPORT_KINDS, RATE_KINDS } from "./import-kinds";
export type { ImportKind, RateKind } from "./import-kinds";
export { WHOLE_SCHOOL_NOTE } from "./whole-school";
