import { REINVESTMENT_CATEGORIES } from "../../../src/domain/reference";
import { COMMITMENT_GROWTHS, COMMITMENT_STATUSES } from "../../../src/domain/reinvestment";
import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { serialOf } from "../../../src/workbook/reference-rows";
import { diceFor } from "./dice";
import type { Dice } from "./dice";
import type { RandomRelease } from "./releases";
import { CENTRAL } from "./shape";
import type { Shape } from "./shape";

export interface RandomCommitment {
  readonly id: string;
  readonly release: RandomRelease;
  readonly school: string;
  readonly values: RowContent;
}

/** Weighted to those that are in the plan. */
const STATUSES = [...COMMITMENT_STATUSES, "approved", "approved", "spent"];
/** Not of time: time is neither kept nor built. */
const OF_CASH_ONLY = ["Estate capital", "Reserves", "Deficit recovery"];

export function commitmentsOf(shape: Shape, releases: readonly RandomRelease[]): RandomCommitment[] {
  const dice = diceFor(shape.seed, "commitments");
  if (releases.length === 0) return [];
  return Array.from({ length: dice.whole(1, 7) }, (_, index) =>
    commitmentOf(`C-${index + 1}`, dice.pick(releases), { shape, dice }),
  );
}

function commitmentOf(
  id: string,
  release: RandomRelease,
  { shape, dice }: { shape: Shape; dice: Dice },
): RandomCommitment {
  const isCash = release.kind === "cash";
  const schools = [...shape.schools.map(({ name }) => name), ...(isCash ? [CENTRAL] : [])];
  // central services has no lessons for time to go into
  const own = release.school === CENTRAL && !isCash ? (schools[0] ?? "") : release.school;
  const school = dice.chance(75) ? own : dice.pick(schools);
  const category = dice.pick(
    REINVESTMENT_CATEGORIES.filter((each) => isCash || !OF_CASH_ONLY.includes(each)),
  );
  const years = shape.years.filter((year) => year >= release.fromYear);
  const fromYear = dice.pick(years);
  return {
    ...{ id, release, school },
    values: {
      commitment: id,
      release: release.id,
      school,
      category,
      fromYear,
      toYear: dice.maybe(35, () => dice.pick(years.filter((year) => year >= fromYear))),
      amount: isCash ? dice.amount(400, 18_000, dice.pick([0, 2])) : dice.amount(0.5, 6, 1),
      growsWith: dice.pick([null, ...COMMITMENT_GROWTHS]),
      recurrence:
        release.recurrence === "recurrent" ? dice.pick(["recurrent", "recurrent", "one-off"]) : "one-off",
      status: dice.pick(STATUSES),
      ...REASONS,
      reviewDate: serialOf(`${shape.start + 1}-07-01`),
      aarCode: dice.pick([null, "BAE090", "BAE240"]),
      overrideReason: dice.maybe(20, () => "Agreed by the board."),
    },
  };
}

const REASONS: RowContent = {
  rationale: "Made up.",
  intendedOutcome: "Made up.",
  measure: "Made up.",
  owner: "Headteacher",
  proposedBy: "SENCO",
  approverRole: "Trust board",
  approvedBy: "Trust board, item 4",
};

/** What some of them have cost so far. */
export function actualRows(shape: Shape, commitments: readonly RandomCommitment[]): RowContent[] {
  const dice = diceFor(shape.seed, "actuals");
  return dice.some(commitments, dice.whole(0, 3)).map(({ id, values }) => ({
    commitment: id,
    academicYear: values.fromYear ?? null,
    part: dice.pick(["Sep–Mar", "Apr–Aug"]),
    spent: dice.amount(-100, 5_000, 2),
    ledgerReference: "Made up.",
    recordedBy: "Finance officer",
  }));
}
