import type published from "./published.json";
import { allTeachers, income, otherSpending, periodsOf } from "./case-schools";
import type { CaseSchool, CaseTrust } from "./case-schools";

/** A figure that the real path must give for a school. */
export interface Expected {
  readonly metric: string;
  readonly value?: number;
  /** Relative; absolute where `absolute` is set. */
  readonly tolerance?: number;
  readonly absolute?: boolean;
  readonly status?: string;
}
export interface UsedCase {
  readonly school: CaseSchool;
  readonly expected: readonly Expected[];
  /** Cases that need settings, rates or points of their own stand in a trust of their own. */
  readonly trust?: CaseTrust;
}
export type CaseUse = UsedCase | { readonly leftOut: string };

type Example = (typeof published.examples)[number];
/** A number of an example by its name; a name that is not there fails the test. */
type Numbers = (name: string) => number;
const numberRecord = (values: object): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
function numbers(values: object): Numbers {
  const found = numberRecord(values);
  return (name) => found[name] ?? raise(name);
}
function raise(name: string): never {
  throw new Error(`the example has no ${name}`);
}

const RELATIVE = 1e-9;
const RAG = { red: "outside outer", amber: "outside usual", green: "in range" } as const;
const ratingOf = (rag: string): string =>
  rag === "red" || rag === "amber" || rag === "green" ? RAG[rag] : raise(`rating ${rag}`);
const PERCENT = 100;

/** What each example is put to, or why it is left out: one entry for every example, in order. */
export const useOf = (example: Example, index: number): CaseUse => {
  const name = `Example ${index}`;
  const given = numbers(example.inputs);
  const wanted = numbers(example.expected);
  const { metric } = example;
  if (metric.startsWith("DfE FBIT deployment plan")) return deploymentPlan(example, name);
  if (metric.startsWith("DfE FBIT scenario planner"))
    return { leftOut: "the planner's rows wait for scenarios" };
  if (metric.startsWith("DfE FBIT staff deployment")) {
    return { leftOut: "apportionment by pupil group is not a metric of the public format" };
  }
  if (metric.startsWith("DfE FBIT")) return ratingCase(example, name, given("value"));
  if (metric === "Teacher period allocation") return allocation(name, given, wanted);
  if (metric === "Timetable cycle length") return { leftOut: "the cycle is an input, entered as such" };
  if (metric.startsWith("DfE percentile") || metric.startsWith("DfE category")) {
    return { leftOut: "benchmarking against similar schools is outside the model" };
  }
  if (metric.startsWith("DfE BFR revenue-reserve slope")) {
    return { leftOut: "a six-year trend of past reserves is outside the model" };
  }
  if (metric.startsWith("Basic curriculum")) return basicCurriculum(name, given, wanted);
  if (metric.startsWith("Curriculum enhancement")) return bonus(name, given, wanted);
  if (metric.startsWith("Cost of curriculum bonus")) {
    return { leftOut: "a product of two metrics, each tested on its own" };
  }
  if (metric === "Classes required")
    return { leftOut: "groups are entered, not worked out from a class size" };
  if (metric.startsWith("Subject staffing")) return subjectStaffing(name, given, wanted);
  return otherCase(example, name, { given, wanted });
};

function deploymentPlan(example: Example, name: string): CaseUse {
  const wanted = numbers(example.expected);
  return {
    school: deploymentSchool(name, example.inputs),
    expected: [
      { metric: "contact-ratio", value: wanted("teacher_contact_ratio") },
      { metric: "contact-ratio-dfe-tool", value: wanted("teacher_contact_ratio"), status: RAG.red },
      { metric: "pupil-teacher-ratio", value: wanted("pupil_teacher_ratio") },
      { metric: "average-class-size", value: wanted("average_class_size") },
      { metric: "average-class-size-dfe-tool", value: wanted("average_class_size"), status: RAG.red },
      { metric: "average-teacher-cost", value: wanted("average_teacher_cost") },
      { metric: "average-teacher-load", value: wanted("average_teacher_load") },
      { metric: "income-per-pupil", value: wanted("income_per_pupil") },
      {
        metric: "teacher-cost-share-of-expenditure",
        value: wanted("teacher_cost_pct_expenditure") / PERCENT,
      },
      { metric: "teacher-cost-share-of-income", value: wanted("teacher_cost_pct_income") / PERCENT },
      { metric: "in-year-balance", value: wanted("in_year_balance") },
      { metric: "in-year-balance-share-of-income", status: RAG.green },
      { metric: "cost-per-lesson", value: wanted("cost_per_lesson") },
    ],
  };
}

