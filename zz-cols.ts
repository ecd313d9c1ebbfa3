import { calculatedTables } from "./src/workbook/layout/calculated/calculated-tables";
const names = process.argv.slice(2);
for (const t of calculatedTables(5)) { if (!names.includes(t.name)) continue; const f = t.columns.filter(c=>c.formula); console.log("##", t.name, f.length); for (const c of f) if (!/[2-9]$|10$/.test(c.header)) console.log(`${c.header}: ${c.formula!.replace(/\w+\[\[#This Row\],\[([^\]]*)\]\]/g,"[@$1]")}`); }
