import process from "node:process";
import { parseArgs } from "node:util";
import { sampleContent } from "../../src/workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { agrees } from "./agreement";
import { buildEngines } from "./build-engines";
import type { Engines } from "./build-engines";
import { machine } from "./machine";
import { measure } from "./measure";
import { growthLines, machineLines, trustLines } from "./report";
import { growthOf, resultOf } from "./results";
import type { TrustResult } from "./results";

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function measureTrust(schools: number, engines: Engines): Promise<TrustResult> {
  say(`Measuring ${schools === 1 ? "1 school" : `${schools} schools`}`);
  const bytes = await writeWorkbook(sampleContent({ schools, seed: 1 }));
  return resultOf(await measure(schools, bytes, engines));
}

/** `npm run bench [-- --schools 1,8,100] [--json]` */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: "boolean" }, schools: { type: "string", default: "1,8,100" } },
  });
  const asTable = values.json !== true;
  const on = machine();
  say("Building the engine twice: with exact and with floating-point arithmetic");
  const engines = await buildEngines();
  if (asTable) print(machineLines(on));
  const results: TrustResult[] = [];
  for (const schools of values.schools.split(",").map(Number)) {
    const result = await measureTrust(schools, engines);
    results.push(result);
    if (asTable) print(trustLines(result));
  }
  if (asTable) print(growthLines(results));
  else print([JSON.stringify({ ...on, trusts: results, growth: growthOf(results) }, null, 2)]);
  if (!results.every(({ agreement }) => agrees(agreement))) process.exitCode = 1;
}

void bench();
