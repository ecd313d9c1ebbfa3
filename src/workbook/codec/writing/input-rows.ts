import type { BudgetLine } from "../../../domain/budget";
import type { CurriculumRow } from "../../../domain/curriculum";
import type { TeachingShare } from "../../../domain/deployment";
import { isoDate, one, quantity, ratioOf, zero } from "../../../domain/kernel";
import type { Filled, Pay, Post } from "../../../domain/staffing";
import type { RowContent } from "../../layout/workbook-content";
import { dateCell, numberCell, unless } from "./cells";

export const curriculumCells = (row: CurriculumRow): RowContent => ({
  row: row.id,
  school: row.school,
  yearGroup: row.yearGroup,
  andYearGroup: row.andYearGroup,
  subject: row.subject,
  groups: numberCell(row.groups),
  periodsPerGroup: numberCell(row.periodsPerGroup),
  teachersPerGroup: unless(row.teachersPerGroup, one()),
  supportStaffPerGroup: unless(row.supportStaffPerGroup, zero()),
  pupilsTaking: numberCell(row.pupilsTaking),
  block: row.block,
  fromYear: row.fromYear,
  toYear: row.toYear,
  onlyInScenario: row.onlyInScenario,
  commitment: row.commitment,
});

export const teachingCells = ({ post, subject, periods }: TeachingShare): RowContent => ({
  post,
  subject,
  periods: numberCell(periods),
});

export const postCells = (post: Post): RowContent => ({
  post: post.id,
  school: post.school,
  role: post.role?.name ?? null,
  subject: post.subject,
  fte: numberCell(post.fte),
  headcount: numberCell(post.headcount),
  timetabledPeriods: numberCell(post.timetabledPeriods),
  ...payCells(post.pay),
  tlr: unless(post.tlr, zero()),
  tlrShare: unless(post.tlrShare, one()),
  senAllowance: unless(post.senAllowance, zero()),
  paidWeeksShare: unless(post.paidWeeksShare, one()),
  pension: post.pension === (post.role?.pension ?? null) ? null : post.pension,
  fund: post.fund,
  starts: dateCell(post.starts),
  ends: dateCell(post.ends),
  filled: filledCell(post.filled),
  onlyInScenario: post.onlyInScenario,
  commitment: post.commitment,
});

const NO_PAY = {
  payScale: null,
  payPoint: null,
  increments: null,
  highestPoint: null,
  annualSalary: null,
  annualCost: null,
  ofWhichPay: null,
} as const;

function payCells(pay: Pay): RowContent {
  switch (pay.by) {
    case "point": {
      const { scale: payScale, point: payPoint, highestPoint } = pay;
      return { ...NO_PAY, payScale, payPoint, increments: pay.increments ? "yes" : null, highestPoint };
    }
    case "salary":
      return { ...NO_PAY, annualSalary: numberCell(pay.annual) };
    case "row":
      return { ...NO_PAY, annualCost: numberCell(pay.annual), ofWhichPay: numberCell(pay.ofWhichPay) };
    case "unreadable":
      return NO_PAY;
  }
}

function filledCell(filled: Filled): string | null {
  if (typeof filled === "object") return `vacant since ${isoDate(filled.vacantSince)}`;
  return filled === "cover" ? "cover" : null;
}

const SEP_MAR_SHARE = ratioOf(quantity("7"), quantity("12"));

export const lineCells = (line: BudgetLine): RowContent => ({
  line: line.id,
  school: line.school,
  academicYear: line.academicYear,
  heading: line.heading,
  aarCode: line.aarCode,
  kind: line.kind,
  otherSchool: line.otherSchool,
  fund: line.fund,
  amount: numberCell(line.amount),
  priceGrowsWith: line.priceGrowsWith === "nothing" ? null : line.priceGrowsWith,
  volumeGrowsWith: line.volumeGrowsWith === "nothing" ? null : line.volumeGrowsWith,
  yearGroups: line.yearGroups === null ? null : line.yearGroups.join(";"),
  sepMarShare: unless(line.sepMarShare, SEP_MAR_SHARE),
  onlyInScenario: line.onlyInScenario,
  commitment: line.commitment,
});
