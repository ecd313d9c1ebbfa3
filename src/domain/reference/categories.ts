/** What released money or time is put into. */
export const REINVESTMENT_CATEGORIES = [
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
export type ReinvestmentCategory = (typeof REINVESTMENT_CATEGORIES)[number];

/** The department's menu for pupil premium; most of it is meant for the first. */
export const PUPIL_PREMIUM_TIERS = [
  "High-quality teaching",
  "Targeted academic support",
  "Wider strategies",
] as const;
export type PupilPremiumTier = (typeof PUPIL_PREMIUM_TIERS)[number];

/** Pillars of "Maximising value for pupils" (4 December 2025). They mark how money is saved, so no category has one. */
export const VALUE_PILLARS = ["Commercial", "Assets", "Workforce", "Capability"] as const;
export type ValuePillar = (typeof VALUE_PILLARS)[number];

export interface CategoryFacts {
  /** Codes of the accounts return that the spending is likely to fall under, the likeliest first: a suggestion. */
  readonly aarCodes: readonly string[];
  /** Null: outside the menu, so pupil premium cannot pay for it. */
  readonly pupilPremiumTier: PupilPremiumTier | null;
}

export const CATEGORY_FACTS: Readonly<Record<ReinvestmentCategory, CategoryFacts>> = {
  "School-improvement staffing": {
    aarCodes: ["BAE010", "BAE030"],
    pupilPremiumTier: "High-quality teaching",
  },
  "Evidence-informed CPD": {
    // training; supply and agency teachers to release staff for it
    aarCodes: ["BAE090", "BAE020", "BAE240"],
    pupilPremiumTier: "High-quality teaching",
  },
  "Curriculum design and implementation": {
    aarCodes: ["BAE200", "BAE230"],
    pupilPremiumTier: "High-quality teaching",
  },
  "Assessment and other technology": {
    aarCodes: ["BAE210", "BAE220", "BAE280"],
    pupilPremiumTier: "High-quality teaching",
  },
  "SEND and disadvantage interventions": {
    aarCodes: ["BAE030", "BAE010", "BAE230"],
    pupilPremiumTier: "Targeted academic support",
  },
  "Longer school day and wider purposes": {
    aarCodes: ["BAE070", "BAE030", "BAE060", "BAE150"],
    pupilPremiumTier: "Wider strategies",
  },
  // the rest of it is a fixed asset, not spending of the year
  "Estate capital": { aarCodes: ["BAE290", "BAE120"], pupilPremiumTier: null },
  Reserves: { aarCodes: [], pupilPremiumTier: null },
  "Deficit recovery": { aarCodes: [], pupilPremiumTier: null },
};
