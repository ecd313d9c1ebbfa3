import type { BudgetLine } from "../budget";
import type { CurriculumRow, DatedTargets, PupilNumbers } from "../curriculum";
import { isZero, one, quantity, ratioOf, times, zero } from "../kernel";
import type { Pupils } from "../kernel";
import type { Post, YearAssumptions } from "../staffing";
import type { Settable } from "./settable";

export const CURRICULUM_FIELDS: readonly Settable<CurriculumRow>[] = [
  {
    header: "Groups",
    blank: null,
    read: (row) => row.groups,
    write: (row, value) => ({ ...row, groups: quantity(value) }),
  },
  {
    header: "Periods per group",
    blank: null,
    read: (row) => row.periodsPerGroup,
    write: (row, value) => ({ ...row, periodsPerGroup: quantity(value) }),
  },
  {
    header: "Teachers per group",
    blank: one(),
    read: (row) => row.teachersPerGroup,
    write: (row, value) => ({ ...row, teachersPerGroup: quantity(value) }),
  },
  {
    header: "Support staff per group",
    blank: zero(),
    read: (row) => row.supportStaffPerGroup,
    write: (row, value) => ({ ...row, supportStaffPerGroup: quantity(value) }),
  },
  {
    header: "Pupils taking",
    blank: null,
    read: (row) => row.pupilsTaking,
    write: (row, value) => ({ ...row, pupilsTaking: quantity(value) }),
  },
];

export const STAFF_FIELDS: readonly Settable<Post>[] = [
  { header: "FTE", blank: null, read: (post) => post.fte, write: withFte },
  {
    header: "Timetabled periods",
    blank: null,
    read: (post) => post.timetabledPeriods,
    write: (post, value) => ({ ...post, timetabledPeriods: quantity(value) }),
  },
  {
    header: "TLR £",
    blank: zero(),
    read: (post) => post.tlr,
    write: (post, value) => ({ ...post, tlr: quantity(value) }),
  },
  {
    header: "TLR share",
    blank: one(),
    read: (post) => post.tlrShare,
    write: (post, value) => ({ ...post, tlrShare: quantity(value) }),
  },
  {
    header: "SEN allowance £",
    blank: zero(),
    read: (post) => post.senAllowance,
    write: (post, value) => ({ ...post, senAllowance: quantity(value) }),
  },
  {
    header: "Annual salary £",
    blank: null,
    read: (post) => (post.pay.by === "salary" ? post.pay.annual : null),
    write: (post, value) =>
      post.pay.by === "salary" ? { ...post, pay: { by: "salary", annual: quantity(value) } } : null,
  },
  {
    header: "Annual cost £",
    blank: null,
    read: (post) => (post.pay.by === "row" ? post.pay.annual : null),
    write: (post, value) =>
      post.pay.by === "row" ? { ...post, pay: { ...post.pay, annual: quantity(value) } } : null,
  },
];

/** Timetabled periods belong to the whole row and move with its FTE. */
function withFte(post: Post, value: string): Post {
  const fte = quantity<"FTE">(value);
  const timetabled = post.timetabledPeriods;
  return {
    ...post,
    fte,
    timetabledPeriods: timetabled === null ? null : times(timetabled, ratioOf(fte, post.fte)),
  };
}

export const BUDGET_FIELDS: readonly Settable<BudgetLine>[] = [
  {
    header: "Amount £",
    blank: null,
    read: (line) => line.amount,
    write: (line, value) => ({ ...line, amount: quantity(value) }),
  },
];

export const PUPIL_FIELDS: readonly Settable<PupilNumbers>[] = [
  { header: "Pupils", blank: null, read: (row) => row.pupils, write: withPupils },
];

/** Headcount and disadvantaged pupils are entered for the whole year group and move with it. */
function withPupils(row: PupilNumbers, value: string): PupilNumbers {
  const now: Pupils = quantity(value);
  const moved = (number: Pupils | null): Pupils | null =>
    number === null || isZero(number) ? number : times(number, ratioOf(now, row.pupils));
  return { ...row, pupils: now, headcount: moved(row.headcount), disadvantaged: moved(row.disadvantaged) };
}

export const SCHOOL_FIELDS: readonly Settable<DatedTargets>[] = [
  {
    header: "Target contact ratio",
    blank: null,
    read: (targets) => targets.targetContactRatio,
    write: (targets, value) => ({ ...targets, targetContactRatio: quantity(value) }),
  },
  {
    header: "Target class size",
    blank: null,
    read: (targets) => targets.targetClassSize,
    write: (targets, value) => ({ ...targets, targetClassSize: quantity(value) }),
  },
];

export const YEAR_FIELDS: readonly Settable<YearAssumptions>[] = (
  [
    ["Teacher award %", "teacherAward"],
    ["Support award %", "supportAward"],
    ["Non-pay inflation %", "nonPayInflation"],
    ["Income growth %", "incomeGrowth"],
  ] as const
).map(([header, field]) => ({
  header,
  blank: null,
  read: (year) => (year.blank.includes(field) ? null : year[field]),
  write: (year, value) => ({
    ...year,
    [field]: quantity<"ratio">(value),
    blank: year.blank.filter((own) => own !== field),
  }),
}));
