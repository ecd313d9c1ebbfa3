import fc from "fast-check";
import { exactText, isNegligible, pounds, quantity, subtract, sum } from "../../../src/domain/kernel";
import type { Pounds } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { cashReleased, timeByChange } from "../../../src/domain/released-funds";
import { timeBetween } from "./time-between";
import { netCost } from "../../support/net-cost";
import type { Key } from "../../support/net-cost";
import { smallPlan } from "../../support/plan-builders";
import { anyTrust } from "../../support/random-trust";
import { comparisonsOf, linksOf } from "../../support/scenario-builders";

const small = smallPlan();

describe("conservation", () => {
  it("[REL2] cash by change sums to the plan built on less the scenario, by school, fund and part", () => {
    let released = 0;
    fc.assert(
      fc.property(anyTrust, (all) => {
        for (const comparison of comparisonsOf("T", all)) {
          const { parts } = comparison.plan.plan.timeline;
          const [before, after] = [netCost(comparison.builtOn), netCost(comparison.plan)];
          const entries = cashReleased(comparison);
          released += entries.length;
          const byKey = new Map<Key, Pounds[]>();
          for (const { school, fund, academicYear, part, amount } of entries) {
            const index = parts.findIndex((own) => own.academicYear === academicYear && own.name === part);
            const key = `${school}|${fund ?? ""}|${index}`;
            byKey.set(key, [...(byKey.get(key) ?? []), amount]);
          }
          for (const key of new Set([...before.keys(), ...after.keys(), ...byKey.keys()])) {
            const fall = subtract(before.get(key) ?? pounds("0"), after.get(key) ?? pounds("0"));
            const explained = sum(byKey.get(key) ?? []);
            expect([key, exactText(explained), isNegligible(subtract(fall, explained))]).toEqual([
              key,
              exactText(explained),
              true,
            ]);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(released).toBeGreaterThan(500);
  });

  it("[REL3] what no change accounts for is the levy, and rows that no change names", () => {
    let tested = 0;
    fc.assert(
      fc.property(anyTrust, (all) => {
        const everything = {
          ...all.everything,
          rates: small.rates.map((rate) => ({ ...rate, value: quantity<"rate">("0") })),
        };
        const entries = comparisonsOf("T", { ...all, everything }).flatMap(cashReleased);
        const isNamed = (id: string): boolean =>
          all.changes.some(({ kind, target }) => kind === "Add" && target === id);
        const unnamed = [...everything.posts, ...everything.budget].filter(
          ({ id, onlyInScenario }) => onlyInScenario !== null && !isNamed(id),
        );
        if (unnamed.length > 0) return;
        tested += 1;
        expect(entries.filter(({ change }) => change === null)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(tested).toBeGreaterThan(5);
  });

  it("[TIM4] time by change sums to the time of the whole scenario, by school, subject and year", () => {
    let freed = 0;
    fc.assert(
      fc.property(anyTrust, (all) => {
        const links = linksOf("T", all);
        const [first, last] = [links[0]?.builtOn ?? small, links.at(-1)?.plan ?? small];
        const entries = timeByChange(links);
        freed += entries.length;
        for (const school of first.schools.filter(({ phase }) => phase !== "Central")) {
          const teaching = (plan: Plan) => ({
            school: plan.schools.find(({ name }) => name === school.name) ?? school,
            posts: plan.posts.filter((post) => post.school === school.name && post.role?.isTeacher === true),
            curriculum: plan.curriculum.filter((row) => row.school === school.name),
          });
          const { timeline } = first;
          const whole = timeBetween(teaching(first), teaching(last), {
            timeline,
            teaching: new Map(),
          });
          for (const { subject, yearIndex, released } of whole) {
            const own = entries.filter(
              (entry) =>
                entry.school === school.name &&
                entry.subject === subject &&
                entry.academicYear === timeline.years[yearIndex],
            );
            expect(isNegligible(subtract(released, sum(own.map(({ amount }) => amount))))).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(freed).toBeGreaterThan(5);
  });
});
