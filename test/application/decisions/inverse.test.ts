import fc from "fast-check";
import { decide } from "../../../src/application/decisions/decide";
import { undoLast } from "../../../src/application/decisions/undo";
import { withEdits } from "../../../src/application/decisions/with-edits";
import { inverseOf } from "../../../src/application/table-edits";
import { exactText, pounds } from "../../../src/domain/kernel";
import { changesOf, scenarioPlan } from "../../../src/domain/scenarios";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { BROOK, HILL } from "../../support/plan-builders";
import { anyTrust } from "../../support/random-trust";
import { aScenario } from "../../support/scenario-builders";

const oneOf = fc.constantFrom;
const from = oneOf("2026/27", "2027/28");
const post = oneOf("P1", "P2", "P3", "P4");
const row = oneOf("R1", "R2", "R3");
const asked = fc.oneof(
  fc.record({ verb: oneOf("end-post"), given: fc.record({ post, from: oneOf("2026-12-01", "2027-09-01") }) }),
  fc.record({ verb: oneOf("reduce-post"), given: fc.record({ post, from, fte: oneOf("0.1", "0.3") }) }),
  fc.record({ verb: oneOf("redeploy-post"), given: fc.record({ post, from, school: oneOf(HILL, BROOK) }) }),
  fc.record({
    verb: oneOf("merge-groups", "split-groups"),
    given: fc.record({ row, from, groups: oneOf("1", "4") }),
  }),
  fc.record({ verb: oneOf("add-groups", "drop-groups"), given: fc.record({ row, from }) }),
  fc.record({ verb: oneOf("close-option"), given: fc.record({ rows: oneOf("R1", "R2;R3"), from }) }),
  fc.record({
    verb: oneOf("budget-line"),
    given: fc.record({ line: oneOf("H-OTHER", "H-GAG"), from, amount: oneOf("1", "77000") }),
  }),
  fc.record({
    verb: oneOf("contact-target"),
    given: fc.record({ school: oneOf(HILL), from, ratio: oneOf("70%") }),
  }),
  fc.record({
    verb: oneOf("pay-award"),
    given: fc.record({ year: oneOf("2027/28"), teachers: oneOf("4%") }),
  }),
);

const modelOf = (all: Parameters<typeof scenarioPlan>[1]): TrustModel => ({
  ...{ everything: all.everything, changes: all.changes },
  scenarios: [...all.scenarios, aScenario("D", { buildsOn: "T" })],
  ...{ trustName: "A trust", activeScenario: "D", releases: [], commitments: [], materiality: pounds("0") },
  ...{ delegations: [], roles: [], frozen: [] },
});

it("[DCN1, DCN2, DCN3] decisions apply as they stand, come last, and are taken back without a trace", () => {
  let made = 0;
  fc.assert(
    fc.property(anyTrust, fc.array(asked, { minLength: 1, maxLength: 3 }), (all, wanted) => {
      let model = modelOf(all);
      for (const { verb, given } of wanted) {
        const outcome = decide(model, { scenario: "D", verb, given: { reason: "Any", ...given } });
        if (outcome.outcome === "refused") {
          expect(outcome.problems.length).toBeGreaterThan(0);
          continue;
        }
        made += 1;
        const { after, changes, rows } = outcome.decision;
        const plan = scenarioPlan("D", after);
        const own = changes.map(({ id }) => id);
        expect(
          plan.links
            .at(-1)
            ?.steps.slice(-own.length)
            .map(({ change }) => change.id),
        ).toEqual(own);
        expect(withEdits(after, inverseOf(rows))).toEqual(model);
        const undone = undoLast(after, "D");
        expect(undone.outcome === "undone" && withEdits(after, undone.edits)).toEqual(model);
        model = after;
      }
      const draft = model.scenarios.at(-1);
      const orders = draft ? changesOf(draft, model.changes).map(({ order }) => exactText(order)) : [];
      expect(orders).toEqual(orders.map((_, index) => String(index + 1)));
    }),
    { numRuns: 60 },
  );
  expect(made).toBeGreaterThan(30);
});
