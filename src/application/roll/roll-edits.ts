import { isSameName } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { openingAfter } from "../../domain/year-roll";
import type { RolledRows } from "../../domain/year-roll";
import type { ImportValue } from "../import/import-book";
import type { TrustRecords } from "../evidence/records";
import type { TableEdit, UpdateChange, WorkbookEdit } from "../table-edits";
import type { ReservesClosed } from "./actual-reserves";
import { changeEdits, commitmentEdits, scenarioEdits } from "./decision-edits";
import { added, cell, updated } from "./edit-cells";
import { pointEdits, pupilEdits, rowEditsOf, schoolEdits } from "./input-edits";
import type { RollBook } from "./roll-book";

interface Rolling {
  readonly model: TrustModel;
  readonly rolled: RolledRows;
  readonly reserves: ReservesClosed;
  readonly rebased: readonly UpdateChange[];
  readonly book: RollBook;
  readonly records: TrustRecords["scenarios"];
}

/** Everything that differs in the workbook once the next year is open, row by row. */
export function rollEdits(rolling: Rolling): WorkbookEdit[] {
  const { rolled } = rolling;
  return [
    ...settingEdits(rolling),
    ...yearEdits(rolling),
    ...schoolEdits(rolled),
    ...pupilEdits(rolled),
    ...rowEditsOf(rolled),
    ...pointEdits(rolled),
    ...reserveEdits(rolling),
    ...controlEdits(rolling),
    ...scenarioEdits(rolling),
    ...changeEdits(rolling),
    ...commitmentEdits(rolled),
    ...rolled.frozen.map((row): TableEdit => ({ edit: "add", like: null, table: "FrozenFigures", row })),
  ];
}

/** The layout in which scenarios may be in the baseline: an older program would take their commitments for nothing. */
const LAYOUT_WITH_BASELINE = 2;

function settingEdits({ rolled, model, book }: Rolling): WorkbookEdit[] {
  const set = (name: string, value: ImportValue): WorkbookEdit =>
    (book.settings.some((own) => isSameName(own, name)) ? updated : added)(
      "Settings",
      { Setting: name },
      { Value: value },
    );
  return [
    set("First academic year", rolled.first),
    set("Layout version", LAYOUT_WITH_BASELINE),
    ...(rolled.activeScenario === model.activeScenario
      ? []
      : [set("Active scenario", rolled.activeScenario)]),
  ];
}

function yearEdits({ rolled, book }: Rolling): WorkbookEdit[] {
  return rolled.years.flatMap(({ from, to }): WorkbookEdit[] => {
    const key = { "Academic year": to.academicYear };
    const own = from ?? book.assumptionsFor(to.academicYear);
    if (own === to) return [];
    const values = {
      "Teacher award %": cell(to.teacherAward),
      "Support award %": cell(to.supportAward),
      "Non-pay inflation %": cell(to.nonPayInflation),
      "Income growth %": cell(to.incomeGrowth),
    };
    return [own === null ? added("Years", key, values) : updated("Years", key, values)];
  });
}

function reserveEdits({ reserves, model }: Rolling): WorkbookEdit[] {
  const { openingReserves } = model.everything;
  return openingAfter(reserves.closing, openingReserves).map(({ school, fund, amount }) => {
    const isThere = openingReserves.some(
      (own) => isSameName(own.school, school) && isSameName(own.fund ?? "", fund ?? ""),
    );
    const isActual = reserves.actual.some((own) => isSameName(own, school));
    const values = { "Amount £": cell(amount), "Actual or forecast": isActual ? "actual" : "forecast" };
    const key = { School: school, Fund: fund };
    return isThere ? updated("OpeningReserves", key, values) : added("OpeningReserves", key, values);
  });
}

/** A document of the first year is of that year still. */
const controlEdits = ({ book, rolled }: Rolling): WorkbookEdit[] =>
  book.controlsOfFirstYear.map((key) => updated("Controls", key, { "Academic year": rolled.closed }));
