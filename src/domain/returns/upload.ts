import type { BudgetKind, BudgetLine } from "../budget";
import { moneyOf } from "../in-year";
import type { MoneyItem } from "../in-year";
import { groupBy, isSameName, monthsOf, nameKey, negate, sum } from "../kernel";
import type { Pounds } from "../kernel";
import type { PlanCosts } from "../plan";
import { COST_TO_ACHIEVE_CODE, LEVY_CODE } from "../reference";
import { theOnly } from "./distinct";
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
  const centreOf = centresOf(
    items.map(({ item }) => item),
    codes,
  );
  const legs = items.flatMap(({ item, code }) => legsOf(item, code, centreOf));
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

/** Where money stands: a line's own cost centre, or a school's; null: not known. */
interface Centres {
  readonly ofLine: (line: BudgetLine) => string | null;
  readonly ofSchool: (school: string) => string | null;
}

/** A school's cost centre is the one that its Budget rows name. */
function centresOf(items: readonly MoneyItem[], { costCentre }: LedgerCodes): Centres {
  const rows = items.flatMap(({ line }) => (line !== null && isBudgetRow(line) ? [line] : []));
  const bySchool = groupBy(rows, ({ school }) => nameKey(school));
  return {
    ofLine: costCentre,
    ofSchool: (school) => theOnly((bySchool.get(nameKey(school)) ?? []).map(costCentre)),
  };
}

const isBudgetRow = ({ origin }: BudgetLine): boolean => origin.place.table === "Budget";

function legsOf(item: MoneyItem, code: string | null, { ofLine, ofSchool }: Centres): Leg[] {
  const { school, line, parts } = item;
  const own = line && ofLine(line);
  // a person left a Budget row's cost centre blank, and that stands
  const costCentre = line !== null && isBudgetRow(line) ? own : (own ?? ofSchool(school));
  const leg: Leg = { school, code, costCentre, item, parts };
  const other = item.kind === "Transfer" ? (line?.otherSchool ?? null) : null;
  if (other === null || isSameName(other, school)) return [leg];
  // the row's cost centre is that of the school that pays
  const arrives = { school: other, costCentre: ofSchool(other), parts: negated(parts) };
  return [leg, { ...leg, ...arrives }];
}

const negated = ([first, second]: MoneyItem["parts"]): MoneyItem["parts"] => [negate(first), negate(second)];

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
  if (line !== null && isBudgetRow(line)) return said(nominalCode(line));
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
