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
  /** To open, recalculate and save, LibreOffice's own start included; null where there is no LibreOffice. */
  readonly libreOffice: {
    readonly inputs: number;
    readonly recalculated: number;
    readonly runs: number;
  } | null;
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
const ENOUGH_SECONDS = 60;

/** By turns, so that whatever else the machine does slows both. */
async function timesOf(inputs: Uint8Array, recalculated: Uint8Array): Promise<WorkbookResult["libreOffice"]> {
  const began = performance.now();
  const times = { inputs: [await secondsOf(inputs)], recalculated: [await secondsOf(recalculated)] };
  while (times.inputs.length < MOST_RUNS && performance.now() - began < ENOUGH_SECONDS * 1000) {
    times.inputs.push(await secondsOf(inputs));
    times.recalculated.push(await secondsOf(recalculated));
  }
  return {
    inputs: median(times.inputs),
    recalculated: median(times.recalculated),
    runs: times.inputs.length,
  };
}

async function secondsOf(bytes: Uint8Array): Promise<number> {
  const began = performance.now();
  await convert([bytes], { mostSeconds: 3600 });
  return (performance.now() - began) / 1000;
}
