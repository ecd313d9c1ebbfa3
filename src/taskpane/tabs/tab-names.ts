export const TABS = ["Overview", "Plan", "Metrics", "Scenarios", "Reinvest", "Audit"] as const;
export type TabName = (typeof TABS)[number];
