import { addedLesson, addedLine, addedPost, adds } from "./added";
import type { AddedRow, Adding } from "./added";
import { set } from "./changes";
import type { Changing, RandomChange } from "./changes";
import type { RandomCommitment } from "./commitments";
import { CENTRAL } from "./shape";
import type { RandomScenario } from "./scenarios";
import type { Target } from "./targets";

export interface Delivery {
  readonly added: readonly AddedRow[];
  readonly changes: readonly RandomChange[];
}
type Delivering = Changing & {
  readonly scenarios: readonly RandomScenario[];
  readonly targets: readonly Target[];
};

/** A row or a change that carries the commitment, so that no line is written for it. */
export function deliver(commitment: RandomCommitment, delivering: Delivering): Delivery {
  const { dice } = delivering;
  return dice.chance(35) ? byChange(commitment, delivering) : byRow(commitment, delivering);
}

/** To something that no scenario touches: whether the commitment counts or not, nobody else may find it changed. */
function byChange(commitment: RandomCommitment, delivering: Delivering): Delivery {
  const { dice, ledger, scenarios, targets } = delivering;
  const scenario = scenarios.find(({ name }) => name === commitment.release.scenario);
  const table = commitment.release.kind === "time" ? "Curriculum" : dice.pick(["Staff", "Budget"]);
  const own = targets.filter(
    (target) =>
      target.table === table &&
      target.school === commitment.school &&
      target.fields.length > 0 &&
      ledger.isUntouched(target),
  );
  if (scenario === undefined || own.length === 0) return { added: [], changes: [] };
  const target = dice.pick(own);
  const open = dice.pick(ledger.fieldsFor(target, scenario));
  const changes = set(target, scenario, { ...delivering, open });
  ledger.note(target, scenario, "closed");
  return { added: [], changes: changes.map((change) => ({ ...change, commitment: commitment.id })) };
}

/** The row carries it, or the Add that names the row, or both; or a row that stands in every plan. */
function byRow(commitment: RandomCommitment, { shape, dice }: Delivering): Delivery {
  const { release, id } = commitment;
  const how = dice.pick(["row", "row and Add", "Add", "both", "in every plan"] as const);
  const adding: Adding = {
    id: `FOR-${id}`,
    onlyIn: how === "in every plan" ? null : release.scenario,
    commitment: how === "Add" ? null : id,
    shape,
    dice,
  };
  const row = rowFor(commitment, adding);
  if (row === null) return { added: [], changes: [] };
  if (how === "row" || how === "in every plan") return { added: [row], changes: [] };
  const own = how === "row and Add" ? null : id;
  return { added: [row], changes: [adds(row, release.scenario, { shape, dice, commitment: own })] };
}

function rowFor({ release, school }: RandomCommitment, adding: Adding): AddedRow | null {
  const { shape, dice } = adding;
  const taught = shape.schools.find(({ name }) => name === school);
  if (release.kind === "time") return taught === undefined ? null : addedLesson(taught, adding);
  const fund = release.fund ?? "GAG";
  return dice.chance(60) || school === CENTRAL
    ? addedPost(school, fund, adding)
    : addedLine(school, fund, adding);
}
