import { isSame, isSameName, one, unknown, zero } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import type { Post, Role } from "../../domain/staffing";
import { staffTable } from "../layout/tables";
import type { rolesTable } from "../layout/tables";
import type { RowOf } from "../layout/table";
import type { TableReading } from "./read-table";
import { filledIssues, filledOf } from "./filled";
import { dateIssues, payIssues, payOf } from "./pay";
import { forSchools, isUnreadable, nowhere, orElse, orNull } from "./readable";

type StaffRow = RowOf<typeof staffTable>;

export const buildRoles = ({ rows, repeated }: TableReading<typeof rolesTable>): Role[] =>
  (rows ?? [])
    .filter((row) => !repeated.has(row))
    .map((row) => ({
      name: orElse(row.role, ""),
      origin: row.origin,
      group: orNull(row.group),
      isTeacher: teacherFlag(row.teacher),
      award: orNull(row.award),
      teachingLoadShare: row.teachingLoadShare,
      pension: orNull(row.pension),
      aarCode: orNull(row.aarCode),
    }));

const teacherFlag = (flag: RowOf<typeof rolesTable>["teacher"]): boolean | null =>
  isSame(flag, one()) ? true : isSame(flag, zero()) ? false : null;

export interface BuiltStaff {
  readonly posts: readonly Post[];
  readonly issues: readonly Issue[];
}

/** Posts; one that cannot be placed in a school, a plan or time makes the figures it may touch not known. */
export function buildStaff(
  { rows, repeated }: TableReading<typeof staffTable>,
  roles: readonly Role[],
  schools: readonly string[],
): BuiltStaff {
  if (rows === null) return { posts: schools.map(noPost), issues: [] };
  const issues: Issue[] = [];
  const posts = rows.flatMap((row) => {
    issues.push(...payIssues(row), ...dateIssues(row), ...filledIssues(row));
    const doubtful = repeated.has(row) || cannotBePlaced(row);
    // dates in the wrong order say nothing of when the post stands: it may at any time
    const undated = dateIssues(row).length > 0;
    return forSchools<Post>(
      row.school,
      schools,
      (school) => {
        const post = postOf(row, school, roles);
        if (undated) return spoilPost({ ...post, starts: null, ends: null });
        return doubtful ? spoilPost(post) : post;
      },
      spoilPost,
    );
  });
  return { posts, issues };
}

const cannotBePlaced = (row: StaffRow): boolean =>
  [row.starts, row.ends, row.onlyInScenario, row.commitment].some(isUnreadable);
const spoilPost = (post: Post): Post => ({ ...post, fte: unknown(), pay: { by: "unreadable" } });

function postOf(row: StaffRow, school: string, roles: readonly Role[]): Post {
  const roleName = orNull(row.role);
  const role = roles.find(({ name }) => roleName !== null && isSameName(name, roleName)) ?? null;
  return {
    id: orElse(row.post, ""),
    origin: row.origin,
    school,
    role,
    subject: orNull(row.subject),
    fte: row.fte,
    headcount: row.headcount,
    timetabledPeriods: row.timetabledPeriods,
    pay: payOf(row),
    tlr: row.tlr ?? zero(),
    tlrShare: row.tlrShare ?? one(),
    senAllowance: row.senAllowance ?? zero(),
    paidWeeksShare: row.paidWeeksShare ?? one(),
    pension: isUnreadable(row.pension) ? null : (row.pension ?? role?.pension ?? null),
    fund: orNull(row.fund),
    starts: orNull(row.starts),
    ends: orNull(row.ends),
    filled: filledOf(row),
    onlyInScenario: orNull(row.onlyInScenario),
    commitment: orNull(row.commitment),
  };
}

/** Stands for a Staff table that is not there: every school may have posts. */
const noPost = (school: string): Post => ({
  id: "",
  origin: nowhere(staffTable),
  school,
  role: null,
  subject: null,
  fte: unknown(),
  headcount: null,
  timetabledPeriods: null,
  pay: { by: "unreadable" },
  tlr: zero(),
  tlrShare: one(),
  senAllowance: zero(),
  paidWeeksShare: one(),
  pension: "None",
  fund: null,
  starts: null,
  ends: null,
  filled: "filled",
  onlyInScenario: null,
  commitment: null,
});
