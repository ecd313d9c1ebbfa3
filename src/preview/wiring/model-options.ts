export const LANGUAGE = "en";
/** Its name, and the place and language for dates as day, month and year, and £. */
export const MODEL = ["Headroom preview", "en-GB", "Europe/London", LANGUAGE] as const;
