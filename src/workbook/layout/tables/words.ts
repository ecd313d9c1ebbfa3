export { REINVESTMENT_CATEGORIES as CATEGORIES } from "../../../domain/reference";
export { RELEASE_KINDS as CASH_OR_TIME, RECURRENCES, RELEASE_BASES } from "../../../domain/released-funds";
export { TRUST } from "../../../domain/curriculum";
export { BASELINE } from "../../../domain/scenarios";

/** How sure a figure is. */
export const STATUSES = ["published", "derived", "to confirm", "trust"] as const;
export const STATUS_HELP = "published, derived by a stated rule, still to confirm, or the trust's own.";
export const CHECKED_ON_HELP = "The day somebody last compared the row with its source.";

/** Of what is read and checked, and enters nothing that is worked out. */
export const FOR_RECORDS = "For your records: no figure uses it yet.";

/** Cash in pounds a year, time in periods a week. */
export const CASH_OR_PERIODS = "GBP or periods/week";
