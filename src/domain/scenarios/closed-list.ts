import { isSameName, quantity, ratioOf, times, zero, one, isSame } from "../kernel";
import type { CurriculumRow } from "../curriculum";
import type { Quantity } from "../kernel";
import type { Post } from "../staffing";

/** A figure that a scenario may set: how to read it and how to write it. Null stands for a blank. */
export interface Settable<Row> {
  /** The header of its column. */
  readonly header: string;
  read(row: Row): Quantity<string> | null;
  /** Null when the row has no such figure to set. */
  write(row: Row, value: string): Row | null;
  /** What a blank stands for. */
  readonly blank: Quantity<string> | null;
}

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

export const settableNamed = <Row>(fields: readonly Settable<Row>[], header: string): Settable<Row> | null =>
  fields.find((field) => isSameName(field.header, header)) ?? null;

/** True when the change's From value is what stands there now; blanks agree with what they stand for. */
export function isCurrent<Row>(field: Settable<Row>, row: Row, fromValue: string | null): boolean {
  const current = field.read(row) ?? field.blank;
  const expected = fromValue === null ? field.blank : quantity<string>(fromValue);
  if (current === null || expected === null) return current === expected;
  return isSame(current, expected);
}
