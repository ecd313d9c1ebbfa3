/** What released money or time may be put into, and what a fund may pay for. */
export const CATEGORIES = [
  "School-improvement staffing",
  "Evidence-informed CPD",
  "Curriculum design and implementation",
  "Assessment and other technology",
  "SEND and disadvantage interventions",
  "Longer school day and wider purposes",
  "Estate capital",
  "Reserves",
  "Deficit recovery",
] as const;

export const CASH_OR_TIME = ["cash", "time"] as const;
export const RECURRENCES = ["recurrent", "one-off"] as const;

/** How sure a figure is. */
export const STATUSES = ["published", "derived", "to confirm", "trust"] as const;
export const STATUS_HELP = "published, derived by a stated rule, still to confirm, or the trust's own.";
export const CHECKED_ON_HELP = "The day somebody last compared the row with its source.";

/** Cash in pounds a year, time in periods a week. */
export const CASH_OR_PERIODS = "GBP or periods/week";
/** The word for the whole trust where a school is asked for. */
export const TRUST = "Trust";
/** The plan without any scenario. */
export const BASELINE = "Baseline";
