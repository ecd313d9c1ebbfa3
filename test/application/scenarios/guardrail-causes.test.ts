import { planEvaluator } from "../../../src/application/plan-evaluator";
import { guardrailCauses } from "../../../src/application/scenarios/guardrail-causes";
import { count, quantity } from "../../../src/domain/kernel";
import type { TrustModel } from "../../../src/domain/reinvestment";
import type { Change } from "../../../src/domain/scenarios";
import { HILL, smallPlan, staffed, taught } from "../../support/plan-builders";
import { endPost, setRow, trustOf } from "../../support/scenario-builders";

const everything = smallPlan({
  posts: ["P1", "P2"].map((id) => staffed(id, HILL, { subject: "English" })),
  curriculum: [taught("R1", [HILL, "Y7", "English", "2 x 5"])],
});
const modelOf = (changes: readonly Change[]): TrustModel => ({
  ...trustOf(changes, { everything }),
  trustName: "Test",
  activeScenario: "S",
  releases: [],
  commitments: [],
  materiality: quantity("0"),
  delegations: [],
  roles: [],
  frozen: [],
});
const causesOf = (changes: readonly Change[]): string[] =>
  guardrailCauses("S", modelOf(changes), planEvaluator()).map(
    ({ what, change }) => `${change ?? "-"} ${"code" in what ? what.code : what.metric}`,
  );
const ends = (id: string, post: string, order: string): Change => endPost(id, post, { order: count(order) });

describe("what broke a guardrail", () => {
  it("[GRC1] is the first change with which it breaks", () => {
    // one English teacher is enough, none is not
    const causes = causesOf([ends("C1", "P1", "1"), ends("C2", "P2", "2")]);
    expect(causes).toContain("C2 guardrail-no-teacher");
    expect(causesOf([ends("C1", "P1", "1")])).not.toContain("C1 guardrail-no-teacher");
  });

  it("[GRC1] is nothing where a later change mends it", () => {
    const none = setRow("C3", ["R1", "Groups", "2", "0"], { order: count("3") });
    const causes = causesOf([ends("C1", "P1", "1"), ends("C2", "P2", "2"), none]);
    expect(causes.filter((cause) => cause.endsWith("guardrail-no-teacher"))).toEqual([]);
  });
});
