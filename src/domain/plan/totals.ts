import { TRUST, TRUST_PRIMARY, TRUST_SECONDARY } from "../curriculum";
import type { Phase, School } from "../curriculum";
import { groupBy, nameKey, unknown } from "../kernel";
import { addBases, notKnownTotal, perWeek } from "../metrics";
import type { Base, BaseQuantities, Level, SchoolYear } from "../metrics";

interface Member {
  readonly school: School;
  readonly year: SchoolYear;
}
interface Total {
  readonly name: string;
  readonly level: Level;
  readonly phase: Phase | null;
}

/** All-through schools, the trust, and the trust's secondaries and primaries apart, for one year. */
export function totalsOf(members: readonly Member[]): SchoolYear[] {
  const allThrough = groupBy(
    members.filter(({ school }) => school.partOf !== null),
    ({ school }) => nameKey(school.partOf ?? ""),
  );
  const groups = [...allThrough.values()].flatMap((parts) => {
    const name = parts[0]?.school.partOf ?? "";
    return totalOf(parts, { name, level: "group", phase: null });
  });
  return [
    ...groups,
    ...totalOf(ofPhase(members, "Secondary"), { name: TRUST_SECONDARY, level: "phase", phase: "Secondary" }),
    ...totalOf(ofPhase(members, "Primary"), { name: TRUST_PRIMARY, level: "phase", phase: "Primary" }),
    ...totalOf(members, { name: TRUST, level: "trust", phase: null }),
  ];
}

/** Schools whose phase cannot be read may be of any phase, so they count, not known, in each. */
const ofPhase = (members: readonly Member[], phase: Phase): Member[] => {
  const own = members.filter(({ school }) => school.phase === phase);
  return own.length === 0 ? [] : [...own, ...members.filter(({ school }) => school.phase === null)];
};

/** Periods are converted to periods a week before they are added. */
function totalOf(members: readonly Member[], { name, level, phase }: Total): SchoolYear[] {
  const [first] = members;
  if (!first) return [];
  const bases = members.map(({ school, year }) =>
    // central services has no timetable to convert
    school.phase === "Central" ? year.base : perWeek(year.base, school.weeksPerCycle),
  );
  const isUnsure = level === "phase" && members.some(({ school }) => school.phase === null);
  const total = isUnsure ? notKnownTotal(bases) : addBases(bases);
  return [
    {
      level,
      name,
      phase,
      academicYear: first.year.academicYear,
      yearIndex: first.year.yearIndex,
      base: level === "trust" ? withTrustCosts(members, total) : total,
      provisional: members.some(({ year }) => year.provisional),
    },
  ];
}

/** Without a Central row the levy has no home, so the trust's costs are not known. */
function withTrustCosts(members: readonly Member[], base: BaseQuantities): BaseQuantities {
  if (members.some(({ school }) => school.phase === "Central")) return base;
  const notKnown = ({ from }: Base<"GBP">): Base<"GBP"> => ({ value: unknown(), from });
  return {
    ...base,
    staffCost: notKnown(base.staffCost),
    expenditure: notKnown(base.expenditure),
    closingReserve: notKnown(base.closingReserve),
  };
}
