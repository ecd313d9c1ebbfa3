import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { bandRows, fundRows, metricLabel, serialOf } from "../../../src/workbook/reference-rows";
import { settingRows } from "../../../src/workbook/setting-rows";
import { diceFor } from "./dice";
import { CENTRAL } from "./shape";
import type { Shape } from "./shape";

export function settingTable({ seed, years }: Shape, activeScenario: string): RowContent[] {
  const dice = diceFor(seed, "settings");
  return settingRows({
    "Trust name": "Fernhollow Learning Trust (fictional)",
    "First academic year": years[0] ?? "",
    "Number of years": years.length,
    "Basic class size": dice.pick([27, 25, 26.5]),
    "Active scenario": activeScenario,
    "Minimum reserve share": dice.pick([null, 0.02, 0.05]),
    "Supply in staff cost": dice.pick(["yes", "no"]),
    "Band basis": dice.pick(["trust", "DfE tool"]),
    "Materiality £": dice.pick([5000, 0, 250.5]),
    "Viable sixth-form group": dice.pick([12, 8, 10.5]),
  });
}

/** The four assumptions of each year, as shares. */
export const yearRows = ({ seed, years }: Shape): RowContent[] =>
  years.map((academicYear) => {
    const dice = diceFor(seed, `year ${academicYear}`);
    const share = (): number => dice.pick([dice.amount(0.01, 0.05, 3), dice.amount(-0.01, 0.06, 4), 0]);
    return {
      academicYear,
      teacherAward: share(),
      supportAward: share(),
      nonPayInflation: share(),
      incomeGrowth: share(),
    };
  });

export const EARLY_YEARS = "Early years";
export const ESTATE = "Estate grant";

/** Those that ship and two besides; which revenue fund is first, and so takes the levy, differs. */
export function fundTable({ seed }: Shape): RowContent[] {
  const dice = diceFor(seed, "funds");
  const own = { restriction: "By the terms of each grant.", mayFund: "any" };
  const all = [
    ...fundRows(),
    { fund: EARLY_YEARS, type: "revenue restricted", ...own },
    { fund: ESTATE, type: "capital", ...own },
  ];
  return dice.chance(25) ? dice.shuffled(all) : all;
}

export function schoolRows({ seed, schools }: Shape): RowContent[] {
  const dice = diceFor(seed, "schools");
  const rows = schools.map((school): RowContent => ({
    school: school.name,
    phase: school.phase,
    partOfSchool: school.partOf,
    payArea: school.payArea,
    periodsPerCycle: school.periods,
    weeksPerCycle: school.weeks,
    targetContactRatio: school.target,
    targetClassSize: school.classSize,
  }));
  const central: RowContent = { school: CENTRAL, phase: "Central", payArea: "Rest of England" };
  const timetabled = dice.chance(30) ? { ...central, periodsPerCycle: 25, weeksPerCycle: 1 } : central;
  return dice.chance(70) ? [...rows, timetabled] : [timetabled, ...rows];
}

export function reserveRows(shape: Shape, funds: readonly string[]): RowContent[] {
  return [...shape.schools.map(({ name }) => name), CENTRAL].flatMap((school) => {
    const dice = diceFor(shape.seed, `reserves ${school}`);
    return dice.some(funds, dice.whole(1, 4)).map((fund) => ({
      school,
      fund,
      amount: dice.amount(-40_000, 160_000, dice.pick([0, 2])),
      actualOrForecast: dice.pick(["actual", "forecast", null]),
    }));
  });
}

/** The ranges that ship, and now and then the trust's own limits. */
export function metricBandRows({ seed, start }: Shape): RowContent[] {
  const dice = diceFor(seed, "bands");
  const limit = (metric: string, phase: string, limits: RowContent): RowContent => ({
    metric: metricLabel(metric),
    phase,
    harmPrevented: "Made up, to be broken.",
    basis: "trust",
    source: "The board's minutes.",
    checkedOn: serialOf(`${start}-07-01`),
    ...limits,
  });
  const own = [
    limit("contact-ratio", "Secondary", { floor: 0.7, ceiling: 0.8, usualLow: 0.74, usualHigh: 0.8 }),
    limit("pupil-teacher-ratio", "All", { ceiling: dice.amount(15, 25, 1) }),
    limit("staff-cost-share-of-income", "All", { ceiling: 0.84 }),
    limit("in-year-balance", "All", { floor: dice.pick([0, -25_000]) }),
  ];
  return [...dice.some(own, dice.whole(0, own.length)), ...bandRows()];
}

export const delegationRows = (): RowContent[] => [
  { role: "Headteacher", upTo: 10_000, recurrent: "no" },
  { role: "Trust board", upTo: 10_000_000, recurrent: "yes" },
];
