import type { CivilDate } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import type { ReviewBase } from "../review-trust";
import type { ScenarioSet } from "../scenarios/open-scenarios";
import type { TrustReview } from "../trust-review";
import { lookAt } from "../view/choice";
import type { Look } from "../view/choice";
import { potOf } from "../view/pot";
import type { Pot } from "../view/pot";
import type { LogRecord, TrustRecords } from "./records";

/** What a pack is asked to be. */
export interface PackRequest {
  readonly school: string | null;
  readonly preparedOn: CivilDate;
  /** The workbook, and the SHA-256 of its bytes; null where it was not read from a file. */
  readonly file: { readonly name: string; readonly sha256: string | null };
  /** SHA-256 of the inputs as one text. */
  readonly inputsHash: string;
  /** Program and layout, with their versions. */
  readonly madeBy: string;
  /** Null: the workbook has none. */
  readonly log: LogRecord | null;
}

/** Everything that the sections of a pack are made of. */
export interface PackContext {
  readonly look: Look;
  /** The same for the whole trust. */
  readonly trust: Look;
  readonly model: TrustModel;
  readonly records: TrustRecords;
  readonly request: PackRequest;
  readonly set: ScenarioSet;
  readonly pots: readonly YearPots[];
}

/** What inputs are held against documents with. */
export interface ControlContext {
  readonly look: Look;
  readonly model: TrustModel;
  readonly records: TrustRecords;
  readonly set: { readonly base: Pick<ReviewBase, "evaluator"> | null };
}

/** Both pots of one year; never added. */
export interface YearPots {
  readonly academicYear: string;
  readonly cash: Pot;
  readonly time: Pot;
}

export interface PackSource {
  readonly review: TrustReview;
  readonly model: TrustModel;
  readonly records: TrustRecords;
  readonly set: ScenarioSet;
}

export function packContext({ review, model, records, set }: PackSource, request: PackRequest): PackContext {
  const choice = { school: request.school, academicYear: null, scenario: null };
  const look = lookAt(review, choice);
  const trust = lookAt(review, { ...choice, school: null });
  return { look, trust, model, records, request, set, pots: potsOfYears(look) };
}

export const potsOfYears = (look: Look): YearPots[] =>
  look.ledger.years.map((academicYear, yearIndex) => {
    const own = { ...look, academicYear, yearIndex };
    return { academicYear, cash: potOf(own, "cash"), time: potOf(own, "time") };
  });

/** " at Thornmoor High"; nothing for the whole trust. */
export const whereOf = ({ scope }: Look): string => (scope.isWholeTrust ? "" : ` at ${scope.name}`);
