import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { serialOf } from "../../../src/workbook/reference-rows";
import { diceFor } from "./dice";
import type { Shape } from "./shape";

interface Inputs {
  readonly pupils: readonly RowContent[];
  readonly reserves: readonly RowContent[];
}

/** Totals from elsewhere: some agree with the inputs, some do not, some are not there. */
export function controlRows(
  { seed, start, years, schools }: Shape,
  { pupils, reserves }: Inputs,
): RowContent[] {
  const dice = diceFor(seed, "controls");
  const academicYear = years[0] ?? "";
  const control = (name: string, school: string, total: number, asAt: string): RowContent[] =>
    dice.chance(30)
      ? []
      : [
          {
            control: name,
            school,
            academicYear,
            asAt: serialOf(asAt),
            externalTotal: total + dice.pick([0, 0, 3]),
            sourceDocument: "Made up.",
          },
        ];
  const totalOf = (rows: readonly RowContent[], field: string): number =>
    rows.reduce((total, row) => total + Number(row[field]), 0);
  return schools.flatMap(({ name }) => {
    const here = pupils.filter((row) => row.school === name && row.academicYear === academicYear);
    const own = reserves.filter((row) => row.school === name);
    return [
      ...control("census pupils", name, totalOf(here, "pupils"), `${start}-10-01`),
      ...control("opening reserve", name, Math.round(totalOf(own, "amount") * 100) / 100, `${start}-08-31`),
    ];
  });
}
