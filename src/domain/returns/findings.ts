import type { MoneyItem } from "../in-year";
import { isZero } from "../kernel";
import type { ReturnLine, SchoolReturn } from "./bfr";
import { codeKey } from "./past-year";
import type { WhyNotMapped } from "./placing";
import type { LedgerCode } from "./standing";

/** Money of the plan, or a code of the ledger, that has no line of the return. */
export type ReturnFinding =
  | { readonly is: "not mapped"; readonly item: MoneyItem; readonly why: WhyNotMapped }
  | { readonly is: "ledger not mapped"; readonly code: LedgerCode; readonly why: WhyNotMapped };

/** Each row once, however many years and parts it stands in; what comes to nothing needs no line. */
export function returnFindings(schools: readonly SchoolReturn[]): ReturnFinding[] {
  const found = new Map<object | string, ReturnFinding>();
  for (const line of schools.flatMap(({ lines }) => lines)) {
    for (const finding of line.line === null ? findingsOf(line) : []) {
      const key =
        finding.is === "not mapped" ? finding.item.item : codeKey(finding.code.school, finding.code.code);
      if (!found.has(key)) found.set(key, finding);
    }
  }
  return [...found.values()];
}

const findingsOf = ({ from }: ReturnLine): ReturnFinding[] =>
  from
    .flat()
    .filter(({ amount }) => !isZero(amount))
    .flatMap(({ item, actual, why }): ReturnFinding[] => {
      if (why === null) return [];
      if (item !== null) return [{ is: "not mapped", item, why }];
      return actual === null ? [] : [{ is: "ledger not mapped", code: actual, why }];
    });
