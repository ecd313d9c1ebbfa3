import { exactText, startOfAcademicYear, timelineFrom } from "../../domain/kernel";
import type { Issue, Timeline } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import type { HostTable } from "../host";
import { LAYOUT_VERSION, SETTINGS } from "../layout/settings";
import { ALL_TABLES, schoolsTable } from "../layout/tables";
import { buildSchools, withoutCentralCycle } from "./build-schools";
import { buildTrust } from "./build-trust";
import { nameBookOf } from "./name-book";
import { readSettings } from "./read-settings";
import type { SettingsReading } from "./read-settings";
import { isUnreadable } from "./readable";
import { tableReader } from "./table-reader";

export type TrustReading =
  /** Made by a newer program: this one could misread it. */
  | { readonly newerLayout: string; readonly known: string }
  | {
      readonly newerLayout: null;
      /** Null when the years of the plan are not known. */
      readonly model: TrustModel | null;
      readonly issues: readonly Issue[];
    };

/** Reads the tables of a workbook into a trust, with an issue for everything that is wrong. */
export function readTrust(tables: readonly HostTable[]): TrustReading {
  const names = nameBookOf(tables);
  const settings = readSettings(tables, names);
  if (settings.newerLayout !== null) {
    return { newerLayout: settings.newerLayout, known: String(LAYOUT_VERSION) };
  }
  const reader = tableReader(tables, names);
  const timeline = timelineOf(settings);
  const built = timeline === null ? null : buildTrust(reader, settings, timeline);
  // tables that no figure needs yet are still checked, cell by cell
  for (const layout of ALL_TABLES) reader.check(layout);
  // without years there is no plan, but Central is known all the same
  const schools = built?.model.everything.schools ?? buildSchools(reader.read(schoolsTable));
  return {
    newerLayout: null,
    model: built?.model ?? null,
    issues: [...settings.issues, ...withoutCentralCycle(reader.issues(), schools), ...(built?.issues ?? [])],
  };
}

function timelineOf(settings: SettingsReading): Timeline | null {
  const first = settings.get(SETTINGS.firstAcademicYear);
  const years = exactText(settings.get(SETTINGS.numberOfYears));
  const start = isUnreadable(first) ? null : startOfAcademicYear(first);
  return start === null || years === null ? null : timelineFrom(start, Number(years));
}
