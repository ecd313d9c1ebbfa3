export const ADOPTED = "Groups that fit";
export const SMALLER_OFFER = "A smaller sixth-form offer";
export const CAUTIOUS = "Cautious outlook";

/** The first day of the adopted plan. */
export const START = "2027-09-01";
export const START_YEAR = "2027/28";
export const YEAR_AFTER = "2028/29";