/** A plan of the DfE tool as whole-school rows. */
function deploymentSchool(name: string, inputs: Example["inputs"]): CaseSchool {
  const given = numbers(inputs);
  const byYear = "pupils_by_year" in inputs ? numberRecord(inputs.pupils_by_year ?? {}) : {};
  const periods =
    "teaching_periods_by_year" in inputs ? numberRecord(inputs.teaching_periods_by_year ?? {}) : {};
  const other = "other_periods" in inputs ? (inputs.other_periods ?? []) : [];
  const cost = given("total_teacher_costs");
  return {
    name,
    phase: "Secondary",
    cycle: given("timetable_periods"),
    target: given("target_contact_ratio"),
    pupils: byYear,
    curriculum: [
      ...Object.entries(periods).map(([year, number]) => periodsOf(year, number)),
      ...other.map(([subject, number]) => periodsOf("Other", Number(number), String(subject))),
    ],
    staff: [allTeachers(given("teachers_fte"), cost)],
    budget: [income(given("total_income")), otherSpending(given("total_expenditure") - cost)],
  };
}

const plain = (name: string): CaseSchool => ({
  name,
  phase: "Secondary",
  cycle: 25,
  pupils: { Y7: 25 },
  curriculum: [periodsOf("Y7", 25)],
  staff: [allTeachers(1, 50_000)],
});

/** A school whose metric has just the value that the rule is about. */
function ratingCase({ metric, expected }: Example, name: string, value: number): CaseUse {
  const status = ratingOf("rag" in expected ? String(expected.rag) : "");
  const school = plain(name);
  if (metric.includes("contact_ratio")) {
    // periods = value × 100 FTE × 100 periods
    return {
      school: {
        ...school,
        cycle: 100,
        curriculum: [periodsOf("Y7", Math.round(value * 1e8) / 1e4)],
        staff: [allTeachers(100, 5_000_000)],
      },
      expected: [
        { metric: "contact-ratio-dfe-tool", value, status },
        { metric: "contact-ratio", value, status },
      ],
    };
  }
  if (metric.includes("average_class_size")) {
    // pupils × 25 ÷ 25
    return {
      school: { ...school, pupils: { Y7: value } },
      expected: [
        { metric: "average-class-size-dfe-tool", value, status },
        { metric: "average-class-size", value, status },
      ],
    };
  }
  // income 1,000,000 and spending that leaves the share
  const spending = 1_000_000 - value * 10_000 - 50_000;
  return {
    school: { ...school, budget: [income(1_000_000), otherSpending(spending)] },
    expected: [{ metric: "in-year-balance-share-of-income", value: value / PERCENT, status }],
  };
}

function allocation(name: string, given: Numbers, wanted: Numbers): CaseUse {
  const row = { yearGroup: "Y7", subject: "All", groups: given("forms") };
  const curriculum = [{ ...row, periodsPerGroup: given("timetable_cycle_periods") }];
  return {
    school: { ...plain(name), curriculum },
    expected: [{ metric: "average-teacher-load", value: wanted("teacher_periods") }],
  };
}

const inYears = (pupils: number): Record<string, number> => ({ Y7: pupils });

/** No periods taught in Years 7–11: the bonus is less the whole basic curriculum. Published rounded. */
function basicCurriculum(name: string, given: Numbers, wanted: Numbers): CaseUse {
  return {
    school: {
      ...plain(name),
      pupils: inYears(given("pupils")),
      curriculum: [periodsOf("Other", 1)],
    },
    expected: [
      {
        metric: "curriculum-bonus",
        value: -wanted("basic_periods"),
        tolerance: 0.5,
        absolute: true,
      },
    ],
  };
}

