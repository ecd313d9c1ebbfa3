import type { BudgetKind, BudgetLine } from "../budget";
import { moneyOf } from "../in-year";
import type { MoneyItem } from "../in-year";
import { groupBy, isSameName, monthsOf, nameKey, negate, sum } from "../kernel";
import type { Pounds } from "../kernel";
import type { PlanCosts } from "../plan";
import { COST_TO_ACHIEVE_CODE, LEVY_CODE } from "../reference";
import { isCostToAchieve } from "./legs";

/** What the workbook says of where money stands in the ledger. */
export interface LedgerCodes {
  /** Of a Budget row. */
  readonly nominalCode: (line: BudgetLine) => string | null;
  /** Of a Budget row, or of the commitment that a line was written for. */
  readonly costCentre: (line: BudgetLine) => string | null;
  /** The ledger's own codes for a code of the accounts return, as the maps of imports have them. */
  readonly ownCodes: (accountsCode: string) => readonly string[];
}

/** A year's budget on one code, cost centre and fund of a school. A transfer is above zero where it leaves. */
export interface UploadRow {
  readonly school: string;
  /** Null: nothing says which. */
  readonly code: string | null;
  readonly costCentre: string | null;
  readonly fund: string | null;
  readonly kind: BudgetKind | null;
  readonly headings: readonly string[];
  /** By month, what is rounded by itself: each transfer, so that both ends of it are rounded alike; of all else the sum. */
  readonly pieces: readonly (readonly Pounds[])[];
}
export interface UploadFinding {
  readonly item: MoneyItem;
  readonly why: "no code" | "several codes";
}
export interface BudgetUpload {
  readonly rows: readonly UploadRow[];
  readonly findings: readonly UploadFinding[];
}

/** Every pound of a plan in one year, as a finance system takes it: by month, code, cost centre and fund. */
export function budgetUpload(costs: PlanCosts, yearIndex: number, codes: LedgerCodes): BudgetUpload {
  const items = moneyOf(costs, yearIndex, () => null).map((item) => ({ item, ...codeFor(item, codes) }));
  const legs = items.flatMap(({ item, code }) => legsOf(item, code, codes));
  const found = new Map(
    items.flatMap(({ item, why }) => (why === null ? [] : [[item.item, { item, why }] as const])),
  );
  return {
    rows: [...groupBy(legs, keyOf).values()].flatMap(rowOf),
    findings: [...found.values()],
  };
}

interface Leg {
  readonly school: string;
  readonly code: string | null;
  readonly costCentre: string | null;
  readonly item: MoneyItem;
  readonly parts: readonly [Pounds, Pounds];
}

function legsOf(item: MoneyItem, code: string | null, codes: LedgerCodes): Leg[] {
  const { school, line, parts } = item;
  const own: Leg = { school, code, costCentre: line && codes.costCentre(line), item, parts };
  const other = item.kind === "Transfer" ? (line?.otherSchool ?? null) : null;
  if (other === null || isSameName(other, school)) return [own];
  // the row's cost centre is that of the school that pays
  return [own, { ...own, school: other, costCentre: null, parts: [negate(parts[0]), negate(parts[1])] }];
}

const plain = (text: string | null): string | null => (text === null ? null : nameKey(text));
/** What has no code stays apart by its heading. */
const keyOf = ({ school, code, costCentre, item: { fund, kind, heading } }: Leg): string =>
  JSON.stringify([school, code, costCentre, fund, kind, code === null ? heading : null].map(plain));

function rowOf(legs: readonly Leg[]): UploadRow[] {
  const [first] = legs;
  if (!first) return [];
  const { school, code, costCentre, item } = first;
  const pieces = item.kind === "Transfer" ? legs.map((leg) => [leg]) : [legs];
  return [
    {
      ...{ school, code, costCentre, fund: item.fund, kind: item.kind },
      headings: [...new Set(legs.map(({ item: { heading } }) => heading))],
      pieces: pieces.map((own) => monthsOf(partOf(own, 0), partOf(own, 1))),
    },
  ];
}

const partOf = (legs: readonly Leg[], part: 0 | 1): Pounds => sum(legs.map(({ parts }) => parts[part]));

/** The months of a row, exactly. */
export const monthsOfRow = ({ pieces }: UploadRow): Pounds[] => addedByMonth(pieces);

export const addedByMonth = (pieces: readonly (readonly Pounds[])[]): Pounds[] =>
  Array.from({ length: 12 }, (_, place) => sum(pieces.flatMap((months) => months.slice(place, place + 1))));

interface CodeFound {
  readonly code: string | null;
  readonly why: UploadFinding["why"] | null;
}

/** Budget rows have a code of their own; all else stands under the ledger's code for its accounts code. */
function codeFor({ line, post }: MoneyItem, { nominalCode, ownCodes }: LedgerCodes): CodeFound {
  if (line !== null && line.origin.place.table === "Budget") return said(nominalCode(line));
  const isUnnamed = line === null ? post === null : isCostToAchieve(line);
  const accounts = accountsCode(line, post);
  const [own, ...others] = accounts === null ? [] : ownCodes(accounts);
  if (own !== undefined && others.length === 0) return said(own);
  // a code of the accounts return will do for a ledger; our own word for the levy will not
  const instead = isUnnamed ? null : accounts;
  return others.length > 0 ? { code: instead, why: "several codes" } : said(instead);
}
const said = (code: string | null): CodeFound => ({ code, why: code === null ? "no code" : null });

function accountsCode(line: MoneyItem["line"], post: MoneyItem["post"]): string | null {
  if (line !== null) return line.aarCode ?? (isCostToAchieve(line) ? COST_TO_ACHIEVE_CODE : null);
  return post === null ? LEVY_CODE : (post.role?.aarCode ?? null);
}
