import { convert, findSoffice } from "../../support/libreoffice";
import { median } from "../results";
import { countFormulas } from "./count-formulas";
import { writeIn } from "./writing";
import type { Writing } from "./writing";

/** A workbook with its formulas beside the same one without. */
export interface WorkbookResult {
  readonly schools: number;
  readonly posts: number;
  readonly formulas: number;
  readonly bytes: { readonly inputs: number; readonly recalculated: number };
  readonly writing: Writing;
  /** Null where there is no LibreOffice. */
  readonly libreOffice: LibreOfficeTimes | null;
}

/** In seconds, LibreOffice's own start included. */
export interface LibreOfficeTimes {
  /** To open a file and work out every formula. */
  readonly recalculating: WithAndWithout;
  /** To save all of it as .xlsx, besides; null where recalculating alone takes minutes. */
  readonly andSaving: WithAndWithout | null;
  readonly runs: number;
}
interface WithAndWithout {
  readonly inputs: number;
  readonly recalculated: number;
}

export interface MeasuredWorkbook {
  readonly schools: number;
  readonly posts: number;
  readonly bytes: Uint8Array;
}

/** `module` is the path of the file whose `recalculate` is measured. */
export async function measureWorkbook(
  { schools, posts, bytes }: MeasuredWorkbook,
  module: string,
): Promise<WorkbookResult> {
  const { written, writing } = writeIn(module, bytes);
  return {
    ...{ schools, posts, writing },
    formulas: countFormulas(written),
    bytes: { inputs: bytes.length, recalculated: written.length },
    libreOffice: findSoffice() === null ? null : await timesOf(bytes, written),
  };
}

const MOST_RUNS = 5;
const ENOUGH_SECONDS = 120;
const TOO_LONG_TO_SAVE = 300;

/** By turns, so that whatever else the machine does slows all of them. */
async function timesOf(inputs: Uint8Array, recalculated: Uint8Array): Promise<LibreOfficeTimes> {
  const began = performance.now();
  const rounds: Round[] = [];
  do {
    rounds.push(await roundOf(inputs, recalculated));
  } while (rounds.length < MOST_RUNS && performance.now() - began < ENOUGH_SECONDS * 1000);
  const saved = rounds.flatMap(({ andSaving }) => andSaving ?? []);
  return {
    recalculating: middle(rounds.map(({ recalculating }) => recalculating)),
    andSaving: saved.length === 0 ? null : middle(saved),
    runs: rounds.length,
  };
}

type Round = Omit<LibreOfficeTimes, "runs">;

async function roundOf(inputs: Uint8Array, recalculated: Uint8Array): Promise<Round> {
  const recalculating = await bothOf(inputs, recalculated, "csv");
  const isLong = recalculating.recalculated > TOO_LONG_TO_SAVE;
  return { recalculating, andSaving: isLong ? null : await bothOf(inputs, recalculated, "xlsx") };
}

const middle = (times: readonly WithAndWithout[]): WithAndWithout => ({
  inputs: median(times.map(({ inputs }) => inputs)),
  recalculated: median(times.map(({ recalculated }) => recalculated)),
});

const bothOf = async (
  inputs: Uint8Array,
  recalculated: Uint8Array,
  to: "csv" | "xlsx",
): Promise<WithAndWithout> => ({
  inputs: await secondsOf(inputs, to),
  recalculated: await secondsOf(recalculated, to),
});

async function secondsOf(bytes: Uint8Array, to: "csv" | "xlsx"): Promise<number> {
  const began = performance.now();
  await convert([bytes], { to, mostSeconds: 3600 });
  return (performance.now() - began) / 1000;
}
