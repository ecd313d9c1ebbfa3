import type { RowContent } from "../../layout/workbook-content";
import { serialOf } from "../../reference-rows";
import type { Reserve } from "../money/reserves";
import { pupilsIn } from "../schools/roll";
import { FIRST, FIRST_YEAR } from "../years";
import type { BuiltSchool } from "./built-school";
import type { SampleTrust } from "./sample-trust";

/** Totals of documents outside the workbook, to compare its inputs with. */
export const controlRows = ({ schools, central }: SampleTrust): RowContent[] => [
  ...schools.map(census),
  ...schools.map(({ school, reserves }) => openingReserve(school.name, reserves)),
  openingReserve(central.reserve.school, [central.reserve]),
];

/** In one school a pupil came after the census day. */
const census = ({ school, roll }: BuiltSchool, place: number): RowContent => ({
  control: "census pupils",
  school: school.name,
  academicYear: FIRST_YEAR,
  asAt: serialOf("2026-10-01"),
  externalTotal: pupilsIn(roll, FIRST) - (place === 0 ? 1 : 0),
  sourceDocument: "October 2026 census summary",
  checkedBy: "School business manager",
  explanation: place === 0 ? "One pupil joined Year 10 on 12 October." : null,
});

const openingReserve = (school: string, reserves: readonly Reserve[]): RowContent => ({
  control: "opening reserve",
  school,
  academicYear: FIRST_YEAR,
  asAt: serialOf("2026-08-31"),
  externalTotal: reserves.reduce((total, { amount }) => total + amount, 0),
  sourceDocument: "Management accounts, August 2026",
  checkedBy: "Chief financial officer",
});
