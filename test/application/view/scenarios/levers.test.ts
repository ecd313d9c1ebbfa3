import { VERBS } from "../../../../src/application/decisions/verbs";
import { LEVER_KINDS, rowGiven } from "../../../../src/application/view/scenarios/levers";
import * as closedList from "../../../../src/domain/scenarios/closed-list";

test("every figure of the closed list can be moved to reach a goal", () => {
  const settable = Object.values(closedList).flatMap((fields) =>
    typeof fields === "function" ? [] : fields.map(({ header }) => header),
  );
  expect(settable.length).toBeGreaterThan(15);
  expect(LEVER_KINDS.map(({ field }) => field).sort()).toEqual(settable.sort());
});

test.each(LEVER_KINDS.map((kind) => [kind.label, kind] as const))(
  "%s: the verbs that move it take its row and its value",
  (_label, kind) => {
    const target = kind.rows === "pupils" ? "Hillside|Y7" : "row";
    for (const name of kind.verbs) {
      const options = VERBS.find((verb) => verb.name === name)?.options.map((option) => option.name);
      expect(options).toEqual(expect.arrayContaining([...Object.keys(rowGiven(kind, target)), kind.option]));
    }
  },
);
