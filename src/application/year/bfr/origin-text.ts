import { groupBy, originsOf } from "../../../domain/kernel";
import type { RowOrigin } from "../../../domain/kernel";
import type { MoneyItem } from "../../../domain/in-year";
import type { Standing } from "../../../domain/returns";
import { isCostToAchieve } from "../../../domain/returns";

/** The rows behind a line, by name and by cell, so that anybody can go and look. */
export function originText(from: readonly Standing[]): string {
  const items = [...new Map(from.flatMap(({ item }) => (item ? [[item.item, item] as const] : []))).values()];
  const codes = new Set(from.flatMap(({ actual }) => (actual ? [actual.code] : [])));
  const texts = [
    ...lineTexts(items),
    ...postTexts(items),
    ...(items.some(({ line, post }) => line === null && post === null)
      ? ["Levy and allowance of the trust: OnCostRates, on the pay of all posts"]
      : []),
    ...(codes.size > 0 ? [`MonthlyActuals: ${[...codes].join(", ")}`] : []),
  ];
  return texts.join("; ");
}

function lineTexts(items: readonly MoneyItem[]): string[] {
  const lines = items.flatMap(({ line }) => (line ? [line] : []));
  const byTable = groupBy(lines, ({ origin }) => origin.place.table);
  return [...byTable].map(([table, own]) => {
    const names = own.map((line) => (table === "Budget" ? line.id : nameOf(line.id, isCostToAchieve(line))));
    const field = table === "Budget" ? "amount" : table === "Commitments" ? "commitment" : "change";
    return `${table}: ${[...new Set(names)].join(", ")} (${cells(
      own.map(({ origin }) => origin),
      field,
    )})`;
  });
}

/** Of "Commitment|C-01|2027/28" or "Cost to achieve|C5": the row that it stands for. */
const nameOf = (id: string, isCost: boolean): string => {
  const name = id.split("|")[1] ?? id;
  return isCost ? `cost to achieve of ${name}` : name;
};

function postTexts(items: readonly MoneyItem[]): string[] {
  const posts = items.flatMap(({ post }) => (post ? [post] : []));
  if (posts.length === 0) return [];
  const byRole = groupBy(posts, ({ role }) => role?.name ?? "role not known");
  const roles = [...byRole].map(([role, own]) => `${role} ${new Set(own.map(({ id }) => id)).size}`);
  return [
    `Staff: ${roles.join(", ")} (${cells(
      posts.map(({ origin }) => origin),
      "post",
    )})`,
  ];
}

const cells = (rows: readonly RowOrigin[], field: string): string => {
  const found = originsOf([{ rows, fields: [field] }]);
  const sheet = found[0]?.sheet ?? "";
  return `${sheet}!${found.map(({ cell }) => cell ?? "").join(", ")}`;
};
