import { sha256 } from "../../../src/cli/hashes";
import { allAtOnce } from "../../../src/domain/kernel";
import { sampleContent, WANTED_TABLES } from "../../../src/workbook";
import { openOffice } from "../../../src/workbook/hosts/office/office-host";
import { recalculateWorkbook } from "../../../src/workbook/on-demand";
import { bootExcel, type SimulatedExcel } from "../../support/simulated-excel/boot";
import { tablesOfContent } from "../../workbook/hosts/contract";
import { row } from "../report";

/** What one use case sends to Excel and gets back; no times. */
export interface UseCase {
  readonly name: string;
  readonly syncs: number;
  readonly sent: number;
  readonly answered: number;
  /** The largest of its requests and answers, in bytes. */
  readonly largest: number;
}
export interface ExcelResult {
  readonly schools: number;
  readonly useCases: readonly UseCase[];
}

const TODAY = { year: 2026, month: 11, day: 24 };
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
/** As in the pane; what is only kept for a while does not keep the process. */
const wait = (time: number): Promise<void> => new Promise((done) => void setTimeout(done, time).unref());

/** Microsoft's library against the simulated Excel: the counts are those of any machine. */
export async function measureExcel(schools: number): Promise<ExcelResult> {
  const sim = await bootExcel({ evaluate: () => 0 });
  for (const table of tablesOfContent(sampleContent({ schools, seed: 1 }))) {
    sim.person.addTable({ ...table, rows: table.rows.map((cells) => cells.map(asTyped)) });
  }
  const host = openOffice({ excel: sim.Excel, wait, wanted: WANTED_TABLES });
  const stop = host.onEdited(() => undefined);
  await pause();
  const counted = counterOf(sim);
  const readTables = () => host.readTables(true);
  const writeCalculated: Parameters<typeof recalculateWorkbook>[0]["writeCalculated"] = (content) =>
    host.writeCalculated(content);
  const work = <T>(steps: Generator<unknown, T, void>) => Promise.resolve({ value: allAtOnce(steps) });
  const recalculated = async (): Promise<void> => {
    const tools = { readTables, writeCalculated, work, today: TODAY, sha256, hasEvidence: false };
    const outcome = await recalculateWorkbook(tools);
    if (outcome.outcome === "refused") throw new Error(outcome.reason);
  };
  const useCases = [
    await counted("read everything", () => host.readTables()),
    await counted("read after an edit", async () => {
      sim.person.type("Staff", "A7", [sim.person.rows("Staff")[0]?.[0] ?? ""]);
      await pause();
      await host.readTables();
    }),
    await counted("write a decision", () => host.write([changeOf(sim)])),
    await counted("recalculate", recalculated),
    await counted("recalculate again", recalculated),
  ];
  stop();
  await pause();
  sim.close();
  return { schools, useCases };
}

const asTyped = (value: unknown): unknown => {
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" && value !== null ? Reflect.get(value, "error") : (value ?? "");
};

/** A row of Changes. */
function changeOf({ person }: SimulatedExcel): Parameters<ReturnType<typeof openOffice>["write"]>[0][number] {
  const headers = person.headers("Changes").map(String);
  const last =
    person
      .rows("Changes")
      .filter((cells) => cells.some((value) => value !== ""))
      .at(-1) ?? [];
  const values = Object.fromEntries(headers.map((header, index) => [header, last[index] ?? null]));
  const [key = ""] = headers;
  return {
    edit: "add",
    table: "Changes",
    key: { [key]: "CH-9999" },
    values: { ...values, [key]: "CH-9999" },
  };
}

function counterOf({ host }: SimulatedExcel) {
  let largest = 0;
  host.faults.push((_, bytes) => {
    largest = Math.max(largest, bytes);
    return null;
  });
  host.lost.push((_, bytes) => {
    largest = Math.max(largest, bytes);
    return null;
  });
  return async (name: string, run: () => Promise<unknown>): Promise<UseCase> => {
    const before = { ...host.traffic };
    largest = 0;
    const outcome = await run();
    if (typeof outcome === "string") throw new Error(outcome);
    const { syncs, sent, answered } = host.traffic;
    return {
      name,
      syncs: syncs - before.syncs,
      sent: sent - before.sent,
      answered: answered - before.answered,
      largest,
    };
  };
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(2);

export const excelLines = ({ schools, useCases }: ExcelResult): string[] => [
  "",
  `${schools} school${schools === 1 ? "" : "s"}, calls to Excel`,
  row("", ["syncs", "sent MB", "answers MB", "largest MB"]),
  ...useCases.map(({ name, syncs, sent, answered, largest }) =>
    row(name, [String(syncs), megabytes(sent), megabytes(answered), megabytes(largest)]),
  ),
];
