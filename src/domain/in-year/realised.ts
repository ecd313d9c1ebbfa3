import { isSameName, nameKey, subtract, sum, zero } from "../kernel";
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
  "no actuals yet" | "nothing of this year" | "other rows on its codes" | "shared with another release";

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
  const rivals = others.filter((own) => own !== release && claimsTheSame(own, release));
  if (rivals.length > 0) return { is: "not measured", why: "shared with another release" };
  if (!touched.every(({ isAlone }) => isAlone)) return { is: "not measured", why: "other rows on its codes" };
  const closed = actual.closed.get(nameKey(release.school ?? "")) ?? new Set<number>();
  if (closed.size === 0) return { is: "not measured", why: "no actuals yet" };
  const toDate = (months: readonly Pounds[]): Pounds => sum(months.filter((_, place) => closed.has(place)));
  const spent = touched.flatMap(({ code }) =>
    actual.rows
      .filter((row) => mayBeOn(row, code, release))
      .map((row) => sum(row.months.map((month) => month.actual ?? zero<"GBP">()))),
  );
  const builtOn = sum(touched.map((own) => toDate(own.builtOn)));
  return {
    is: "measured",
    codes: touched.map(({ code }) => code),
    expected: subtract(builtOn, sum(touched.map((own) => toDate(own.before)))),
    realised: subtract(builtOn, sum(spent)),
  };
}

/** Of a line that the decision ended, the budget has no row, and the ledger need not say the fund. */
const mayBeOn = (row: MonthlyRow, code: string, { school, fund }: ReleaseRow): boolean =>
  isSameName(row.school, school ?? "") &&
  isSameName(row.code, code) &&
  (row.kind === "Expenditure" || row.kind === null) &&
  (row.fund === null || isSameName(row.fund, fund ?? ""));

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

const keyOf = ({ school, fund, code, kind }: Pick<LedgerRow, "school" | "fund" | "code" | "kind">): string =>
  JSON.stringify([nameKey(school), nameKey(fund ?? ""), nameKey(code), kind]);

const NO_MONTHS: readonly Pounds[] = Array.from({ length: 12 }, () => zero<"GBP">());

/** Codes of spending at the release's school and fund that a plan has otherwise than the one it builds on. */
function touchedCodes({ school, fund }: ReleaseRow, { builtOn, before, adopted }: ReleasePlans): Touched[] {
  const isOwn = (row: LedgerRow): boolean =>
    row.kind === "Expenditure" &&
    isSameName(row.school, school ?? "") &&
    isSameName(row.fund ?? "", fund ?? "");
  const [was, is, now] = [builtOn, before, adopted].map(
    (rows) => new Map(rows.filter(isOwn).map((row) => [keyOf(row), row])),
  );
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((key): Touched[] => {
    const [old, own] = [was?.get(key), is?.get(key)];
    const [without, withIt] = [old?.items ?? [], own?.items ?? []];
    const isSame = without.length === withIt.length && without.every((item) => withIt.includes(item));
    if (isSame) return [];
    const stays = without.some((item) => withIt.includes(item));
    const later = now?.get(key)?.items ?? [];
    const isLast = later.length === withIt.length && later.every((item) => withIt.includes(item));
    return [
      {
        ...{ key, code: (old ?? own)?.code ?? "", isAlone: !stays && isLast },
        builtOn: old?.budget ?? NO_MONTHS,
        before: own?.budget ?? NO_MONTHS,
      },
    ];
  });
}
