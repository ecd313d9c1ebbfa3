import { isSameName, sum, unknown } from "../../src/domain/kernel";
import { rollOf } from "../../src/domain/curriculum";
import { isInPlan, isReserved, releasedFor } from "../../src/domain/reinvestment";
import type { CommitmentYear } from "../../src/domain/reinvestment";
import type { HostTable } from "../../src/workbook/host";
import { isOwn } from "../../src/workbook/workings/commitment-years";
import type { WorkingContext } from "../../src/workbook/workings/context";
import { figureDifferences, figureOf, keyOf, numberOf, summed, textOf } from "./budget-differences";
import type { Figure } from "./budget-differences";
import { recordsOf } from "./calculated-tables";
import type { Record } from "./calculated-tables";

type Entry = readonly [key: string, value: Figure];

/** What Actuals says was spent, by commitment and year. */
const spentOn = (tables: readonly HostTable[], commitment: string, year: string): number => {
  const own = recordsOf(tables, "Actuals").filter(
    (row) => isSameName(textOf(row, "Commitment"), commitment) && row["Academic year"] === year,
  );
  const isTime = recordsOf(tables, "Releases").some(
    (release) =>
      release["Cash or time"] === "time" &&
      recordsOf(tables, "Commitments").some(
        (row) =>
          isSameName(textOf(row, "Commitment"), commitment) &&
          isSameName(textOf(row, "Release"), textOf(release, "Release")),
      ),
  );
  const share = (part: unknown): number => (!isTime ? 1 : part === "Sep–Mar" ? 7 / 12 : 5 / 12);
  return own.reduce((total, row) => total + (figureOf(row["Spent"]) ?? 0) * share(row["Part"]), 0);
};

const amountOf = (years: readonly CommitmentYear[]): Figure =>
  numberOf(sum(years.map(({ amount }) => amount)));

export function releaseDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const { model, review, set, timeline } = context;
  const drawn = { releases: model.releases, entries: [...review.cash, ...review.time] };
  const expected = model.releases
    .filter((release) => isOwn(release, context))
    .flatMap((release) =>
      timeline.years.flatMap((year): Entry[] => {
        const own = set.commitments.filter(
          (one) => one.academicYear === year && one.release?.id === release.id,
        );
        const spent = (model.commitments ?? [])
          .filter(({ release: of }) => of !== null && isSameName(of, release.id))
          .reduce((total, { id }) => total + spentOn(tables, id, year), 0);
        const released = numberOf(releasedFor(release, year, drawn));
        const reserved = amountOf(own.filter(({ commitment }) => isReserved(commitment)));
        const committed = amountOf(own.filter(({ commitment }) => isInPlan(commitment)));
        const left =
          released === null || reserved === null || committed === null
            ? null
            : released - reserved - committed;
        const isRecurrent = release.recurrence === "recurrent";
        const back = own.filter(({ commitment }) => commitment.recurrence === "recurrent");
        return [
          [keyOf(release.id, year, "Released now"), released],
          [keyOf(release.id, year, "Reserved"), reserved],
          [keyOf(release.id, year, "Committed"), committed],
          [keyOf(release.id, year, "Spent"), spent],
          [keyOf(release.id, year, "Uncommitted"), left === null ? null : Math.max(0, left)],
          [keyOf(release.id, year, "Overcommitted"), left === null ? null : Math.max(0, -left)],
          [keyOf(release.id, year, "Recurrent released"), isRecurrent ? released : 0],
          [
            keyOf(release.id, year, "Recurrent committed"),
            amountOf(back.filter(({ commitment }) => isInPlan(commitment))),
          ],
        ];
      }),
    );
  const columns = [
    "Released now",
    "Reserved",
    "Committed",
    "Spent",
    "Uncommitted",
    "Overcommitted",
    "Recurrent released",
    "Recurrent committed",
  ];
  const found = recordsOf(tables, "ReleaseBalance").flatMap((row) =>
    columns.map((header): Entry => [
      keyOf(textOf(row, "Release"), textOf(row, "Academic year"), header),
      figureOf(row[header]),
    ]),
  );
  return figureDifferences(summed(expected), summed(found), 1e-6);
}

const placeOf = (row: Record): string =>
  keyOf(...["Category", "School", "Academic year", "Cash or time"].map((header) => textOf(row, header)));

/** By category, school, year and pot; per pupil, of the pupils after commitments. */
export function whereItWentDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const { set, timeline, plans } = context;
  const own = set.commitments.filter(
    ({ commitment, release }) => isInPlan(commitment) && isOwn(release ?? undefined, context),
  );
  const of = ({ commitment, kind }: CommitmentYear, year: string): string =>
    keyOf(commitment.category ?? "Not known", commitment.school ?? "Not known", year, kind ?? "Not known");
  const rows = recordsOf(tables, "WhereItWent");
  const committed = summed(own.map((one) => [of(one, one.academicYear), numberOf(one.amount)]));
  const firsts = new Map(own.map((one) => [one.commitment, one]));
  const spent = summed(
    [...firsts.values()].flatMap((one) =>
      timeline.years.map((year): Entry => [of(one, year), spentOn(tables, one.commitment.id, year)]),
    ),
  );
  const roll = rollOf(plans[3]?.plan.pupils ?? []);
  const perPupil = rows.flatMap((row): Entry[] => {
    const year = textOf(row, "Academic year");
    const pupils = numberOf(roll.pupils(textOf(row, "School"), year));
    const amount = committed.has(placeOf(row)) ? committed.get(placeOf(row)) : 0;
    const hasNone = roll.rows(textOf(row, "School"), year).length === 0 || pupils === 0;
    if (hasNone && row["Per pupil"] === "no pupils") return [];
    return [[placeOf(row), typeof amount === "number" && pupils ? amount / pupils : numberOf(unknown())]];
  });
  const shown = (header: string): Entry[] => rows.map((row) => [placeOf(row), figureOf(row[header])]);
  return [
    ...figureDifferences(committed, summed(shown("Committed")), 1e-6),
    ...figureDifferences(spent, summed(shown("Spent")), 1e-6),
    ...figureDifferences(
      summed(perPupil),
      summed(
        rows
          .filter((row) => perPupil.some(([key]) => key === placeOf(row)))
          .map((row): Entry => [placeOf(row), figureOf(row["Per pupil"])]),
      ),
      1e-6,
    ),
  ];
}
