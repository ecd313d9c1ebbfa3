import { REINVESTMENT_CATEGORIES } from "../../domain/reference";
import type { ReinvestmentCategory } from "../../domain/reference";

/** Names that fit beside a ribbon of the flow; the list beside it has them in full. */
const SHORT: Readonly<Record<ReinvestmentCategory, string>> = {
  "School-improvement staffing": "Improvement staffing",
  "Evidence-informed CPD": "Evidence-informed CPD",
  "Curriculum design and implementation": "Curriculum design",
  "Assessment and other technology": "Technology",
  "SEND and disadvantage interventions": "SEND and disadvantage",
  "Longer school day and wider purposes": "Longer school day",
  "Estate capital": "Estate capital",
  Reserves: "Reserves",
  "Deficit recovery": "Deficit recovery",
};

export function shortCategory(category: string): string {
  const known = REINVESTMENT_CATEGORIES.find((name) => name === category);
  return known === undefined ? category : SHORT[known];
}