function bonus(name: string, given: Numbers, wanted: Numbers): CaseUse {
  return {
    school: {
      ...plain(name),
      pupils: inYears(given("pupils")),
      curriculum: [periodsOf("Y7", given("actual_periods"))],
    },
    expected: [
      {
        metric: "curriculum-bonus",
        value: wanted("absolute_bonus_periods"),
        tolerance: 0.5,
        absolute: true,
      },
      {
        metric: "relative-curriculum-bonus",
        value: wanted("relative_bonus_pct") / PERCENT,
        tolerance: 0.005,
        absolute: true,
      },
    ],
  };
}

/** Teachers at a load of the whole cycle: a target contact ratio of 1. */
function subjectStaffing(name: string, given: Numbers, wanted: Numbers): CaseUse {
  return {
    school: {
      ...plain(name),
      cycle: given("max_load"),
      target: 1,
      curriculum: [periodsOf("Y7", given("lessons"))],
    },
    expected: [{ metric: "teachers-needed", value: wanted("teachers_exact") }],
  };
}

interface Values {
  readonly given: Numbers;
  readonly wanted: Numbers;
}

function otherCase(example: Example, name: string, { given, wanted }: Values): CaseUse {
  const school = plain(name);
  const { metric } = example;
  if (metric.startsWith("Teacher contact ratio - SECONDARY")) {
    return {
      school: {
        ...school,
        cycle: given("cycle_periods"),
        curriculum: [periodsOf("Y7", given("periods_timetabled"))],
        staff: [allTeachers(given("teachers_fte"), 3_000_000)],
      },
      expected: [{ metric: "contact-ratio", value: wanted("contact_ratio") }],
    };
  }
  if (metric.startsWith("Teacher contact ratio - PRIMARY")) {
    const classes = { subject: "Class", groups: given("classes") / 2, periodsPerGroup: 25 };
    return {
      school: {
        ...school,
        phase: "Primary",
        pupils: { Y1: 210, Y2: 210 },
        curriculum: [
          { ...classes, yearGroup: "Y1" },
          { ...classes, yearGroup: "Y2" },
        ],
        staff: [allTeachers(given("teachers_fte"), 900_000)],
      },
      expected: [{ metric: "contact-ratio", value: wanted("contact_ratio") }],
    };
  }
  if (metric === "Pupil to adult ratio") {
    return {
      school: {
        ...school,
        pupils: inYears(given("pupils_fte")),
        staff: [allTeachers(given("workforce_fte"), 2_000_000)],
      },
      expected: [{ metric: "pupil-adult-ratio", value: wanted("par") }],
    };
  }
  if (metric.startsWith("Senior leaders")) {
    const leaders = { ...allTeachers(given("leadership_fte"), 500_000), role: "Deputy headteacher" };
    const others = allTeachers(given("workforce_fte") - given("leadership_fte"), 5_000_000);
    return {
      school: { ...school, staff: [leaders, others] },
      expected: [{ metric: "leadership-share-of-workforce", value: wanted("pct") / PERCENT }],
    };
  }
  if (metric.startsWith("Outwood zero-bonus")) {
    return {
      school: {
        ...school,
        cycle: given("cycle_periods"),
        pupils: { Y7: 27, Y8: 27, Y9: 27, Y10: 27, Y11: 27 },
        curriculum: ["Y7", "Y8", "Y9", "Y10", "Y11"].map((year) => periodsOf(year, given("cycle_periods"))),
      },
      expected: [
        { metric: "curriculum-bonus", value: 0, tolerance: RELATIVE, absolute: true },
        { metric: "average-teacher-load", value: wanted("basic_periods") },
      ],
    };
  }
  if (metric.startsWith("Outwood: same curriculum") || metric.startsWith("Minimum viable")) {
    return { leftOut: "told in words, with nothing to work out" };
  }
  if (metric === "16-19 national rate uplift") {
    return { leftOut: "a rate for reading, held by the tests of the reference figures" };
  }
  return payCase(example, name, { given, wanted });
}

const NO_NI = { "Employer NI rate": 0, "Apprenticeship levy rate": 0 };

