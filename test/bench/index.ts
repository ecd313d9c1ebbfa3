import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { sampleContent } from "../../src/workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { rowsOf } from "../support/sample-trusts";
import { agrees } from "./agreement";
import { buildEngines } from "./build-engines";
import { excelLines, measureExcel, type ExcelResult } from "./excel/measure-excel";
import { machine } from "./machine";
import { measure } from "./measure";
import { measurePreview } from "./preview/measure-preview";
import type { PreviewResult } from "./preview/measure-preview";
import { previewLines } from "./preview/report-preview";
import { growthLines, inWords, machineLines, trustLines } from "./report";
import { growthOf, resultOf } from "./results";
import type { TrustResult } from "./results";
import { measureScenarios, scenarioLines } from "./scenarios/measure-scenarios";
import type { ScenarioResult } from "./scenarios/measure-scenarios";
import { measureWorkbook } from "./workbook/measure-workbook";
import type { WorkbookResult } from "./workbook/measure-workbook";
import { workbookLines } from "./workbook/report-workbook";

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const PARTS = ["engine", "workbook", "scenarios", "preview", "excel"] as const;
type Part = (typeof PARTS)[number];

interface Asked {
  readonly schools: readonly number[];
  readonly parts: readonly Part[];
  readonly asTable: boolean;
}

function asked(): Asked {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean" },
      schools: { type: "string", default: "1,8,100" },
      parts: { type: "string", default: PARTS.join(",") },
    },
  });
  const parts = values.parts.split(",");
  const unknown = parts.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) throw new Error(`there is no part ${unknown}: ${PARTS.join(", ")}`);
  return {
    schools: values.schools.split(",").map(Number),
    parts: PARTS.filter((part) => parts.includes(part)),
    asTable: values.json !== true,
  };
}

interface Trust {
  readonly schools: number;
  readonly posts: number;
  readonly bytes: Uint8Array;
}

async function trustOf(schools: number): Promise<Trust> {
  say(`Measuring ${inWords(schools, "school")}`);
  const content = sampleContent({ schools, seed: 1 });
  return { schools, posts: rowsOf(content, "Staff").length, bytes: await writeWorkbook(content) };
}

async function engineResults({ schools, asTable }: Asked): Promise<TrustResult[]> {
  say("Building the engine twice: with exact and with floating-point arithmetic");
  const engines = await buildEngines();
  const results: TrustResult[] = [];
  for (const count of schools) {
    const result = resultOf(await measure(count, (await trustOf(count)).bytes, engines));
    results.push(result);
    if (asTable) print(trustLines(result));
  }
  if (asTable) print(growthLines(results));
  return results;
}

const RECALCULATE = resolve(__dirname, "workbook/recalculate.ts");

async function workbookResults({ schools, asTable }: Asked): Promise<WorkbookResult[]> {
  const results: WorkbookResult[] = [];
  for (const count of schools) {
    const result = await measureWorkbook(await trustOf(count), RECALCULATE);
    results.push(result);
    if (asTable) print(workbookLines(result));
  }
  return results;
}

async function scenarioResults({ schools, asTable }: Asked): Promise<ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const count of schools) {
    const result = await measureScenarios((await trustOf(count)).bytes, count);
    results.push(result);
    if (asTable) print(scenarioLines(result));
  }
  return results;
}

async function excelResults({ schools, asTable }: Asked): Promise<ExcelResult[]> {
  const results: ExcelResult[] = [];
  for (const count of schools) {
    say(`Counting calls to Excel for ${inWords(count, "school")}`);
    const result = await measureExcel(count);
    results.push(result);
    if (asTable) print(excelLines(result));
  }
  return results;
}

async function previewResult({ asTable }: Asked): Promise<PreviewResult | null> {
  say("Building the preview, and the page that it is compared with");
  const result = await measurePreview();
  if (asTable) print(previewLines(result));
  return result;
}

/** `npm run bench [-- --schools 1,8,100] [--parts engine,workbook,scenarios,preview,excel] [--json]` */
async function bench(): Promise<void> {
  const ask = asked();
  const on = machine();
  if (ask.asTable) print(machineLines(on));
  const trusts = ask.parts.includes("engine") ? await engineResults(ask) : [];
  const workbooks = ask.parts.includes("workbook") ? await workbookResults(ask) : [];
  const scenarios = ask.parts.includes("scenarios") ? await scenarioResults(ask) : [];
  const preview = ask.parts.includes("preview") ? await previewResult(ask) : null;
  const excel = ask.parts.includes("excel") ? await excelResults(ask) : [];
  const all = { ...on, trusts, growth: growthOf(trusts), workbooks, scenarios, preview, excel };
  if (!ask.asTable) print([JSON.stringify(all, null, 2)]);
  const isRight = trusts.every(({ agreement }) => agrees(agreement)) && scenarios.every((own) => own.agrees);
  if (!isRight) process.exitCode = 1;
}

void bench();
