import { joinRows, rowsOnlyIn } from "../../../src/domain/scenarios";
import { HILL, money, staffed, taught } from "../../support/plan-builders";

const rows = {
  posts: [staffed("A", HILL), staffed("B", HILL, { onlyInScenario: "Merge" })],
  curriculum: [
    taught("C", [HILL, "Y7", "Art", "1 x 1"]),
    taught("D", [HILL, "Y7", "Art", "1 x 1"], { commitment: "CM-1" }),
  ],
  budget: [money("E", [HILL, "Income", "1"], { onlyInScenario: "Merge", commitment: "CM-1" })],
};
const idsOf = ({ posts, curriculum, budget }: typeof rows | ReturnType<typeof rowsOnlyIn>): string[] =>
  [...posts, ...curriculum, ...budget].map(({ id }) => id);

describe("rows that may stand in one plan and not in another", () => {
  it("[SCN1, SCN7] stand in every plan, or in the scenario that they name", () => {
    expect(idsOf(rowsOnlyIn(null, rows, () => true))).toEqual(["A", "C", "D"]);
    expect(idsOf(rowsOnlyIn("MERGE", rows, () => true))).toEqual(["B", "E"]);
    expect(idsOf(rowsOnlyIn("Split", rows, () => true))).toEqual([]);
  });

  it("[BAC1] are left out with a commitment that does not count", () => {
    expect(idsOf(rowsOnlyIn(null, rows, () => false))).toEqual(["A", "C"]);
    expect(idsOf(rowsOnlyIn("Merge", rows, () => false))).toEqual(["B"]);
  });

  it("[SCN7] are joined each once", () => {
    expect(idsOf(joinRows(rows, rows))).toEqual(["A", "B", "C", "D", "E"]);
  });
});