function payCase(example: Example, name: string, { given, wanted }: Values): CaseUse {
  const school = plain(name);
  const { metric } = example;
  if (metric.startsWith("STPCD") || metric === "TLR1 max uplift") {
    return {
      school: {
        ...school,
        staff: [{ role: "Teacher", fte: 1, payScale: "Case", payPoint: "1", pension: "None" }],
      },
      expected: [{ metric: "average-teacher-cost", value: wanted("y2025") }],
      trust: {
        years: { teacherAward: given("uplift_pct") / PERCENT },
        tables: {
          PayPoints: [payPoint(given("y2024"))],
          OnCostRates: rates(NO_NI),
        },
      },
    };
  }
  if (metric.startsWith("Teacher on-cost")) return onCost(name, given, wanted);
  if (metric.startsWith("TLR by proportion")) {
    const post = { role: "Teacher", fte: given("fte"), annualSalary: 0, pension: "None" };
    return {
      school: {
        ...school,
        curriculum: [periodsOf("Y7", 1)],
        staff: [{ ...post, tlr: given("tlr_full"), tlrShare: given("responsibility_share") }],
      },
      expected: [{ metric: "cost-per-lesson", value: wanted("tlr_paid") }],
      trust: { tables: { OnCostRates: rates(NO_NI) } },
    };
  }
  if (metric === "Staff cost % of income flag") {
    return {
      school: {
        ...school,
        staff: [allTeachers(100, given("staff_costs"))],
        budget: [income(given("total_income"))],
      },
      expected: [
        {
          metric: "staff-cost-share-of-income",
          value: wanted("pct") / PERCENT,
          status: "outside usual",
        },
      ],
      trust: { settings: { "Band basis": "trust" } },
    };
  }
  if (metric.startsWith("BFR % metrics")) return budgetForecast(name, example.inputs);
  return { leftOut: "" };
}

const EARLY_DATE = 45_536; // 1 September 2024
const payPoint = (annual: number) => ({
  effectiveFrom: EARLY_DATE,
  area: "England",
  scale: "Case",
  point: "1",
  order: 1,
  annual,
  status: "published",
  source: "the case",
});

const BASE_RATES: Readonly<Record<string, number>> = {
  "Employer NI rate": 0.15,
  "Employer NI secondary threshold": 5000,
  "Teachers' Pension employer rate": 0.2868,
  "Apprenticeship levy rate": 0.005,
  "Apprenticeship levy allowance": 0,
  "Employment Allowance per trust": 0,
};
const rates = (own: Readonly<Record<string, number>>) =>
  Object.entries({ ...BASE_RATES, ...own }).map(([rate, value]) => ({
    rate,
    effectiveFrom: EARLY_DATE,
    value,
    unit: "the case's",
    status: "published",
    source: "the case",
  }));

/** An income of £1 makes the share of income the cost itself; the trust's holds the levy too. */
function onCost(name: string, given: Numbers, wanted: Numbers): CaseUse {
  const own = {
    "Employer NI rate": given("ni_rate") / PERCENT,
    "Employer NI secondary threshold": given("ni_threshold"),
    "Teachers' Pension employer rate": given("tps") / PERCENT,
    "Apprenticeship levy rate": given("levy") / PERCENT,
  };
  const cost = wanted("total") - wanted("levy");
  const toThePenny = { tolerance: 0.01, absolute: true };
  return {
    school: {
      ...plain(name),
      staff: [{ role: "Teacher", fte: 1, annualSalary: given("salary") }],
      budget: [income(1)],
    },
    expected: [
      { metric: "average-teacher-cost", value: cost, ...toThePenny },
      { metric: "Trust: staff-cost-share-of-income", value: wanted("total"), ...toThePenny },
    ],
    trust: { tables: { OnCostRates: rates(own) } },
  };
}

function budgetForecast(name: string, inputs: object): CaseUse {
  const given = inputs as Readonly<Record<"income" | "staff" | "expenditure", readonly [number, number]>> & {
    readonly reserve_close: number;
  };
  const both = ([first, second]: readonly [number, number]): number => first + second;
  const [total, staff, spent] = [both(given.income), both(given.staff), both(given.expenditure)];
  return {
    school: {
      ...plain(name),
      staff: [allTeachers(100, staff)],
      budget: [{ ...income(total), sepMarShare: given.income[0] / total }, otherSpending(spent - staff)],
      reserve: given.reserve_close - (total - spent),
    },
    expected: [
      { metric: "staff-cost-share-of-income", value: 0.79 },
      { metric: "revenue-reserve-share-of-income", value: 0.09 },
      { metric: "in-year-balance-share-of-income", value: -0.02 },
    ],
  };
}
