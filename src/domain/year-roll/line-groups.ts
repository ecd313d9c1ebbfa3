import { lineKey } from "../budget";
import type { BudgetLine } from "../budget";
import { groupBy, isSameName, nameKey, ratioOf } from "../kernel";
import type { Ratio } from "../kernel";
import type { Plan } from "../plan";
import { commitmentYears } from "../reinvestment";
import type { TrustModel } from "../reinvestment";
import { copyId } from "../scenarios";
import type { Change } from "../scenarios";
import type { Belonging, Place } from "./belonging";
import type { LineGroup } from "./rolled-lines";

interface Placing {
  readonly belonging: Belonging;
  /** Changes that stay changes: what they cost goes with them. */
  readonly remaining: readonly Change[];
}
interface PlacedLine {
  readonly row: BudgetLine;
  readonly place: Place;
}

/** Lines by the plans in which they stand: those of every plan, of each commitment and of each other scenario apart. */
export function lineGroups(model: TrustModel, longer: Plan, { belonging, remaining }: Placing): LineGroup[] {
  const placed = model.everything.budget.map((row) => ({ row, place: belonging.of("Budget", row) }));
  const isRemaining = ({ origin }: BudgetLine): boolean =>
    remaining.some((change) => change.origin === origin);
  const standing = groupBy(
    longer.budget.filter((line) => !isRemaining(line)),
    lineKey,
  );
  const known = new Set(placed.map(({ row }) => lineKey(row)));
  const fresh = [...standing].flatMap(([key, lines]) => (known.has(key) ? [] : lines));
  const own = [...groupBy(placed, groupKey).values()].flatMap((members): LineGroup[] => {
    const [first] = members;
    if (!first) return [];
    const rows = members.map(({ row }) => row);
    const { stands, commitment } = first.place;
    const inPlan = standing.get(lineKey(first.row)) ?? [];
    return [
      {
        rows,
        standing: stands === "everywhere" ? inPlan : withCommitment(rows, commitment),
        id: null,
        isCarried: stands !== "elsewhere",
        lastRise: lastRise(rows, commitment, { model, longer }),
      },
    ];
  });
  return [...own, ...newLines(fresh, model)];
}

/** Rows of carried scenarios join those of every plan. */
const groupKey = ({ row, place: { stands, commitment } }: PlacedLine): string =>
  [
    ...[lineKey(row), stands, nameKey(commitment ?? "")],
    ...(stands === "elsewhere" ? [nameKey(row.onlyInScenario ?? "")] : []),
  ].join("|");

const withCommitment = (rows: readonly BudgetLine[], commitment: string | null): BudgetLine[] =>
  rows.map((row) => ({ ...row, commitment }));

/** What the plan has and the workbook has not: costs of changes, which had no row of their own. */
function newLines(lines: readonly BudgetLine[], { everything }: TrustModel): LineGroup[] {
  const taken = new Set(everything.budget.map(({ id }) => nameKey(id)));
  return lines.map((line) => {
    const wanted = line.id.replace(/[*?~|]+/g, " ");
    const id = taken.has(nameKey(wanted)) ? copyId(wanted, taken) : wanted;
    taken.add(nameKey(id));
    return { rows: [], standing: [line], id, isCarried: true, lastRise: null };
  });
}

/** A commitment that grows with an award is delivered by a row for each year: the new year's is the last one risen. */
function lastRise(
  rows: readonly BudgetLine[],
  id: string | null,
  { model, longer }: { readonly model: TrustModel; readonly longer: Plan },
): Ratio | null {
  const commitment = (model.commitments ?? []).find((own) => id !== null && isSameName(own.id, id));
  const isToTheEnd = commitment?.recurrence === "recurrent" && commitment.toYear === null;
  const byAward = commitment?.growsWith === "teacher award" || commitment?.growsWith === "support award";
  const [before = "", last = ""] = longer.timeline.years.slice(-2);
  if (!commitment || !isToTheEnd || !byAward || !rows.some(({ academicYear }) => academicYear === before))
    return null;
  const years = commitmentYears([commitment], model.releases, longer);
  const [was, is] = [before, last].map(
    (year) => years.find(({ academicYear }) => academicYear === year)?.amount,
  );
  return was && is ? ratioOf(is, was) : null;
}
