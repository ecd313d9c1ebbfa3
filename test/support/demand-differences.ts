import { planEvaluator } from "../../src/application/plan-evaluator";
import { subjectBalances } from "../../src/domain/deployment";
import { exactText, groupBy, nameKey } from "../../src/domain/kernel";
import type { Quantity } from "../../src/domain/kernel";
import type { BaseName, SchoolYear } from "../../src/domain/metrics";
import { timeByChange } from "../../src/domain/released-funds";
import type { HostTable } from "../../src/workbook/host";
import type { WorkingContext } from "../../src/workbook/workings/context";
import type { NumberedPlan } from "../../src/workbook/workings/plans";
import { recordsOf, sumIn, textIn } from "./calculated-tables";
import type { Record } from "./calculated-tables";
import { OTHER_TOLERANCE } from "./compare-cells";

const FLAGS = ["In baseline", "In built on", "In before", "In after"] as const;

/** A school in one plan and year, and the tables that say something of it. */
interface Asked {
  readonly context: WorkingContext;
  readonly tables: Tables;
  readonly plan: NumberedPlan;
  readonly school: string;
  readonly year: number;
}
type Tables = Readonly<{ [name: string]: readonly Record[] }>;
type Found = number | null;

const isSchool = (row: Record, school: string): boolean =>
  typeof row["School"] === "string" && nameKey(row["School"]) === nameKey(school);
const inPlan = (row: Record, { number }: NumberedPlan): boolean => row[FLAGS[number - 1] ?? ""] === 1;
const of = ({ tables, plan, school }: Asked, table: string): Record[] =>
  (tables[table] ?? []).filter((row) => isSchool(row, school) && inPlan(row, plan));
const taught = (asked: Asked, stages?: readonly string[]): Record[] =>
  of(asked, "PlanCurriculum").filter(
    (row) =>
      numberIn(row, "From no") <= asked.year &&
      numberIn(row, "To no") >= asked.year &&
      (!stages || [...stages, "Not readable"].includes(textIn(row["Stage"]))),
  );
const pupilRows = ({ tables, context, plan, school, year }: Asked, stages?: readonly string[]): Record[] => {
  const key = `${school}|${context.sharing.pupils(plan, school)}`;
  const own = (tables["PlanPupils"] ?? []).filter((row) => row["School key"] === key);
  return own.filter(
    (row) =>
      !stages ||
      [...stages, "Not readable"].includes(textIn(row["Stage"])) ||
      own.every((other) => other[`Complete ${year}`] === 0),
  );
};
const numberIn = (row: Record, header: string): number => sumIn([row], header);
/** Not known where one is not. */
const known = (rows: readonly Record[], header: string): Found =>
  rows.some((row) => row[header] === "not known") ? null : sumIn(rows, header);

const LOWER = ["Years 7–9", "Years 10–11"];
const UPPER = ["Sixth form"];
const pupils = (asked: Asked, stages?: readonly string[]): Found =>
  known(pupilRows(asked, stages), `Pupils ${asked.year}`);
const periods = (asked: Asked, stages?: readonly string[]): Found => known(taught(asked, stages), "Periods");
const timetabled = (asked: Asked): Record[] => taught(asked).filter((row) => row["Stage"] !== "Other");

type Reader = (asked: Asked, phase: string | null) => Found;
const secondary =
  (read: Reader): Reader =>
  (asked, phase) =>
    phase === "Secondary" ? read(asked, phase) : 0;

const READERS: Partial<{ [name in BaseName]: Reader }> = {
  pupils: (asked, phase) => (phase === "Central" ? 0 : pupils(asked)),
  pupils711: secondary((asked) => pupils(asked, LOWER)),
  pupilsPost16: secondary((asked) => pupils(asked, UPPER)),
  periods: (asked) => periods(asked),
  periods711: secondary((asked) => periods(asked, LOWER)),
  periodsPost16: secondary((asked) => periods(asked, UPPER)),
  groupPeriods: (asked) => known(timetabled(asked), "Group periods"),
  pupilPeriods: (asked) =>
    known(timetabled(asked), "Periods") === null
      ? null
      : known(timetabled(asked), `Pupil periods ${asked.year}`),
  smallSixthFormGroups: secondary((asked) =>
    known(taught(asked, UPPER), `Pupil periods ${asked.year}`) === null ||
    known(taught(asked, UPPER), "Periods") === null
      ? null
      : known(of(asked, "SixthForm"), `Small ${asked.year}`),
  ),
  subjectsTaught: (asked, phase) => {
    const rows = taught(asked, [phase === "Primary" ? "Years 3–6" : "Years 10–11"]);
    const isOpen = rows.some(
      (row) => row["Periods"] === "not known" || textIn(row["Taught"]).endsWith("|No subject"),
    );
    return isOpen ? null : sumIn(of(asked, "SubjectBalance"), `Offered ${asked.year}`);
  },
};
const classes: Reader = (asked) => known(of(asked, "PrimaryClasses"), `Classes ${asked.year}`);

