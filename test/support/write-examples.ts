import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { SMALL_TRUST_FILE, smallTrustContent } from "./small-trust";

/** Writes the example workbooks. Run with npx tsx test/support/write-examples.ts. */
async function writeExamples(): Promise<void> {
  mkdirSync(dirname(SMALL_TRUST_FILE), { recursive: true });
  writeFileSync(SMALL_TRUST_FILE, await writeWorkbook(smallTrustContent()));
}

void writeExamples();
