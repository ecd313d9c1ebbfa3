/** The schools of the small trust. None of them, and nobody in them, is real. */
export const HIGH = "Thornmoor High";
export const PRIMARY = "Wrenfield Primary";
export const CENTRAL = "Central services";
export const TRUST_NAME = "Quillbrook Learning Trust (fictional)";

export const FIRST_YEAR = "2026/27";
export const YEARS = [FIRST_YEAR, "2027/28", "2028/29", "2029/30", "2030/31"] as const;

export const SCENARIO = "Balanced groups";
