import { isSame, isSameName } from "../../domain/kernel";
import type { Change, Scenario } from "../../domain/scenarios";
import type { RolledRow, RolledRows } from "../../domain/year-roll";
import { NOTHING_ELSE } from "../decisions/target-scenario";
import type { TrustRecords } from "../evidence/records";
import type { TableEdit, UpdateChange } from "../table-edits";

interface Decided {
  readonly rolled: RolledRows;
  readonly rebased: readonly UpdateChange[];
  readonly records: TrustRecords["scenarios"];
}

/** Scenarios whose changes the rows have, and those that hold what no row can. */
export function scenarioEdits({ rolled: { scenarios }, records }: Decided): TableEdit[] {
  return [
    ...scenarios.carried.map(({ name }): TableEdit => ({
      ...{ edit: "update", table: "Scenarios", scenario: name, record: { status: "in baseline" } },
    })),
    ...scenarios.remaining.map(({ of, name, buildsOn }): TableEdit => ({
      ...{ edit: "add", table: "Scenarios", like: of.name },
      row: { ...recordOf(of, records), scenario: name, buildsOn },
    })),
  ];
}

const recordOf = ({ name, adoptedOn, purpose }: Scenario, records: Decided["records"]) => {
  const own = records.find(({ scenario }) => isSameName(scenario, name));
  return {
    ...{ ...NOTHING_ELSE, status: "adopted" as const, purpose, adoptedOn },
    ...{ author: own?.author ?? null, created: own?.created ?? null },
    ...{ adoptedBy: own?.adoptedBy ?? null, minuteReference: own?.minuteReference ?? null },
  };
};

export function changeEdits({ rolled, rebased }: Decided): UpdateChange[] {
  const owner = new Map(
    rolled.scenarios.remaining.flatMap(({ name, changes }) =>
      changes.map((change) => [change, name] as const),
    ),
  );
  const rolledOnes = rolled.changes.flatMap((own): UpdateChange[] => {
    const moved = own.from === null ? undefined : owner.get(own.from);
    const record = { ...differing(own), ...(moved === undefined ? {} : { scenario: moved }) };
    return Object.keys(record).length === 0
      ? []
      : [{ edit: "update", table: "Changes", change: own.to.id, record }];
  });
  return [...rolledOnes, ...rebased];
}

function differing({ from, to }: RolledRow<Change>): UpdateChange["record"] {
  return {
    ...(from?.fromValue === to.fromValue ? {} : { fromValue: to.fromValue }),
    ...(from?.toValue === to.toValue ? {} : { toValue: to.toValue }),
    ...(from?.target === to.target ? {} : { target: to.target }),
  };
}

export const commitmentEdits = ({ commitments }: RolledRows): TableEdit[] =>
  commitments.flatMap(({ from, to }): TableEdit[] =>
    from === null || isSame(from.amount, to.amount)
      ? []
      : [{ edit: "update", table: "Commitments", commitment: to.id, record: { amount: to.amount } }],
  );
