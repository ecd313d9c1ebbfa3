import { postHider, postKind } from "../../../src/application/evidence/post-words";
import { count } from "../../../src/domain/kernel";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { smallPlan } from "../../support/plan-builders";
import { reviewOf } from "../../support/report-builders";
import { endPost } from "../../support/scenario-builders";

function trustWith(posts: TrustModel["everything"]["posts"]): TrustModel {
  const { model } = reviewOf([]);
  if (model === null) throw new Error("there is no model");
  return { ...model, everything: { ...model.everything, posts } };
}
const [someone] = smallPlan().posts;
if (!someone) throw new Error("the small plan has no post");
const called = (id: string, given: Partial<typeof someone> = {}): typeof someone => ({
  ...someone,
  headcount: null,
  ...given,
  id,
});

describe("posts in what is shared", () => {
  it("loses the ids of posts, whatever their letters, and nothing else", () => {
    const hide = postHider(trustWith([called("SCI-04"), called("J. Smith (maths)"), called("12")]));
    expect(hide("SCI-04 and sci-04, post SCI-04; SCI-041 stays. 12 pupils. J. Smith (maths) leaves.")).toBe(
      "a post and a post, a post; SCI-041 stays. 12 pupils. a post leaves.",
    );
  });

  it("keeps the name of a role that is an id too: it stands for whoever answers", () => {
    const trust = trustWith([called("Headteacher")]);
    const hide = postHider({
      ...trust,
      delegations: [{ role: "Headteacher" } as TrustModel["delegations"][number]],
    });
    expect(hide("Owner: Headteacher")).toBe("Owner: Headteacher");
  });

  it("names a kind of post only where five people have it", () => {
    const four = [called("A-1", { headcount: count("3") }), called("A-2", { headcount: count("1") })];
    expect(postKind(endPost("CH-1", "A-1"), trustWith(four))).toBe("post");
    const five = [called("A-1", { headcount: count("3") }), called("A-2", { headcount: count("2") })];
    expect(postKind(endPost("CH-1", "A-1"), trustWith(five))).not.toBe("post");
    expect(postKind(endPost("CH-1", "gone"), trustWith(five))).toBe("post");
  });
});
