import published from "./published.json";
import { planOf, workbookBytes } from "../support/command-line";
import type { PublicMetric, PublicPlan } from "../support/command-line";
import { allTeachers, caseRows, income, otherSpending, periodsOf } from "./case-schools";
import type { CaseSchool } from "./case-schools";
import { useOf } from "./published-cases";
import type { Expected, UsedCase } from "./published-cases";

const RELATIVE = 1e-9;

function found(plan: PublicPlan, school: string, { metric }: Expected): PublicMetric {
  const isTrust = metric.startsWith("Trust: ");
  const own = plan.metrics.find(
    (entry) =>
      entry.school === (isTrust ? "Trust" : school) && entry.metric === metric.replace("Trust: ", ""),
  );
  if (!own) throw new Error(`${school} has no ${metric}`);
  return own;
}

function compare(plan: PublicPlan, school: string, expected: Expected): void {
  const own = found(plan, school, expected);
  if (expected.value === undefined && expected.status === undefined) throw new Error("nothing to compare");
  if (expected.value !== undefined) {
    const tolerance = expected.tolerance ?? RELATIVE;
    const allowed = expected.absolute ? tolerance : tolerance * Math.max(Math.abs(expected.value), 1e-12);
    const off = Math.abs(Number(own.value ?? NaN) - expected.value);
    if (!(off <= allowed)) {
      throw new Error(`${school} ${expected.metric}: expected ${expected.value}, found ${String(own.value)}`);
    }
  }
  if (expected.status !== undefined) expect([own.metric, own.status]).toEqual([own.metric, expected.status]);
}

const uses = published.examples.map((example, index) => ({ example, index, use: useOf(example, index) }));
const used = uses.flatMap(({ example, index, use }) => ("leftOut" in use ? [] : [{ example, index, use }]));
const together = used.filter(({ use }) => use.trust === undefined);

describe("published worked examples, entered as workbooks", () => {
  let plan: PublicPlan;
  beforeAll(async () => {
    plan = await planOf(await workbookBytes(caseRows(together.map(({ use }) => use.school))));
  });

  it.each(
    together.map(({ example, index, use }): [string, UsedCase] => [`${index}: ${example.metric}`, use]),
  )("example %s", (_, use) => {
    for (const expected of use.expected) compare(plan, use.school.name, expected);
  });

  const alone = used.filter(({ use }) => use.trust !== undefined);
  it.each(alone.map(({ example, index, use }): [string, UsedCase] => [`${index}: ${example.metric}`, use]))(
    "example %s",
    async (_, use) => {
      const own = await planOf(await workbookBytes(caseRows([use.school], use.trust)));
      for (const expected of use.expected) compare(own, use.school.name, expected);
    },
  );
});

