import { adopt } from "../../../src/application/decisions/adopt";
import type { Given } from "../../../src/application/decisions/ask";
import { sinceAdoption } from "../../../src/application/decisions/since-adoption";
import { withEdits } from "../../../src/application/decisions/with-edits";
import { fixedText, isZero, quantity, sum, times } from "../../../src/domain/kernel";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { reviewTrust } from "../../../src/application/review-trust";
import { decided, DRAFT, smallTrustWithDraft } from "./small-model";

let model: TrustModel;
beforeAll(async () => {
  model = (await smallTrustWithDraft()).model;
});
type Asked = readonly [verb: string, given: Given];
const after = (asked: readonly Asked[], start = model): TrustModel =>
  asked.reduce((own, [verb, given]) => decided(own, verb, { from: "2027/28", ...given }).after, start);
/** Cash that the draft releases from spending, over all years, by school unless of all. */
function released(own: TrustModel, school: string | null = null) {
  const { cash } = reviewTrust(own, { name: DRAFT, isKnown: true }, []);
  return sum(cash.filter((entry) => school === null || entry.school === school).map(({ amount }) => amount));
}
const pence = (value: ReturnType<typeof released>): string => fixedText(value, 2) ?? "not known";
const NEW: Given = {
  school: "Thornmoor High",
  role: "Teacher",
  fte: "1",
  fund: "GAG",
  salary: "30000",
  subject: "English",
};

it("[NRL1] ending two posts and adding one releases the net", () => {
  const ends: Asked[] = [
    ["end-post", { post: "TH-ENG-5" }],
    ["end-post", { post: "TH-MAT-5" }],
  ];
  const [both, one] = [released(after(ends)), released(after([["add-post", NEW]]))];
  expect(pence(released(after([...ends, ["add-post", NEW]])))).toBe(pence(sum([both, one])));
  expect(Number(pence(one))).toBeLessThan(0);
});

it("[NRL2] a post that moves to Central releases nothing in the trust", () => {
  const moved = after([["redeploy-post", { post: "TH-ENG-5", school: "Central services" }]]);
  expect(Number(pence(released(moved, "Thornmoor High")))).toBeGreaterThan(0);
  expect(pence(released(moved))).toBe("0.00");
});

it("[NRL3] a post that would end anyway releases nothing after its last day", () => {
  const added = after([["add-post", { ...NEW, to: "2027-12-31", id: "SHORT" }]]);
  const base = {
    ...added,
    everything: {
      ...added.everything,
      posts: added.everything.posts.map((post) =>
        post.id === "SHORT" ? { ...post, onlyInScenario: null } : post,
      ),
    },
    changes: model.changes,
  };
  expect(released(base)).toEqual(released(model));
  const [problem] = (() => {
    try {
      return [pence(released(after([["end-post", { post: "SHORT", from: "2028-01-01" }]], base)))];
    } catch (error) {
      return [String(error)];
    }
  })();
  expect(problem).toContain("is not there on 1 January 2028");
  const earlier = after([["end-post", { post: "SHORT", from: "2027-11-01" }]], base);
  const years = reviewTrust(earlier, { name: DRAFT, isKnown: true }, []).cash.map(
    ({ academicYear }) => academicYear,
  );
  expect(new Set(years)).toEqual(new Set(["2027/28"]));
});

describe("a release is frozen when its scenario is adopted", () => {
  const GIVEN: Given = {
    scenario: DRAFT,
    approver: "Finance committee",
    date: "2026-12-01",
    minute: "FC 12/4",
  };
  const adopted = (own: TrustModel): TrustModel => {
    const outcome = adopt(own, GIVEN, "hash");
    if (outcome.outcome === "refused") throw new Error(outcome.problems.join("; "));
    return withEdits(own, outcome.edits);
  };
  const sinceOf = (own: TrustModel) => sinceAdoption(own).find(({ scenario }) => scenario === DRAFT);

  it("[FRZ1] and is what the scenario releases on that day", () => {
    const plan = after([["end-post", { post: "TH-ENG-5" }]]);
    const since = sinceOf(adopted(plan));
    expect(since?.differences).toEqual([]);
    expect(since && pence(since.frozen)).toBe(pence(released(plan)));
  });

  it("[FRZ1, FRZ2] so that a later rate changes no frozen release: the difference is price", () => {
    const own = adopted(after([["end-post", { post: "TH-ENG-5" }]]));
    const rates = own.everything.rates.map((rate) => ({
      ...rate,
      value: times(rate.value, quantity("1.1")),
    }));
    const dearer = { ...own, everything: { ...own.everything, rates } };
    const since = sinceOf(dearer);
    expect(since && pence(since.frozen)).toBe(pence(sinceOf(own)?.frozen ?? quantity("0")));
    const differences = since?.differences ?? [];
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ volume, lost }) => isZero(volume) && isZero(lost))).toBe(true);
    expect(pence(sum(differences.map(({ price }) => price)))).toBe(
      pence(sum(differences.flatMap(({ now, frozen }) => [now, times(frozen, quantity("-1"))]))),
    );
  });

  it("[FRZ2] fewer FTE are volume, and a change that no longer applies is lost", () => {
    const own = adopted(
      after([
        ["end-post", { post: "TH-ENG-5" }],
        ["reduce-post", { post: "TH-MAT-5", fte: "0.4" }],
      ]),
    );
    const fteOf = (id: string, fte: string): TrustModel => ({
      ...own,
      everything: {
        ...own.everything,
        posts: own.everything.posts.map((post) => (post.id === id ? { ...post, fte: quantity(fte) } : post)),
      },
    });
    const less =
      sinceOf(fteOf("TH-ENG-5", "0.4"))?.differences?.filter(
        ({ change, school }) => change !== null && school === "Thornmoor High",
      ) ?? [];
    expect(less.some(({ volume }) => Number(pence(volume)) < -1000)).toBe(true);
    const stale =
      sinceOf(fteOf("TH-MAT-5", "0.7"))?.differences?.filter(({ change }) => change !== null) ?? [];
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.every(({ price, volume }) => isZero(price) && isZero(volume))).toBe(true);
    expect(stale.some(({ lost }) => Number(pence(lost)) < -1000)).toBe(true);
  });

  it("[FRZ3] but not without who, when and where, nor with a change out of date", () => {
    const plan = after([["end-post", { post: "TH-ENG-5" }]]);
    const said = (given: Given, own = plan) => {
      const outcome = adopt(own, given, "hash");
      return outcome.outcome === "refused" ? outcome.problems : [];
    };
    expect(said({ scenario: DRAFT })).toEqual([
      "approver is missing",
      "minute is missing",
      "date is missing",
    ]);
    expect(said({ ...GIVEN, date: "31/11/2026" })).toEqual([
      'date must be a day such as 18/11/2026, not "31/11/2026"',
    ]);
    expect(said({ ...GIVEN, date: "1/12/2026" })).toEqual([]);
    expect(said(GIVEN, adopted(plan)).join()).toContain("adopted already");
    const reduced = after([["reduce-post", { post: "TH-MAT-5", fte: "0.4" }]]);
    const posts = reduced.everything.posts.map((post) =>
      post.id === "TH-MAT-5" ? { ...post, fte: quantity<"FTE">("0.7") } : post,
    );
    expect(said(GIVEN, { ...reduced, everything: { ...reduced.everything, posts } })).toHaveLength(1);
  });
});
