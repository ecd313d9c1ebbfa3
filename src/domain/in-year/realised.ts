import { exactText, isSameName, nameKey, roundTo, subtract, sum, zero } from "../kernel";
import type { Pounds } from "../kernel";
import type { ReleaseRow } from "../reinvestment";
import type { LedgerRow } from "./ledger-row";
import type { MonthlyRow, YearByMonth } from "./months";

/** One plan's rows of the year, before and after what a release comes from, and as they are adopted. */
export interface ReleasePlans {
  readonly builtOn: readonly LedgerRow[];
  readonly before: readonly LedgerRow[];
  readonly adopted: readonly LedgerRow[];
}

/** What the ledger says of a release of cash, or why it can say nothing. */
export type Realised =
  | {
      readonly is: "measured";
      readonly codes: readonly string[];
      /** Of the months that the ledger has. */
      readonly expected: Pounds;
      readonly realised: Pounds;
    }
  | { readonly is: "not measured"; readonly why: NotMeasured };
export type NotMeasured =
  | "no actuals yet"
  | "nothing of this year"
  | "other rows on its codes"
  | "shared with another release"
  | "changes more than spending";

/**
 * What was budgeted without the decision less what was spent, on the codes that the decision alone changed. A code that
 * other posts or lines stand on tells nothing of one of them.
 */
export function realisedOf(
  release: ReleaseRow,
  plans: ReleasePlans,
  actual: YearByMonth,
  others: readonly ReleaseRow[],
): Realised {
  const touched = touchedCodes(release, plans);
  if (touched.length === 0) return { is: "not measured", why: "nothing of this year" };
  if (isShared(release, others)) return { is: "not measured", why: "shared with another release" };
  if (!touched.every(({ isAlone }) => isAlone)) return { is: "not measured", why: "other rows on its codes" };
  const closed = actual.closed.get(nameKey(release.school ?? "")) ?? new Set<number>();
  if (closed.size === 0) return { is: "not measured", why: "no actuals yet" };
  const toDate = (months: readonly Pounds[]): Pounds => sum(months.filter((_, place) => closed.has(place)));
  const spent = touched.map(({ code }) => spentOn(code, release, actual));
  const builtOn = sum(touched.map((own) => toDate(own.builtOn)));
  return {
    is: "measured",
    codes: touched.map(({ code }) => code),
    expected: subtract(builtOn, sum(touched.map((own) => toDate(own.before)))),
    realised: subtract(builtOn, sum(spent)),
  };
}

/** In the months that the ledger has. */
export const spentOn = (code: string, release: ReleaseRow, actual: YearByMonth): Pounds =>
  sum(
    actual.rows
      .filter((row) => mayBeOn(row, code, release))
      .map((row) => sum(row.months.map((month) => month.actual ?? zero<"GBP">()))),
  );

/** Of a line that the decision ended, the budget has no row, and the ledger need not say the fund. */
const mayBeOn = (row: MonthlyRow, code: string, { school, fund }: ReleaseRow): boolean =>
  isSameName(row.school, school ?? "") &&
  isSameName(row.code, code) &&
  (row.kind === "Expenditure" || row.kind === null) &&
  (row.fund === null || isSameName(row.fund, fund ?? ""));

export const isShared = (release: ReleaseRow, others: readonly ReleaseRow[]): boolean =>
  others.some((own) => own !== release && claimsTheSame(own, release));

const claimsTheSame = (a: ReleaseRow, b: ReleaseRow): boolean =>
  a.kind === "cash" &&
  isSameName(a.scenario ?? "", b.scenario ?? "") &&
  isSameName(a.school ?? "", b.school ?? "") &&
  isSameName(a.fund ?? "", b.fund ?? "");

interface Touched {
  readonly key: string;
  readonly code: string;
  readonly builtOn: readonly Pounds[];
  readonly before: readonly Pounds[];
  readonly isAlone: boolean;
}

export const rowKey = ({
  school,
  fund,
  code,
  kind,
}: Pick<LedgerRow, "school" | "fund" | "code" | "kind">): string =>
  JSON.stringify([nameKey(school), nameKey(fund ?? ""), nameKey(code), kind]);

const NO_MONTHS: readonly Pounds[] = Array.from({ length: 12 }, () => zero<"GBP">());

/** Spending at the release's school and fund. */
export const isSpendingOf = (row: LedgerRow, { school, fund }: ReleaseRow): boolean =>
  row.kind === "Expenditure" &&
  isSameName(row.school, school ?? "") &&
  isSameName(row.fund ?? "", fund ?? "");

/** Codes of spending at the release's school and fund that a plan has otherwise than the one it builds on. */
function touchedCodes(release: ReleaseRow, { builtOn, before, adopted }: ReleasePlans): Touched[] {
  const [was, is, now] = [builtOn, before, adopted].map(
    (rows) => new Map(rows.filter((row) => isSpendingOf(row, release)).map((row) => [rowKey(row), row])),
  );
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((key): Touched[] => {
    const [old, own] = [was?.get(key), is?.get(key)];
    const [without, withIt] = [piecesOf(old), piecesOf(own)];
    if (isSamePieces(without, withIt)) return [];
    const stays = without.some((piece) => withIt.includes(piece));
    const isLast = isSamePieces(piecesOf(now?.get(key)), withIt);
    return [
      {
        ...{ key, code: (old ?? own)?.code ?? "", isAlone: !stays && isLast },
        builtOn: old?.budget ?? NO_MONTHS,
        before: own?.budget ?? NO_MONTHS,
      },
    ];
  });
}

/** Lines and posts with what they come to. The levy moves with every post of the trust: no decision has it alone. */
export const piecesOf = (row: LedgerRow | undefined): string[] =>
  (row?.money ?? []).map(({ line, post, parts }) =>
    JSON.stringify(line || post ? [line?.id ?? null, post?.id ?? null, ...parts.map(rounded)] : []),
  );
const rounded = (amount: Pounds): string | null => exactText(roundTo(amount, 6));

export const isSamePieces = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