describe("the DfE tool's plans, entered as whole-school rows", () => {
  const [primary] = published.dfe_tool_primary;
  if (!primary) throw new Error("the primary plan is missing");
  const given = primary.inputs;
  const GROUPS = ["Nursery", "Reception", "Year1", "Year2", "Year3", "Year4", "Year5", "Year6"] as const;
  const YEAR_GROUPS = ["YN", "YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"];
  const school: CaseSchool = {
    name: "Primary plan",
    phase: "Primary",
    cycle: given.timetablePeriods,
    target: given.targetContactRatio,
    pupils: Object.fromEntries(GROUPS.map((group, index) => [YEAR_GROUPS[index], given[`pupils${group}`]])),
    curriculum: [
      ...GROUPS.map((group, index) => periodsOf(YEAR_GROUPS[index] ?? "", given[`teachers${group}`])),
      ...given.otherTeachingPeriods.map(({ periodName, periodsPerTimetable }) =>
        periodsOf("Other", Number(periodsPerTimetable), periodName),
      ),
    ],
    staff: [
      allTeachers(given.totalNumberOfTeachersFte, given.totalTeacherCosts),
      { role: "Teaching assistant", fte: 6, annualCost: given.educationSupportStaffCosts, ofWhichPay: 0 },
    ],
    budget: [
      income(given.totalIncome),
      otherSpending(given.totalExpenditure - given.totalTeacherCosts - given.educationSupportStaffCosts),
    ],
  };
  const wanted = primary.expected;
  /** Published to 12 digits. */
  const PRINTED = { tolerance: 1e-9 };
  const expected: readonly Expected[] = [
    { metric: "pupil-teacher-ratio", value: wanted.pupilTeacherRatio, ...PRINTED },
    {
      metric: "average-class-size-dfe-tool",
      value: wanted.averageClassSize,
      ...PRINTED,
      status: "outside outer",
    },
    { metric: "average-teacher-load", value: wanted.averageTeacherLoad, ...PRINTED },
    {
      metric: "contact-ratio-dfe-tool",
      value: wanted.teacherContactRatio,
      ...PRINTED,
      status: "outside outer",
    },
    { metric: "income-per-pupil", value: wanted.incomePerPupil, ...PRINTED },
    { metric: "teacher-cost-share-of-expenditure", value: wanted.teacherCostPercentageExpenditure / 100 },
    { metric: "teacher-cost-share-of-income", value: wanted.teacherCostPercentageIncome / 100 },
    { metric: "in-year-balance", value: wanted.inYearBalance },
    { metric: "in-year-balance-share-of-income", status: "in range" },
    { metric: "cost-per-lesson", value: wanted.costPerLesson },
    { metric: "average-teacher-cost", value: wanted.averageTeacherCost },
  ];

  it("gives the primary plan's figures and ratings", async () => {
    const plan = await planOf(await workbookBytes(caseRows([school])));
    for (const own of expected) compare(plan, school.name, own);
  });

  const RECORDED: Readonly<Record<string, string>> = {
    teacherContactRatio: "contact-ratio-dfe-tool",
    pupilTeacherRatio: "pupil-teacher-ratio",
    averageClassSize: "average-class-size-dfe-tool",
    averageTeacherCost: "average-teacher-cost",
    averageTeacherLoad: "average-teacher-load",
    incomePerPupil: "income-per-pupil",
    teacherCostPercentageExpenditure: "teacher-cost-share-of-expenditure",
    teacherCostPercentageIncome: "teacher-cost-share-of-income",
    inYearBalance: "in-year-balance",
    costPerLesson: "cost-per-lesson",
  };
  /** What the tool stored that a plan of ours does not give, and why. */
  const NOT_GIVEN: Readonly<Record<string, string>> = {
    totalPupils: "an input",
    teachingPeriods: "an input",
    otherPeriods: "an input",
    totalTeachingPeriods: "an input",
    totalTeachingAssistants: "an input",
    averageTeachingAssistantCost: "not a metric of the public format",
    contactRatioRating: "held with the first example",
    inYearBalancePercentIncomeRating: "held with the first example",
    averageClassSizeRating: "held with the first example",
    managementRoles: "an input",
    scenarioPlans: "the planner's rows wait for scenarios",
    staffDeployment: "not a metric of the public format",
    primaryStaffDeployment: "not a metric of the public format",
    "dashboardColumns(decimal(16,2))": "the same figures, rounded for storage",
  };

  it("gives every figure that the tool stored for its recorded plan", async () => {
    const first = useOf(published.examples[0] ?? raise(), 0);
    if ("leftOut" in first) throw new Error("the recorded plan is left out");
    const plan = await planOf(await workbookBytes(caseRows([first.school])));
    for (const { metric, expected: stored } of published.dfe_tool_recorded) {
      const own = RECORDED[metric];
      if (own === undefined) continue;
      const value = Number(stored) / (metric.includes("Percentage") ? 100 : 1);
      compare(plan, first.school.name, { metric: own, value });
    }
  });

  it("names each stored figure as used or left out with a reason", () => {
    const unnamed = published.dfe_tool_recorded.filter(
      ({ metric }) => RECORDED[metric] === undefined && NOT_GIVEN[metric] === undefined,
    );
    expect(unnamed).toEqual([]);
  });
});

describe("the list of cases", () => {
  it("uses each published example or says why it is left out", () => {
    const unexplained = uses.filter(({ use }) => "leftOut" in use && use.leftOut === "");
    expect(unexplained.map(({ index, example }) => `${index}: ${example.metric}`)).toEqual([]);
  });

  it("leaves out no more than the seventeen it has reasons for", () => {
    const left = uses.flatMap(({ index, use }) => ("leftOut" in use ? [`${index} ${use.leftOut}`] : []));
    expect(left).toHaveLength(17);
  });
});

function raise(): never {
  throw new Error("no examples");
}
