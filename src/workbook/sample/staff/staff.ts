import type { Taught } from "../curriculum/taught";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { paidByHighNeeds, paidByPremium } from "./paid-by-grants";
import { roughCostOf } from "./pay";
import type { SamplePost } from "./post";
import { primarySupport } from "./primary-support";
import { primaryTeachers } from "./primary-teachers";
import { secondarySupport } from "./secondary-support";
import { secondaryTeachers } from "./secondary-teachers";
import { specialSupport } from "./special-support";
import { specialTeachers } from "./special-teachers";

/** Every post of a school, teachers first. */
export function staffOf(school: SampleSchool, roll: Roll, taught: readonly Taught[]): SamplePost[] {
  const own = ownStaff(school, roll, taught);
  const spent = roughCostOf(own, school.pensionRate, "Pupil premium");
  const premium = paidByPremium(school, roll, spent);
  const plans = school.phase === "Special" ? [] : paidByHighNeeds(school, roll);
  return [...own, ...plans, ...premium];
}

function ownStaff(school: SampleSchool, roll: Roll, taught: readonly Taught[]): SamplePost[] {
  switch (school.phase) {
    case "Secondary":
      return [...secondaryTeachers(school, roll, taught), ...secondarySupport(school, roll)];
    case "Primary":
      return [...primaryTeachers(school, taught), ...primarySupport(school, roll)];
    case "Special":
      return [...specialTeachers(school, taught), ...specialSupport(school, roll)];
  }
}
