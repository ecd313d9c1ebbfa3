import type { ImportPlan } from "./plan-import";

/** What comes into each table, changes there and is taken out, counted. */
export const tableCounts = ({ tables, removes }: ImportPlan): string[] =>
  tables.map(({ table, comes, changes, went }) => {
    const gone = removes && went.length > 0 ? `, ${went.length} taken out` : "";
    return `${table}: ${comes.length} came, ${changes.length} changed${gone}`;
  });

/** An import as the log tells of it. */
export const importDeed = (plan: ImportPlan) => ({
  action: `import ${plan.kind}`,
  reason: `${plan.file}, map ${plan.map.name}. ${tableCounts(plan).join("; ")}`,
});
