import type { RowContent } from "../../layout/workbook-content";
import { randomFor } from "../random";
import type { Random } from "../random";
import { formsOf, kindOf } from "./kinds";
import type { SchoolKind } from "./kinds";
import { CENTRAL, placesFor } from "./names";
import { periodsPerCycle } from "./school";
import type { SampleSchool } from "./school";

export const PAY_AREA = "Rest of England";

/** The second school of a trust is the one that worries its board. */
const IN_TROUBLE = 1;
/** The first schools are those that the adopted plan changes. */
const WITH_PLANS = 3;

/** The schools of the trust. One keeps its place, name and numbers however many follow it. */
export function schoolsFor(count: number, seed: number): SampleSchool[] {
  const placeOf = placesFor(seed);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const { name, code } = placeOf(index);
    const random = randomFor(seed, `${index}`);
    const shared = { pensionRate: random.pick([0.189, 0.204, 0.226]), ...intakeOf(random) };
    const kinds = kindOf(index);
    return kinds.map((kind): SampleSchool => {
      const whole = `${name} ${kind.title}`;
      return {
        name: kind.part === undefined ? whole : `${whole} (${kind.part})`,
        code: kinds.length === 1 ? code : `${code}${kind.phase.slice(0, 1)}`,
        phase: kind.phase,
        partOf: kind.part === undefined ? null : whole,
        forms: formsOf(kind, random),
        hasSixthForm: kind.hasSixthForm ?? false,
        hasNursery: kind.hasNursery ?? false,
        ...timetableOf(kind, random),
        ...shared,
        ...moneyOf(index, kind, random),
        isShort: index < 2 || random.whole(1, 6) === 1,
        random: (topic) => randomFor(seed, `${index}|${kind.phase}|${topic}`),
      };
    });
  });
}

const intakeOf = (random: Random): Pick<SampleSchool, "disadvantaged" | "send"> => ({
  disadvantaged: random.whole(16, 34) / 100,
  send: random.whole(14, 20) / 100,
});

function timetableOf(
  { phase }: SchoolKind,
  random: Random,
): Pick<SampleSchool, "weeksPerCycle" | "targetContactRatio" | "targetClassSize"> {
  switch (phase) {
    case "Secondary":
      return {
        weeksPerCycle: random.pick([1, 2]),
        targetContactRatio: random.whole(77, 79) / 100,
        targetClassSize: random.whole(22, 24),
      };
    case "Primary":
      return { weeksPerCycle: 1, targetContactRatio: random.whole(86, 90) / 100, targetClassSize: 28 };
    case "Special":
      return { weeksPerCycle: 1, targetContactRatio: 0.76, targetClassSize: 8 };
  }
}

/** The schools with plans have saved more; primaries start a little better off, since they lose pupils sooner. */
function moneyOf(
  index: number,
  { phase }: SchoolKind,
  random: Random,
): Pick<SampleSchool, "balance" | "reserve"> {
  if (index === IN_TROUBLE) return { balance: -0.014, reserve: 0.012 };
  const better = phase === "Primary" ? 8 : 0;
  const least = index < WITH_PLANS ? 80 : 42;
  return { balance: (random.whole(4, 18) + better) / 1000, reserve: random.whole(least, 96) / 1000 };
}

export const schoolRows = (schools: readonly SampleSchool[]): RowContent[] => [
  ...schools.map((school) => ({
    school: school.name,
    phase: school.phase,
    partOfSchool: school.partOf,
    payArea: PAY_AREA,
    periodsPerCycle: periodsPerCycle(school),
    weeksPerCycle: school.weeksPerCycle,
    targetContactRatio: school.targetContactRatio,
    targetClassSize: school.targetClassSize,
  })),
  { school: CENTRAL, phase: "Central", payArea: PAY_AREA },
];
