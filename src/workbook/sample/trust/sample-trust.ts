import { centralBudget } from "../money/central-budget";
import { totalOf } from "../money/line";
import type { SampleLine } from "../money/line";
import { centralReserve } from "../money/reserves";
import type { Reserve } from "../money/reserves";
import { schoolsFor } from "../schools/schools";
import { roughCostOf } from "../staff/pay";
import type { SamplePost } from "../staff/post";
import { builtSchool } from "./built-school";
import type { BuiltSchool } from "./built-school";

export interface SampleTrust {
  readonly schools: readonly BuiltSchool[];
  readonly central: {
    readonly posts: readonly SamplePost[];
    readonly lines: readonly SampleLine[];
    readonly reserve: Reserve;
  };
}

export function sampleTrust(count: number, seed: number): SampleTrust {
  const schools = schoolsFor(count, seed).map(builtSchool);
  const contributions = sum(schools.map(({ lines }) => totalOf(lines, "Transfer")));
  const staffCost = sum(schools.map(({ school, posts }) => roughCostOf(posts, school.pensionRate)));
  return {
    schools,
    central: { ...centralBudget(contributions, staffCost), reserve: centralReserve(contributions) },
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
