import type { Issue } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { aRate, day, onSalary } from "../../support/builders";
import {
  BROOK,
  cellAt,
  cellsIn,
  changed,
  evaluated,
  HILL,
  issuesOf,
  smallPlan,
} from "../../support/plan-builders";

const plan = smallPlan();
const without = (...gone: readonly string[]): Plan["rates"] =>
  plan.rates.filter(({ rate }) => !gone.some((label) => (rate ?? "").startsWith(label)));
const missing = (given: Partial<Plan>): Issue[] =>
  issuesOf(evaluated({ ...plan, ...given }).issues, "missing-rate");
const named = (given: Partial<Plan>): string[] =>
  missing(given).map((issue) =>
    issue.code === "missing-rate" ? `${issue.rate} ${issue.school ?? "everywhere"} ${issue.asAt}` : "",
  );
/** A teacher and a technician at Hillside, paid by salary. */
const salaried = changed(changed(plan.posts, "ENG-1", { pay: onSalary("45000") }), "TECH", {
  pay: onSalary("24000"),
});

describe("a rate that is needed and not there", () => {
  it("[PIS4] is none where every rate is there", () => {
    expect(named({ posts: salaried })).toEqual([]);
  });

  it("[PIS4] is an error with its first day, said once", () => {
    const rates = without("Employer NI rate", "Teachers' Pension");
    expect(named({ posts: salaried, rates })).toEqual([
      "employer_ni_rate everywhere 2026-09-30",
      "teachers_pension_employer_rate everywhere 2026-09-30",
    ]);
    expect(missing({ posts: salaried, rates }).every(({ severity }) => severity === "error")).toBe(true);
  });

  it("[PIS4] names a post that needs it", () => {
    const [issue] = missing({ posts: salaried, rates: without("LGPS") });
    const technician = plan.posts.find(({ id }) => id === "TECH");
    expect(issue && cellsIn(issue)).toEqual([technician && cellAt(technician.origin, "pension")]);
  });

  it("[PIS4] of the local government scheme is one school's", () => {
    const rates = [...without("LGPS"), aRate("LGPS employer rate", "2026-04-01", "0.2", { school: HILL })];
    const atBoth = changed(salaried, "TA-1", { pay: onSalary("20000") });
    expect(named({ posts: atBoth, rates })).toEqual([`lgps_employer_rate ${BROOK} 2026-09-30`]);
  });

  it("[PIS4] that comes into force later is missing until then", () => {
    const rates = [...without("Employer NI rate"), aRate("Employer NI rate", "2027-04-06", "0.15")];
    expect(named({ posts: salaried, rates })).toEqual(["employer_ni_rate everywhere 2026-09-30"]);
  });

  it("[PIS4] is needed only while a post that needs it is in post", () => {
    const rates = [...without("LGPS"), aRate("LGPS employer rate", "2027-09-01", "0.2")];
    const later = changed(salaried, "TECH", { pay: onSalary("24000"), starts: day("2027-09-01") });
    expect(named({ posts: later, rates })).toEqual([]);
    const left = changed(salaried, "TECH", { pay: onSalary("24000"), ends: day("2026-08-31") });
    expect(named({ posts: left, rates: without("LGPS") })).toEqual([]);
  });

  it("[PIS4] of the levy is needed even where every cost is given; of NI and pensions it is not", () => {
    const rates = without("Employer NI", "Teachers' Pension", "LGPS", "Apprenticeship", "Employment");
    expect(named({ rates })).toEqual([
      "apprenticeship_levy_rate everywhere 2026-09-30",
      "apprenticeship_levy_allowance everywhere 2026-09-30",
      "employment_allowance_per_trust everywhere 2027-04-30",
    ]);
  });

  it("[PIS4] is needed by nobody where nobody is employed", () => {
    expect(named({ posts: [], rates: [] })).toEqual([]);
  });
});