/** What the tables come to for every plan, school and year, where it is not what the engine says. */
export function demandDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const named = tablesOf(tables);
  const evaluator = planEvaluator();
  return context.plans.flatMap((plan) =>
    evaluator.evaluate(plan.plan, plan.name).years.flatMap((own: SchoolYear) => {
      if (own.level !== "school") return [];
      const asked: Asked = { context, tables: named, plan, school: own.name, year: own.yearIndex + 1 };
      const readers = own.phase === "Primary" ? { ...READERS, classes } : READERS;
      return Object.entries(readers).flatMap(([name, read]) =>
        difference(
          `plan ${plan.number}, ${own.name}, ${own.academicYear}, ${name}`,
          own.base[name as BaseName].value,
          read(asked, own.phase),
        ),
      );
    }),
  );
}

function difference(what: string, expected: Quantity<string>, found: Found): string[] {
  const text = exactText(expected);
  const agrees =
    text === null ? found === null : found !== null && Math.abs(Number(text) - found) < OTHER_TOLERANCE;
  return agrees ? [] : [`${what}: expected ${text ?? "not known"}, found ${found ?? "not known"}`];
}

const TABLES = [
  "PlanPupils",
  "PlanCurriculum",
  "SixthForm",
  "PrimaryClasses",
  "SubjectBalance",
  "TimeReleased",
] as const;
const tablesOf = (tables: readonly HostTable[]): Tables =>
  Object.fromEntries(TABLES.map((name) => [name, recordsOf(tables, name)]));

/** The same of every subject of every school. */
export function balanceDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const named = tablesOf(tables);
  return context.plans.flatMap((plan) =>
    plan.plan.schools
      .filter(({ phase }) => phase !== "Central")
      .flatMap((school) =>
        context.timeline.years.flatMap((_, yearIndex) =>
          ofSchool({ context, tables: named, plan, school: school.name, year: yearIndex + 1 }),
        ),
      ),
  );
}

function ofSchool(asked: Asked): string[] {
  const { plan, school: name, year, context } = asked;
  const { plan: own } = plan;
  const school = own.schools.find((one) => nameKey(one.name) === nameKey(name));
  if (!school) return [`no school ${name}`];
  const isOwn = (row: { readonly school: string }): boolean => nameKey(row.school) === nameKey(name);
  const balances = subjectBalances({
    school,
    timeline: context.timeline,
    yearIndex: year - 1,
    curriculum: own.curriculum.filter(isOwn),
    posts: own.posts.filter(isOwn),
    teaching: groupBy(own.teaching, (share) => nameKey(share.post)),
  });
  const rows = new Map(of(asked, "SubjectBalance").map((row) => [nameKey(textIn(row["Subject"])), row]));
  const lines = balances.flatMap(({ subject, demand, capacity, spare, short }) => {
    const key = nameKey(subject === "" ? "No subject" : subject);
    const row = rows.get(key);
    rows.delete(key);
    if (!row) return [`plan ${plan.number}, ${name}: no row for ${subject}`];
    const balance = known([row], `Balance ${year}`);
    const found: readonly (readonly [string, Quantity<string>, Found])[] = [
      ["Needed", demand, known([row], `Needed ${year}`)],
      ["Available", capacity, known([row], `Available ${year}`)],
      ["Spare", spare, balance === null ? null : Math.max(0, balance)],
      ["Short", short, balance === null ? null : Math.max(0, -balance)],
    ];
    return found.flatMap(([what, expected, value]) =>
      difference(`plan ${plan.number}, ${name}, year ${year}, ${subject}, ${what}`, expected, value),
    );
  });
  const extra = [...rows.values()].filter(
    (row) => sumIn([row], `Needed ${year}`) + sumIn([row], `Available ${year}`) !== 0,
  );
  return [
    ...lines,
    ...extra.map((row) => `plan ${plan.number}, ${name}: ${textIn(row["Subject"])} is extra`),
  ];
}

/** The same of time freed since the baseline. */
export function timeDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const rows = recordsOf(tables, "TimeReleased");
  return context.plans
    .filter(({ name }) => name === "Built on" || name === "Before")
    .flatMap((plan) => {
      const expected = new Map<string, number>();
      for (const { school, subject, academicYear, amount } of timeByChange(plan.links)) {
        const key = `${nameKey(school)}|${nameKey(subject ?? "")}|${academicYear}`;
        expected.set(key, (expected.get(key) ?? 0) + Number(exactText(amount) ?? NaN));
      }
      const found = new Map<string, number>();
      for (const row of rows.filter((own) => own["Plan no"] === plan.number)) {
        context.timeline.years.forEach((academicYear, index) => {
          const key = `${nameKey(textIn(row["School"]))}|${nameKey(textIn(row["Subject"]))}|${academicYear}`;
          found.set(key, known([row], `Freed ${index + 1}`) ?? NaN);
        });
      }
      return [...new Set([...expected.keys(), ...found.keys()])].flatMap((key) => {
        const [a, b] = [expected.get(key) ?? 0, found.get(key) ?? 0];
        const agrees = (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) < OTHER_TOLERANCE;
        return agrees ? [] : [`plan ${plan.number}, ${key}: expected ${a}, found ${b}`];
      });
    });
}
