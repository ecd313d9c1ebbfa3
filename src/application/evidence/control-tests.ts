import { TRUST } from "../../domain/curriculum";
import {
  inUnit,
  isAbove,
  isKnown,
  isNegative,
  isSameName,
  negate,
  quantity,
  subtract,
} from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { ControlContext } from "./context";
import { controlFigure } from "./control-figures";
import type { ControlRecord } from "./records";

export type ControlResult = "agrees" | "differs" | "differs, explained" | "not checked";
/** An input of the workbook beside a document outside it. */
export interface ControlTest {
  readonly control: ControlRecord;
  readonly school: string;
  readonly academicYear: string;
  readonly found: Quantity<string> | null;
  readonly result: ControlResult;
}

/** Documents that a reviewer asks for. */
export const WANTED = [
  "payroll FTE",
  "payroll £",
  "census pupils",
  "GAG statement",
  "timetable periods",
  "opening reserve",
] as const;

const IN_POUNDS = ["payroll £", "GAG statement", "opening reserve"];

/** What each control of the workbook finds, at the schools of the pack. */
export function controlTests(context: ControlContext): ControlTest[] {
  const { records, model, look } = context;
  const [firstYear = ""] = model.everything.timeline.years;
  return records.controls
    .filter(({ school }) => look.scope.isWholeTrust || school === null || look.scope.showsMoney(school))
    .map((control) => {
      const school = control.school ?? TRUST;
      const academicYear = control.academicYear ?? firstYear;
      const found = controlFigure(control.control, { school, academicYear, asAt: control.asAt }, context);
      return { control, school, academicYear, found, result: resultOf(control, found) };
    });
}

function resultOf(
  { control, externalTotal, explanation }: ControlRecord,
  found: Quantity<string> | null,
): ControlResult {
  if (found === null || !isKnown(found) || !isKnown(externalTotal)) return "not checked";
  const difference = subtract(inUnit<"control">(externalTotal), inUnit(found));
  const size = isNegative(difference) ? negate(difference) : difference;
  const tie = quantity<"control">(IN_POUNDS.some((own) => isSameName(own, control)) ? "0.005" : "0.000001");
  if (!isAbove(size, tie)) return "agrees";
  return explanation === null ? "differs" : "differs, explained";
}

/** Documents that no row of Controls names. */
export const documentsMissing = ({ records }: ControlContext): string[] =>
  WANTED.filter((wanted) => !records.controls.some(({ control }) => isSameName(control, wanted)));
