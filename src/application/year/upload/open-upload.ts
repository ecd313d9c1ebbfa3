import type { TrustModel } from "../../../domain/reinvestment";
import { budgetUpload } from "../../../domain/returns";
import type { BudgetUpload } from "../../../domain/returns";
import { planEvaluator } from "../../plan-evaluator";
import type { ReturnRequest } from "../bfr/open-bfr";
import { uploadProblem } from "../bfr/return-words";
import type { ReturnProblem } from "../bfr/return-words";
import { planInYear } from "../plan-in-year";
import { ledgerCodes } from "../return-records";
import type { ReturnRecords } from "../return-records";

export interface OpenUpload {
  readonly plan: string;
  readonly academicYear: string;
  readonly start: number;
  readonly upload: BudgetUpload;
  readonly problems: readonly ReturnProblem[];
}

/** One year's budget of a plan after its commitments, as a finance system takes it. */
export function openUpload(
  model: TrustModel,
  records: ReturnRecords,
  request: ReturnRequest,
): OpenUpload | { readonly refused: string } {
  const chosen = planInYear(model, request);
  if ("refused" in chosen) return chosen;
  const { name, set, academicYear, yearIndex, start } = chosen;
  const upload = budgetUpload(planEvaluator().costs(set.after.plan), yearIndex, ledgerCodes(records));
  return { plan: name, academicYear, start, upload, problems: upload.findings.map(uploadProblem) };
}
