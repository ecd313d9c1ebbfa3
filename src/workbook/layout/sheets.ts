import type { TableLayout } from "./table";
import { ALL_TABLES } from "./tables";

export interface SheetLayout {
  readonly title: string;
  readonly kind: "input" | "decision" | "control";
  /** One or two lines under the title. */
  readonly introduction: string;
  /** In the order in which they stand on the sheet. */
  readonly tables: readonly TableLayout[];
}
const sheet = (title: string, kind: SheetLayout["kind"], introduction: string): SheetLayout => ({
  title,
  kind,
  introduction,
  tables: ALL_TABLES.filter((layout) => layout.sheet === title),
});

/** The sheets that people fill in, in order; a Guide sheet comes before them. */
export const SHEETS: readonly SheetLayout[] = [
  sheet(
    "Settings",
    "input",
    "What holds for the whole trust: years, funds, limits, and who may approve what.",
  ),
  sheet("Schools", "input", "Your schools, their timetable cycle, and the reserves they start with."),
  sheet("Pupils", "input", "Pupils by school, academic year and year group, as forecast."),
  sheet(
    "Curriculum",
    "input",
    "What is taught, to how many groups, for how many periods. This decides how many teachers you need.",
  ),
  sheet("Staff", "input", "Posts, what they cost and what they teach. No names of people are needed."),
  sheet(
    "Rates",
    "input",
    "Roles, pay points and on-costs, each with its date and source. A rate marked to confirm is provisional.",
  ),
  sheet("Budget", "input", "Income and all costs but staff, by school, year and fund."),
  sheet(
    "Scenarios",
    "decision",
    "Plans to compare with what happens if nothing changes, and the changes that make them.",
  ),
  sheet(
    "Reinvestment",
    "decision",
    "What was released, where each pound and period goes, why, and what came of it.",
  ),
  sheet(
    "Private",
    "decision",
    "Reasons that must not be published. Delete this sheet from every copy that you share.",
  ),
  sheet(
    "Audit log",
    "control",
    "What Headroom wrote and who decided it, each entry sealed by the one before. Tamper-evident, not tamper-proof.",
  ),
];
