import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { HIGH, PRIMARY, SCENARIO } from "./names";

/** Id, subject, groups, periods a week. */
type Taught = readonly [id: string, subject: string, groups: number, periods: number];

const KEY_STAGE_3: readonly Taught[] = [
  ["EN", "English", 7, 4],
  ["MA", "Maths", 7, 4],
  ["SC", "Science", 7, 3],
  ["GG", "Geography", 7, 2],
  ["HI", "History", 7, 2],
  ["RE", "RE", 7, 1],
  ["FR", "French", 4, 2],
  ["SP", "Spanish", 3, 2],
  ["AR", "Art", 7, 1],
  ["MU", "Music", 7, 1],
  ["DR", "Drama", 7, 1],
  ["DT", "Design and technology", 7, 1],
  ["CO", "Computing", 7, 1],
  ["PE", "PE", 7, 2],
];

const KEY_STAGE_4_CORE: readonly Taught[] = [
  ["EN", "English", 8, 4],
  ["MA", "Maths", 8, 4],
  ["SC", "Science", 7, 5],
  ["RE", "RE", 7, 1],
  ["PE", "PE", 7, 1],
  ["PD", "Personal development", 7, 1],
];

/** Three option blocks of eight groups: id, subject, groups, and how many pupils take it in Year 10 and Year 11. */
type Option = readonly [id: string, subject: string, groups: number, y10: number, y11: number];
const OPTIONS: readonly Option[] = [
  ["GG", "Geography", 3, 68, 69],
  ["HI", "History", 4, 90, 87],
  ["FR", "French", 2, 38, 40],
  ["SP", "Spanish", 1, 19, 18],
  ["AR", "Art", 2, 42, 41],
  ["MU", "Music", 1, 13, 12],
  ["DR", "Drama", 1, 18, 19],
  ["DT", "Design and technology", 2, 38, 39],
  ["FO", "Food", 1, 20, 20],
  ["CO", "Computing", 2, 44, 45],
  ["BU", "Business", 2, 45, 45],
  ["SS", "Sport studies", 2, 40, 40],
  ["HS", "Health and social care", 1, 20, 20],
];

/** Id, subject, and how many take it in Year 12 and Year 13; none where it is not taught. */
type SixthForm = readonly [id: string, subject: string, y12: number, y13: number | null];
const SIXTH_FORM: readonly SixthForm[] = [
  ["EN", "English", 15, 14],
  ["MA", "Maths", 19, 17],
  ["BI", "Biology", 16, 14],
  ["CH", "Chemistry", 13, 12],
  ["PH", "Physics", 9, 8],
  ["HI", "History", 14, 13],
  ["GG", "Geography", 12, 12],
  ["PS", "Psychology", 17, 14],
  ["BU", "Business", 13, 12],
  ["HS", "Health and social care", 12, 10],
  ["FR", "French", 4, null],
];

const taught = (yearGroup: string, rows: readonly Taught[]): RowContent[] =>
  rows.map(([id, subject, groups, periodsPerGroup]) => ({
    row: `TH-${yearGroup}-${id}`,
    school: HIGH,
    yearGroup,
    subject,
    groups,
    periodsPerGroup,
  }));

const options = (yearGroup: string, taking: (option: Option) => number): RowContent[] =>
  OPTIONS.map((option) => ({
    row: `TH-${yearGroup}-${option[0]}`,
    school: HIGH,
    yearGroup,
    subject: option[1],
    groups: option[2],
    periodsPerGroup: 3,
    pupilsTaking: taking(option),
    block: "Options A to C",
  }));

const sixthForm = (yearGroup: string, taking: (row: SixthForm) => number | null): RowContent[] =>
  SIXTH_FORM.filter((row) => taking(row) !== null).map((row) => ({
    row: `TH-${yearGroup}-${row[0]}`,
    school: HIGH,
    yearGroup,
    subject: row[1],
    groups: 1,
    periodsPerGroup: 5,
    pupilsTaking: taking(row),
    note: row[0] === "FR" ? "Below the viable size: kept while the course is reviewed." : null,
  }));

const HIGH_OTHER: readonly RowContent[] = [
  {
    row: "TH-OT-LS",
    school: HIGH,
    yearGroup: "Other",
    subject: "Learning support",
    groups: 1,
    periodsPerGroup: 12,
    note: "Small groups withdrawn from lessons, taught by the SENCO.",
  },
  {
    row: "TH-OT-RI",
    school: HIGH,
    yearGroup: "Other",
    subject: "Reading intervention",
    groups: 1,
    periodsPerGroup: 10,
    note: "Paid for by pupil premium.",
  },
];

/** Time that the scenario frees and that an approved commitment uses. */
const COMMITTED: readonly RowContent[] = [
  {
    row: "TH-OT-C4",
    school: HIGH,
    yearGroup: "Other",
    subject: "English",
    groups: 1,
    periodsPerGroup: 4,
    fromYear: "2027/28",
    onlyInScenario: SCENARIO,
    commitment: "C-04",
    note: "Reading groups for Years 7 and 8.",
  },
  {
    row: "TH-OT-C5",
    school: HIGH,
    yearGroup: "Other",
    subject: "Maths",
    groups: 1,
    periodsPerGroup: 3,
    fromYear: "2027/28",
    onlyInScenario: SCENARIO,
    commitment: "C-05",
    note: "Joint planning of the Key Stage 3 maths course.",
  },
];

const PRIMARY_CLASSES = ["YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"];
const primary = (): RowContent[] => [
  {
    row: "WP-YN",
    school: PRIMARY,
    yearGroup: "YN",
    subject: "Class",
    groups: 1,
    periodsPerGroup: 12.5,
    supportStaffPerGroup: 1,
    note: "Mornings only.",
  },
  ...PRIMARY_CLASSES.map((yearGroup) => ({
    row: `WP-${yearGroup}`,
    school: PRIMARY,
    yearGroup,
    subject: "Class",
    groups: 1,
    periodsPerGroup: 22.5,
    supportStaffPerGroup: ["YR", "Y1", "Y2"].includes(yearGroup) ? 1 : 0.5,
  })),
  {
    row: "WP-OT-PPA",
    school: PRIMARY,
    yearGroup: "Other",
    subject: "Music and PE sessions",
    groups: 7,
    periodsPerGroup: 2.5,
    teachersPerGroup: 0,
    supportStaffPerGroup: 1,
    note: "Led by a higher level teaching assistant while the class teacher plans.",
  },
  {
    row: "WP-OT-LS",
    school: PRIMARY,
    yearGroup: "Other",
    subject: "Learning support",
    groups: 1,
    periodsPerGroup: 5,
  },
];

export const curriculumRows = (): RowContent[] => [
  ...["Y7", "Y8", "Y9"].flatMap((yearGroup) => taught(yearGroup, KEY_STAGE_3)),
  ...taught("Y10", KEY_STAGE_4_CORE),
  ...options("Y10", ([, , , y10]) => y10),
  ...taught("Y11", KEY_STAGE_4_CORE),
  ...options("Y11", ([, , , , y11]) => y11),
  ...sixthForm("Y12", ([, , y12]) => y12),
  ...sixthForm("Y13", ([, , , y13]) => y13),
  ...HIGH_OTHER,
  ...primary(),
  ...COMMITTED,
];
