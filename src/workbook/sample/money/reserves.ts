import type { RowContent } from "../../layout/workbook-content";
import { CENTRAL } from "../schools/names";
import type { SampleSchool } from "../schools/school";
import { CAPITAL, roundTo, totalOf } from "./line";
import type { SampleLine } from "./line";

export interface Reserve {
  readonly school: string;
  readonly fund: string;
  readonly amount: number;
}

/** What a school has saved: most of it of the general grant, some that it has earned, some for buildings. */
export function reservesOf(school: SampleSchool, lines: readonly SampleLine[]): Reserve[] {
  const all = totalOf(lines, "Income") * school.reserve;
  const earned = Math.min(all / 4, totalOf(lines, "Income", "Self-generated") * 0.6);
  const capital = totalOf(lines, "Income", CAPITAL) * (school.random("reserves").whole(3, 9) / 10);
  return [
    { fund: "GAG", amount: all - earned },
    { fund: "Self-generated", amount: earned },
    { fund: CAPITAL, amount: capital },
  ].map(({ fund, amount }) => ({ school: school.name, fund, amount: roundTo(100, amount) }));
}

/** Central services keep a little of what the schools contribute. */
export const centralReserve = (contributions: number): Reserve => ({
  school: CENTRAL,
  fund: "GAG",
  amount: roundTo(100, contributions * 0.06),
});

export const reserveRows = (reserves: readonly Reserve[]): RowContent[] =>
  reserves.map((reserve) => ({ ...reserve, actualOrForecast: "forecast" }));
