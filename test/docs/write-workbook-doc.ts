import { writeFileSync } from "node:fs";
import { calculatedTables } from "../../src/workbook/layout/calculated/calculated-tables";
import { describeFormulas } from "../../src/workbook/layout/calculated/describe-formulas";
import { CALCULATED_SHEETS } from "../../src/workbook/layout/calculated/sheet-list";
import { describeTables } from "../../src/workbook/layout/describe-tables";
import { ALL_SETTINGS } from "../../src/workbook/layout/settings";
import { SHEETS } from "../../src/workbook/layout/sheets";

// writes docs/workbook.md and docs/workbook-formulas.md from the declarations of the workbook: npx tsx test/docs/write-workbook-doc.ts
writeFileSync("docs/workbook.md", describeTables(SHEETS, ALL_SETTINGS));
writeFileSync("docs/workbook-formulas.md", describeFormulas(CALCULATED_SHEETS, calculatedTables(2)));
