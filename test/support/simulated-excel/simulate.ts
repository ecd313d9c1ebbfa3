import { apiSets } from "./api-sets";
import { Faults } from "./faults";
import { SimWorkbook, type Evaluate } from "./model/sim-workbook";
import { Person } from "./person";
import type { Requirements } from "./rich-api/member-check";
import { RichApiHost } from "./rich-api/rich-api-host";

export interface SimulatedExcelOptions {
  readonly requirements?: Requirements;
  readonly evaluate?: Evaluate;
  /** False for a host that does not say who set off an event. */
  readonly saysWho?: boolean;
}

/** A workbook in memory, who is at it, and what carries out a client's calls on it. */
export interface Simulation {
  readonly requirements: Requirements;
  readonly workbook: SimWorkbook;
  readonly host: RichApiHost;
  readonly person: Person;
  readonly coAuthor: Person;
  readonly faults: Faults;
}

/** The highest set that the client of npm knows. */
const NEWEST: Requirements = { ExcelApi: "1.15" };

export function simulate({
  requirements = NEWEST,
  evaluate,
  saysWho,
}: SimulatedExcelOptions = {}): Simulation {
  const workbook = new SimWorkbook(evaluate, saysWho);
  const host = new RichApiHost(workbook, { sets: apiSets(), requirements });
  workbook.emit = (event) => host.emit(event);
  return {
    requirements,
    workbook,
    host,
    person: new Person(workbook, host),
    coAuthor: new Person(workbook, host, "a co-author"),
    faults: new Faults(host),
  };
}
