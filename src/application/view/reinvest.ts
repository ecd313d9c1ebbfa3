import { isKnown, isNegative, isSameName, isZero, negate, subtract } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import type { CommitmentYear } from "../../domain/reinvestment";
import type { ReleaseKind } from "../../domain/released-funds";
import { NO_RECORDS } from "../evidence/records";
import { isCompared } from "./choice";
import type { Look } from "./choice";
import { commitmentView, isSomething } from "./commitments";
import type { CommitmentView } from "./commitments";
import { categoryRows, flowOf, potText } from "./flow";
import type { CategoryRow, FlowView } from "./flow";
import { potOf } from "./pot";
import type { Pot } from "./pot";
import { problemView } from "./problems";
import type { ProblemView } from "./problems";
import { lessText, releasesOf } from "./releases";
import type { ReleaseView } from "./releases";
import { plotted } from "./texts";

/** One pot, whole: what came in, where it goes, what is left, and every commitment with its reason. */
export interface ReinvestView {
  readonly kind: ReleaseKind;
  readonly title: string;
  readonly lead: string;
  /** Why there is nothing to show; empty where there is. */
  readonly empty: string;
  readonly summary: readonly SummaryRow[];
  readonly flow: FlowView | null;
  /** Said in place of the flow when more is drawn than is released. */
  readonly over: OverView | null;
  readonly categories: readonly CategoryRow[];
  readonly overcommitted: readonly ProblemView[];
  readonly releases: readonly ReleaseView[];
  /** Why less can be committed than the releases have left; empty where as much can. */
  readonly lessThanReleases: string;
  readonly commitments: readonly CommitmentView[];
  /** At a school: its commitments that others' releases pay for. */
  readonly fromElsewhere: readonly CommitmentView[];
}
export interface SummaryRow {
  readonly label: string;
  readonly text: string;
  readonly isTotal: boolean;
}
export interface OverView {
  readonly title: string;
  readonly finding: string;
  readonly released: number;
  readonly drawn: number;
  readonly releasedText: string;
  readonly drawnText: string;
}

/** `records`: what the workbook keeps of spending and outcomes. */
export function reinvestOf(look: Look, kind: ReleaseKind, records = NO_RECORDS): ReinvestView {
  const pot = potOf(look, kind);
  const releases = releasesOf(look, pot);
  const { academicYear, scope } = look;
  const unit = kind === "cash" ? "£" : "Periods a week; not money";
  const where = scope.isWholeTrust ? "" : ` at ${scope.name}`;
  return {
    kind,
    title: kind === "cash" ? "From cash released to reinvested" : "From periods freed to reinvested",
    lead: `${unit}, ${academicYear}${where}.`,
    empty: emptyText(look, pot),
    summary: summaryOf(pot),
    flow: flowOf(pot, look),
    over: overOf(pot),
    categories: categoryRows(pot),
    overcommitted: look.review.issues.filter((issue) => isOver(issue, look, kind)).map(problemView),
    releases,
    lessThanReleases: lessText(pot, releases),
    commitments: [
      ...pot.draws.filter((year) => isSomething(year) && !isReversed(year)),
      ...pot.draws.filter((year) => isSomething(year) && isReversed(year)),
    ].map((year) => commitmentView(year, records)),
    fromElsewhere: elsewhere(look, pot).map((year) => commitmentView(year, records)),
  };
}

const isReversed = ({ commitment }: CommitmentYear): boolean => commitment.status === "reversed";

function emptyText(look: Look, pot: Pot): string {
  const { review, academicYear, scope } = look;
  if (!isCompared(look)) {
    return "The baseline releases nothing. Choose a scenario above to see what it frees and where that goes.";
  }
  if (!isKnown(pot.released)) return "What is released is not known until the problems are put right.";
  if (!isZero(pot.released) || pot.draws.length > 0) return "";
  const what = pot.kind === "cash" ? "releases no cash" : "frees no periods";
  const where = scope.isWholeTrust ? "" : ` at ${scope.name}`;
  return `${review.activeScenario} ${what}${where} in ${academicYear}.`;
}

function summaryOf(pot: Pot): SummaryRow[] {
  const row = (label: string, amount: Pot["left"], isTotal = false): SummaryRow => ({
    label,
    text: potText(pot.kind, amount),
    isTotal,
  });
  const isShort = isNegative(pot.left);
  return [
    row(pot.kind === "cash" ? "Cash released" : "Periods freed", pot.released),
    row("Committed", pot.committed),
    row("Proposed", pot.proposed),
    isShort ? row("Overcommitted", negate(pot.left), true) : row("Left to commit", pot.left, true),
  ];
}

function overOf(pot: Pot): OverView | null {
  if (!isNegative(pot.left)) return null;
  const [released, drawn] = [
    plotted(pot.released) ?? 0,
    (plotted(pot.released) ?? 0) - (plotted(pot.left) ?? 0),
  ];
  const over = potText(pot.kind, negate(pot.left));
  const releasedText = `Released ${potText(pot.kind, pot.released)}`;
  const drawnText = `Committed and proposed ${potText(pot.kind, sumOf(pot))}`;
  return {
    title: `Overcommitted by ${over}`,
    finding: `${drawnText}, ${over} more than is released. ${releasedText}. Nothing was deleted.`,
    ...{ released, drawn, releasedText, drawnText },
  };
}
const sumOf = (pot: Pot): Pot["left"] => subtract(pot.released, pot.left);

function isOver(issue: Issue, { academicYear, scope, review }: Look, kind: ReleaseKind): boolean {
  if (issue.code !== "overcommitted" && issue.code !== "overcommitted-net") return false;
  if (issue.academicYear !== academicYear || issue.kind !== kind) return false;
  if (issue.code === "overcommitted-net") return scope.isWholeTrust || scope.showsMoney(issue.school);
  const row = review.model?.releases.find(({ id }) => isSameName(id, issue.release));
  return scope.showsMoney(row?.school ?? scope.name);
}

function elsewhere({ ledger, academicYear, scope }: Look, { kind, draws }: Pot): CommitmentYear[] {
  if (scope.isWholeTrust) return [];
  const known = new Set(draws.map(({ commitment }) => commitment.id));
  return ledger.commitments.filter(
    (year) =>
      year.academicYear === academicYear &&
      year.kind === kind &&
      isSomething(year) &&
      !known.has(year.commitment.id),
  );
}
