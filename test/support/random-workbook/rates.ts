import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { onCostRows, payPointRows, roleRows, serialOf } from "../../../src/workbook/reference-rows";
import { numberIn, textIn } from "./cells";
import { diceFor } from "./dice";
import type { Dice } from "./dice";
import { anyDay, CENTRAL } from "./shape";
import type { Shape } from "./shape";

/** The points of a scale in their order, all of them paid from the first year on. */
export interface Ladder {
  readonly scale: string;
  readonly points: readonly string[];
}
export interface RandomRates {
  readonly payPoints: readonly RowContent[];
  readonly onCosts: readonly RowContent[];
  readonly roles: readonly RowContent[];
  laddersIn(area: string): readonly Ladder[];
}

/** Scales of this area are the same everywhere. */
const EVERYWHERE = "England";
export const SUPPORT_SCALE = "Support";

export function ratesOf(shape: Shape): RandomRates {
  const areas = new Set(["Rest of England", ...shape.schools.map(({ payArea }) => payArea)]);
  const shipped = payPointRows().filter((row) => areas.has(textIn(row, "area")) && isLow(row));
  const payPoints = [...shipped, ...ownVersions(shape, shipped), ...supportPoints(shape)];
  return {
    payPoints,
    onCosts: onCostsOf(shape),
    roles: [...roleRows(), ...OWN_ROLES],
    laddersIn: (area) =>
      [...new Set(payPoints.map((row) => textIn(row, "scale")))].flatMap((scale) => {
        const own = payPoints.filter(
          (row) => row.scale === scale && [area, EVERYWHERE].includes(textIn(row, "area")),
        );
        const ladder = ladderOf(own, shape);
        return ladder === null ? [] : [{ scale, points: ladder }];
      }),
  };
}

/** The leadership scale has 43 points: a few are enough, and LibreOffice is the faster for it. */
const isLow = (row: RowContent): boolean => (numberIn(row, "order") ?? 0) <= 8;

/** Null where a point is missing, or has no pay yet in the first year. */
function ladderOf(rows: readonly RowContent[], { start }: Shape): string[] | null {
  const first = serialOf(`${start}-09-30`);
  const paid = rows.filter(({ effectiveFrom }) => Number(effectiveFrom) <= first);
  const byOrder = new Map(paid.map((row) => [numberIn(row, "order") ?? 0, textIn(row, "point")]));
  const points = Array.from({ length: byOrder.size }, (_, index) => byOrder.get(index + 1) ?? null);
  const known = points.filter((point) => point !== null);
  const all = new Set(rows.map(({ point }) => point)).size;
  return known.length > 0 && known.length === all ? known : null;
}

/** The trust's own new amounts of a scale, for a year of the plan: no award comes on top of them. */
function ownVersions(shape: Shape, shipped: readonly RowContent[]): RowContent[] {
  const dice = diceFor(shape.seed, "pay versions");
  if (!dice.chance(50)) return [];
  const scale = dice.pick(["Main", "Upper"]);
  const effectiveFrom = serialOf(`${shape.start + dice.whole(0, shape.years.length)}-09-01`);
  const status = dice.pick(["published", "trust", "to confirm"]);
  const latest = new Map(
    shipped
      .filter((row) => row.scale === scale)
      .map((row) => [`${textIn(row, "area")}|${textIn(row, "point")}`, row]),
  );
  return [...latest.values()]
    .filter((row) => Number(row.effectiveFrom) < effectiveFrom)
    .map((row) => ({ ...row, effectiveFrom, annual: Math.round(Number(row.annual) * 1.037), status }));
}

/** A support scale of the trust's own, with versions from April, and from days on which nothing else changes. */
function supportPoints(shape: Shape): RowContent[] {
  const dice = diceFor(shape.seed, "support points");
  const days = [`${shape.start - 1}-04-01`, ...dice.some(laterDays(shape, dice), dice.whole(0, 2))];
  const length = dice.whole(3, 6);
  return [...new Set(days)].flatMap((day, version) =>
    Array.from({ length }, (_, index) => ({
      effectiveFrom: serialOf(day),
      area: EVERYWHERE,
      scale: SUPPORT_SCALE,
      point: `S${index + 1}`,
      order: index + 1,
      annual: 23_100 + index * 870 + version * 611,
      status: "trust",
      source: "The trust's own pay policy.",
      checkedOn: serialOf(`${shape.start}-07-01`),
    })),
  );
}

