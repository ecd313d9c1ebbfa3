import type { TrustModel } from "../../../domain/reinvestment";
import { bfrBookOf, budgetForecastReturn, returnFindings } from "../../../domain/returns";
import type { Bfr } from "../../../domain/returns";
import { planEvaluator } from "../../plan-evaluator";
import { payAwards } from "../assumptions/awards";
import type { AssumptionGroup } from "../assumptions/assumption";
import { planInYear } from "../plan-in-year";
import { bfrLineOf, linesOfReturn } from "../return-records";
import type { ReturnRecords } from "../return-records";
import { bfrNotes } from "./bfr-notes";
import { bfrRows } from "./bfr-rows";
import type { BfrRow } from "./bfr-rows";
import { returnProblem } from "./return-words";
import type { ReturnProblem } from "./return-words";

export interface ReturnRequest {
  /** Null: all that is adopted. */
  readonly scenario: string | null;
  /** Null: the plan's first year. */
  readonly academicYear: string | null;
}
export interface OpenBfr {
  readonly plan: string;
  readonly academicYear: string;
  readonly bfr: Bfr;
  readonly rows: readonly BfrRow[];
  readonly pay: readonly AssumptionGroup[];
  readonly notes: readonly string[];
  readonly problems: readonly ReturnProblem[];
}

/** The Budget Forecast Return of a plan after its commitments, with what it rests on and what it lacks. */
export function openBfr(
  model: TrustModel,
  records: ReturnRecords,
  request: ReturnRequest,
): OpenBfr | { readonly refused: string } {
  const chosen = planInYear(model, request);
  if ("refused" in chosen) return chosen;
  const { name, set, academicYear } = chosen;
  const { lines, areShipped } = linesOfReturn(records);
  const { codeOf, actuals } = records.year;
  const costs = planEvaluator().costs(set.after.plan);
  const own = bfrLineOf(records);
  const basis = { costs, actuals, codeOf, bfrLineOf: own, book: bfrBookOf(lines) };
  const bfr = budgetForecastReturn(basis, academicYear);
  return {
    ...{ plan: name, academicYear, bfr },
    rows: bfrRows(bfr, lines),
    pay: [payAwards(set.after.plan)],
    notes: [
      `Plan ${name}, after commitments; forecast year ${academicYear}.`,
      ...bfrNotes(bfr, { lines, areShipped }),
    ],
    problems: returnFindings(bfr.schools).map(returnProblem(own)),
  };
}
