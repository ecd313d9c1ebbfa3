import type { ImportPlan } from "./plan-import";

/** An import as the log tells of it. */
export const importDeed = ({ kind, file, map, tables }: ImportPlan) => ({
  action: `import ${kind}`,
  reason: `${file}, map ${map.name}. ${tables
    .map(({ table, comes, changes }) => `${table}: ${comes.length} came, ${changes.length} changed`)
    .join("; ")}`,
});