const laterDays = ({ start, years }: Shape, dice: Dice): string[] => [
  `${start + dice.whole(0, years.length)}-04-01`,
  `${start + dice.whole(0, years.length)}-11-01`,
  `${start + dice.whole(0, years.length)}-09-01`,
];

const OWN_ROLES: readonly RowContent[] = [
  {
    role: "Instructor",
    group: "Other support",
    teacher: 0,
    award: "Teacher",
    teachingLoadShare: 0.8,
    pension: "LGPS",
    aarCode: "BAE030",
  },
  {
    role: "Visiting teacher",
    group: "Teacher",
    teacher: 1,
    award: "Support",
    teachingLoadShare: 0.75,
    pension: "None",
    aarCode: "BAE010",
  },
];

function onCostsOf(shape: Shape): RowContent[] {
  const dice = diceFor(shape.seed, "on-costs");
  const rows = [...onCostRows(), ...pensionRates(shape, dice), ...laterRates(shape, dice)];
  return dice.chance(30) ? dice.shuffled(rows) : rows;
}

interface Rate {
  readonly rate: string;
  readonly school?: string;
  readonly from: string;
  readonly value: number;
  readonly unit: string;
}
const rateRow = ({ rate, school, from, value, unit }: Rate): RowContent => ({
  rate,
  school: school ?? null,
  effectiveFrom: serialOf(from),
  value,
  unit,
  status: "trust",
  source: "Made up.",
  checkedOn: serialOf("2024-07-01"),
});

/** Every school has a rate: its own, or the one for all; some change within the plan. */
function pensionRates(shape: Shape, dice: Dice): RowContent[] {
  const lgps = (from: string, school?: string): RowContent =>
    rateRow({
      ...{ rate: "LGPS employer rate", from, unit: "ratio", value: dice.amount(0.15, 0.28, 4) },
      ...(school === undefined ? {} : { school }),
    });
  const before = `${shape.start - 1}-04-01`;
  const forAll = dice.chance(40);
  const own = [...shape.schools.map(({ name }) => name), CENTRAL].flatMap((school) => [
    ...(forAll && dice.chance(60) ? [] : [lgps(before, school)]),
    ...(dice.chance(50) ? [lgps(dayOfRate(shape, dice), school)] : []),
  ]);
  return [...(forAll ? [lgps(before), lgps(dayOfRate(shape, dice))] : []), ...own];
}

const dayOfRate = (shape: Shape, dice: Dice): string =>
  dice.chance(60)
    ? `${shape.start + 1 + dice.whole(0, shape.years.length - 1)}-04-01`
    : anyDay(dice, shape, [0, shape.years.length]);

/** National rates that change within the plan; a small levy allowance makes small trusts pay a levy. */
function laterRates(shape: Shape, dice: Dice): RowContent[] {
  const from = `${shape.start + 1 + dice.whole(0, shape.years.length - 1)}-04-10`;
  const before = `${shape.start}-08-01`;
  const yearly = "GBP per year";
  const steps: readonly Rate[] = [
    { rate: "Employer NI rate", from, value: 0.1525, unit: "ratio" },
    { rate: "Employer NI secondary threshold", from, value: 6250.5, unit: yearly },
    { rate: "Employment Allowance per trust", from, value: 12_000, unit: yearly },
    { rate: "Teachers' Pension employer rate", from, value: 0.291, unit: "ratio" },
    { rate: "Apprenticeship levy rate", from, value: 0.0055, unit: "ratio of pay bill" },
    { rate: "Apprenticeship levy allowance", from, value: 900, unit: yearly },
  ];
  const allowance: Rate = { rate: "Apprenticeship levy allowance", from: before, value: 600, unit: yearly };
  const chosen = dice.some(steps, dice.whole(0, 3));
  return [...(dice.chance(60) ? [allowance] : []), ...chosen].map(rateRow);
}
