import type { FlowKind } from "../budget";
import { MONEY_SECTIONS } from "./bfr-line";
import type { BfrBook, BfrLine, MoneySection } from "./bfr-line";

/** What some money is, whatever line it is to stand on. */
export interface MoneyNature {
  readonly flow: FlowKind;
  readonly isCapital: boolean;
  readonly isStaff: boolean;
}
/** What its row says of the line. */
export interface LineGiven {
  /** A Budget row's own BFR line. */
  readonly bfrLine: string | null;
  readonly code: string | null;
}

export type WhyNotMapped = "no code" | "unknown line" | "unknown code" | "several lines" | "unsuitable line";
export interface Placing {
  readonly section: MoneySection;
  /** Null: not mapped. */
  readonly line: BfrLine | null;
  readonly why: WhyNotMapped | null;
}

/** The line that money stands on: by its own BFR line, else its code; capital and transfers by their section's only line. */
export function placingOf(nature: MoneyNature, { bfrLine, code }: LineGiven, book: BfrBook): Placing {
  const sections = sectionsFor(nature);
  if (bfrLine !== null) return found(book.named(bfrLine), sections, "unknown line");
  const byCode = code === null ? null : book.ofCode(code);
  const isCoded = byCode !== null && byCode !== "several" && isOf(byCode, sections);
  // codes of the accounts return are of revenue: they say nothing of capital and transfers
  const only = isCoded || !hasNoCodes(nature) ? null : book.sole(sections[0]);
  if (only !== null) return { section: sections[0], line: only, why: null };
  if (code === null) return { section: sections[0], line: null, why: "no code" };
  return found(byCode, sections, "unknown code");
}

const hasNoCodes = ({ flow, isCapital }: MoneyNature): boolean => isCapital || flow === "transfer";

function found(
  line: BfrLine | "several" | null,
  sections: readonly [MoneySection, ...MoneySection[]],
  unknown: WhyNotMapped,
): Placing {
  const [section] = sections;
  if (line === null) return { section, line: null, why: unknown };
  if (line === "several") return { section, line: null, why: "several lines" };
  const own = sections.find((each) => each === line.section);
  return own === undefined
    ? { section, line: null, why: "unsuitable line" }
    : { section: own, line, why: null };
}

const isOf = (line: BfrLine, sections: readonly MoneySection[]): boolean =>
  sections.some((own) => own === line.section);

/** Where money of this nature may stand; without a line it stands in the first. */
function sectionsFor({ flow, isCapital, isStaff }: MoneyNature): readonly [MoneySection, ...MoneySection[]] {
  switch (flow) {
    case "income":
      return [isCapital ? "Capital income" : "Revenue income"];
    case "transfer":
      return [isCapital ? "Capital transfers" : "Revenue transfers"];
    case "spend":
      if (isCapital) return ["Capital expenditure"];
      return isStaff ? ["Staff costs", "Other revenue costs"] : ["Other revenue costs", "Staff costs"];
  }
}

/** What money on a line of this section is; null of sections that hold none. */
export function natureOf(section: string): MoneyNature | null {
  const own = MONEY_SECTIONS.find((each) => each === section);
  if (own === undefined) return null;
  const flow = own.endsWith("income") ? "income" : own.endsWith("transfers") ? "transfer" : "spend";
  return { flow, isCapital: own.startsWith("Capital"), isStaff: own === "Staff costs" };
}
