import { isKnown, isNegative, isoDate, negate, roundTo, sum } from "../../../domain/kernel";
import type { Pounds } from "../../../domain/kernel";
import { addedByMonth, monthsOfRow } from "../../../domain/returns";
import type { UploadRow } from "../../../domain/returns";
import { dayInWords, inWords } from "../../issues/words";
import { poundsText } from "../../present/number-text";
import { partsOf } from "../../present/rounded-parts";
import { numberCell } from "../csv-rows";
import type { CsvRow } from "../csv-rows";
import type { OpenUpload } from "./open-upload";

const PENCE = 2;

/** Months to the penny, which add up to the year's amount of the row, rounded once; of transfers, once for each. */
export const monthsShown = ({ pieces }: UploadRow): Pounds[] => addedByMonth(pieces.map(rounded));

function rounded(months: readonly Pounds[]): Pounds[] {
  const year = sum(months);
  // both ends of a transfer alike
  if (isNegative(year)) return rounded(months.map(negate)).map(negate);
  return partsOf(roundTo(year, PENCE), months, PENCE);
}

/** A row for each month of each code, cost centre and fund of a school. */
export function uploadFile({ upload, start }: OpenUpload): CsvRow[] {
  return [
    ["School", "Month", "Nominal code", "Cost centre", "Fund", "Kind", "Heading", "Amount"],
    ...upload.rows.flatMap((row) => {
      const { school, code, costCentre, fund, kind, headings } = row;
      const what = [code, costCentre, fund, kind, headings.join("; ")];
      return monthsShown(row).map((amount, place): CsvRow => {
        return [school, monthText(place, start), ...what, numberCell(amount, PENCE)];
      });
    }),
  ];
}

/** The first day of the month, as other systems take one: 01/09/2026. */
function monthText(place: number, start: number): string {
  const month = ((place + 8) % 12) + 1;
  return dayInWords(isoDate({ year: month >= 9 ? start : start + 1, month, day: 1 }));
}

/** What the file comes to, to hold against the finance system once it is in. */
export function uploadNotes({ plan, academicYear, upload: { rows } }: OpenUpload): string[] {
  const total = (kind: UploadRow["kind"]): string =>
    poundsText(sum(rows.filter((row) => row.kind === kind).flatMap(monthsShown)), PENCE);
  const unknown = rows.filter((row) => !monthsOfRow(row).every(isKnown)).length;
  return [
    `Plan ${plan}, after commitments, ${academicYear}: ${inWords(rows.length, "row")} of school, code, cost centre and fund, each in 12 months.`,
    `Income ${total("Income")}; expenditure ${total("Expenditure")}; transfers ${total("Transfer")}, above zero where they leave and below where they arrive.`,
    ...(unknown === 0
      ? []
      : [`${inWords(unknown, "row")} not known, and blank: the command check says what is missing.`]),
  ];
}
