import { reviewTrust } from "../../src/application/review-trust";
import { trustReport } from "../../src/application/report/trust-report";
import type { TrustReview } from "../../src/application/trust-review";
import { pounds } from "../../src/domain/kernel";
import type { TrustModel } from "../../src/domain/reinvestment";
import type { Change } from "../../src/domain/scenarios";
import { trustOf } from "./scenario-builders";

interface Given extends Partial<Omit<TrustModel, "changes">> {
  /** The plan to report: scenario S unless another is named. */
  readonly name?: string;
}

/** The review of the small trust with these changes in scenario S. */
export function reviewOf(changes: readonly Change[], { name = "S", ...given }: Given = {}): TrustReview {
  const model: TrustModel = {
    ...trustOf(changes),
    trustName: "Small Trust",
    activeScenario: name,
    releases: [],
    commitments: [],
    materiality: pounds("100"),
    delegations: [],
    roles: [],
    frozen: [],
    ...given,
  };
  return reviewTrust(model, { name, isKnown: true }, []);
}

export const reportOf = (review: TrustReview, school: string | null = null): string[] =>
  trustReport(review, school).split("\n");

/** The lines of one section, without its heading and the blank lines at its end. */
export function sectionOf(report: readonly string[], title: string): string[] {
  const start = report.findIndex((line) => line.replace(/^\d+\. /, "").startsWith(title));
  if (start < 0) throw new Error(`the report has no section ${title}`);
  const rest = report.slice(start + 2);
  const next = rest.findIndex((line) => line.startsWith("───"));
  const own = next < 0 ? rest : rest.slice(0, next - 1);
  while (own.at(-1) === "") own.pop();
  return own;
}

/** A wrapped text on one line. */
export const joined = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(" ");

/** The figures of the first row with this label; of a long label they stand on the next line. */
export function cellsOf(lines: readonly string[], label: string): string[] {
  const position = lines.findIndex((line) => line.trimStart().startsWith(label));
  if (position < 0) throw new Error(`there is no row ${label}`);
  const beside = lines[position]?.trim().slice(label.length).trim() ?? "";
  return (beside === "" ? (lines[position + 1]?.trim() ?? "") : beside).split(/ +/);
}
