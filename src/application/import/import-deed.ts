import type { ImportPlan } from "./plan-import";

/** What comes into each table and changes there, counted. */
export const tableCounts = ({ tables }: ImportPlan): string[] =>
  tables.map(({ table, comes, changes }) => `${table}: ${comes.length} came, ${changes.length} changed`);

/** An import as the log tells of it. */
export const importDeed = (plan: ImportPlan) => ({
  action: `import ${plan.kind}`,
  reason: `${plan.file}, map ${plan.map.name}. ${tableCounts(plan).join("; ")}`,
});
