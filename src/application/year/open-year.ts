import { carriedRealised, ledgerRows, monthPlace, realisedOf, yearByMonth } from "../../domain/in-year";
import type { CarriedRelease, LedgerRow, Realised, YearByMonth } from "../../domain/in-year";
import { inUnit, isSameName, startOfAcademicYear, sum } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { Plan } from "../../domain/plan";
import { carriedAmounts, isWithin } from "../../domain/reinvestment";
import type { ReleaseRow, TrustModel } from "../../domain/reinvestment";
import { isCarried } from "../../domain/scenarios";
import { planEvaluator } from "../plan-evaluator";
import { planSetOf } from "../plan-set";
import { planInYear } from "./plan-in-year";
import type { YearRecords } from "./year-records";

export interface YearRequest {
  /** Null: the adopted plan. */
  readonly scenario: string | null;
  /** Null: the latest year of the plan that has actuals, else its first. */
  readonly academicYear: string | null;
}

/** A frozen release of cash, and what is known of its coming true. */
export interface ReleaseOutcome {
  readonly release: ReleaseRow;
  readonly standing: "measured" | "declared" | "not known";
  readonly measured: Realised;
  /** As somebody wrote it into Releases. */
  readonly declared: Quantity<"release"> | null;
  readonly reference: string | null;
}
export interface OpenYear {
  readonly plan: string;
  readonly academicYear: string;
  readonly byMonth: YearByMonth;
  readonly releases: readonly ReleaseOutcome[];
}

/** The year month by month: the plan's budget, what the ledger has, and what is now looked for. */
export function openYear(
  model: TrustModel,
  records: YearRecords,
  request: YearRequest,
): OpenYear | { readonly refused: string } {
  const { years } = model.everything.timeline;
  const chosen = planInYear(model, {
    scenario: request.scenario,
    academicYear: request.academicYear ?? latestYear(years, records),
  });
  if ("refused" in chosen) return chosen;
  const { set, yearIndex, start, academicYear } = chosen;
  const evaluator = planEvaluator();
  const rowsOf = (plan: Plan): LedgerRow[] => ledgerRows(evaluator.costs(plan), yearIndex, records.codeOf);
  const budget = rowsOf(set.after.plan);
  const byMonth = yearByMonth(budget, records.actuals, start);
  const measure = measuring({ model, rowsOf, budget, byMonth, academicYear, baseline: set.baseline });
  const releases = frozenReleases(model, records, academicYear).map((release) =>
    outcomeOf(release, measure(release), records),
  );
  return { plan: chosen.name, academicYear, byMonth, releases };
}

interface Measuring {
  readonly model: TrustModel;
  readonly rowsOf: (plan: Plan) => LedgerRow[];
  /** Of the adopted plan, or of the one that was asked for. */
  readonly budget: readonly LedgerRow[];
  readonly byMonth: YearByMonth;
  readonly academicYear: string;
  readonly baseline: Plan;
}

function measuring(year: Measuring): (release: ReleaseRow) => Realised {
  const { model, rowsOf, budget: adopted, byMonth, academicYear } = year;
  const baseline = model.scenarios.some(isCarried) ? rowsOf(year.baseline) : [];
  return (release) => {
    const scenario = model.scenarios.find(({ name }) => isSameName(name, release.scenario ?? ""));
    if (scenario && isCarried(scenario)) {
      const carried = carriedRelease(release, model, academicYear);
      return carriedRealised(carried, { baseline, adopted }, byMonth, model.releases);
    }
    const own = scenario === undefined ? null : planSetOf(scenario.name, model);
    if (own === null) return { is: "not measured", why: "nothing of this year" };
    const plans = { builtOn: rowsOf(own.builtOn), before: rowsOf(own.before), adopted };
    return realisedOf(release, plans, byMonth, model.releases);
  };
}

/** Its decision's rows of Changes stay as history. */
function carriedRelease(release: ReleaseRow, model: TrustModel, academicYear: string): CarriedRelease {
  const amounts = carriedAmounts(model).filter(
    (own) =>
      own.entry.kind === "cash" &&
      own.entry.academicYear === academicYear &&
      isSameName(own.release ?? "", release.id),
  );
  const changes = model.changes.filter(
    ({ id, scenario }) =>
      isSameName(scenario, release.scenario ?? "") &&
      (release.change === null || isSameName(id, release.change)),
  );
  // groups and periods cost nothing by themselves; pupils and awards move lines that nobody named
  const isElsewhere = changes.some(({ table }) => table === "Pupils" || table === "Years");
  const money = changes.filter(({ table }) => table === "Budget" || table === "Staff");
  return {
    release,
    amount: sum(amounts.map(({ entry }) => inUnit<"GBP">(entry.amount))),
    targets: isElsewhere ? null : money.map(({ target }) => target),
  };
}

function latestYear(years: readonly string[], { actuals }: YearRecords): string {
  const has = (year: string): boolean => {
    const start = startOfAcademicYear(year);
    return start !== null && actuals.some(({ month }) => monthPlace(month, start) !== null);
  };
  return years.filter(has).at(-1) ?? years[0] ?? "";
}

/** Cash that was agreed, with money in this year. */
function frozenReleases({ releases }: TrustModel, records: YearRecords, academicYear: string): ReleaseRow[] {
  const isFrozen = ({ id }: ReleaseRow): boolean =>
    records.releases.some((own) => isSameName(own.release, id) && own.frozenOn !== null);
  return releases.filter(
    (release) => release.kind === "cash" && isFrozen(release) && isWithin(release, academicYear),
  );
}

function outcomeOf(release: ReleaseRow, measured: Realised, { releases }: YearRecords): ReleaseOutcome {
  const own = releases.find((row) => isSameName(row.release, release.id));
  const declared = own?.realised ?? null;
  const otherwise = declared === null ? "not known" : "declared";
  return {
    ...{ release, measured, declared, reference: own?.realisedReference ?? null },
    standing: measured.is === "measured" ? "measured" : otherwise,
  };
}

/** One school as the workbook spells it. */
export function schoolNamed(
  wanted: string,
  { everything }: TrustModel,
): { readonly name: string } | { readonly refused: string } {
  const names = everything.schools.map(({ name }) => name);
  const name = names.find((own) => isSameName(own, wanted));
  return name === undefined
    ? { refused: `there is no school "${wanted}". There are: ${names.join(", ")}` }
    : { name };
}
