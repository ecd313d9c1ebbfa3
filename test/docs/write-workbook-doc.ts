import { writeFileSync } from "node:fs";
import { describeTables } from "../../src/workbook/layout/describe-tables";
import { ALL_SETTINGS } from "../../src/workbook/layout/settings";
import { SHEETS } from "../../src/workbook/layout/sheets";

// writes docs/workbook.md from the declarations of the workbook: npx tsx test/docs/write-workbook-doc.ts
writeFileSync("docs/workbook.md", describeTables(SHEETS, ALL_SETTINGS));
