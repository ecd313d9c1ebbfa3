import fc from "fast-check";
import {
  add,
  exactText,
  fixedText,
  groupBy,
  isAbove,
  isNegligible,
  negate,
  pounds,
  quantity,
} from "../../../src/domain/kernel";
import { subtract, sum, times, zero } from "../../../src/domain/kernel";
import type { Pounds, Quantity } from "../../../src/domain/kernel";
import type { PlanCosts } from "../../../src/domain/plan";
import { commitmentYears, overcommitted, releasedFor, yearTotals } from "../../../src/domain/reinvestment";
import type { Commitment, ReleaseRow } from "../../../src/domain/reinvestment";
import type { Comparison } from "../../../src/domain/released-funds";
import { cashReleased, timeByChange } from "../../../src/domain/released-funds";
import { scenarioPlan } from "../../../src/domain/scenarios";
import type { Scenarios } from "../../../src/domain/scenarios";
import { BROOK, CENTRAL, HILL, YEARS } from "../../support/plan-builders";
import { anyTrust } from "../../support/random-trust";
import { aCommitment, aRelease, comparisonsOf, linksOf } from "../../support/scenario-builders";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Claims on what the trust's changes release, by change or on all of it, some twice over. */
const anyRelease = (id: string): fc.Arbitrary<ReleaseRow> =>
  fc
    .record({
      scenario: oneOf("S", "T"),
      school: oneOf(HILL, HILL, BROOK, CENTRAL),
      fund: oneOf("GAG", "Pupil premium"),
      kind: oneOf<"cash" | "time">("cash", "cash", "time"),
      recurrence: oneOf<"recurrent" | "one-off">("recurrent", "one-off"),
      change: oneOf(null, "C1", "C2", "C3", "C4", "C6"),
    })
    .map((given) =>
      aRelease(id, { ...given, fund: given.kind === "cash" ? given.fund : null, toYear: "2027/28" }),
    );
const RELEASES = ["R1", "R2", "R3", "R4"];
const anyCommitment = (id: string) =>
  fc.record({
    id: fc.constant(id),
    release: oneOf(...RELEASES),
    /** Of what the release has; more than all of it now and then. */
    share: oneOf("0.2", "0.5", "0.9", "1", "1.1"),
    status: oneOf<Commitment["status"]>("approved", "approved", "proposed", "spent", "reversed"),
    recurrence: oneOf<Commitment["recurrence"]>("recurrent", "one-off"),
    fromYear: oneOf(...YEARS),
  });

const anyLedger = fc.record({
  all: anyTrust,
  releases: fc.tuple(...RELEASES.map(anyRelease)),
  wanted: fc.tuple(...["A", "B", "C", "D"].map(anyCommitment)),
});

const live = ["approved", "proposed", "spent"];
const sumOf = <U extends string>(amounts: readonly Quantity<U>[]): Quantity<U> => sum(amounts);

type IsWanted = (school: string, fund: string) => boolean;
/** Spending of a plan in a year, less income, of some schools and funds. */
function netSpend({ plan, flows }: PlanCosts, year: string, isWanted: IsWanted): Pounds {
  const own = flows.filter(({ school, fund }) => isWanted(school, fund?.name ?? ""));
  const inYear = own.filter(({ partIndex }) => plan.timeline.parts[partIndex]?.academicYear === year);
  return sumOf(inYear.map(({ kind, amount }) => (kind === "spend" ? amount : negate(amount))));
}
/** From the baseline to the whole plan. */
function fallIn(comparisons: readonly Comparison[], year: string, isWanted: IsWanted): Pounds {
  const [first, last] = [comparisons[0], comparisons.at(-1)];
  if (!first || !last) return zero();
  return subtract(netSpend(first.builtOn, year, isWanted), netSpend(last.plan, year, isWanted));
}

type Ledger = typeof anyLedger extends fc.Arbitrary<infer Value> ? Value : never;
function ledgerOf({ all, releases, wanted }: Ledger) {
  const comparisons = comparisonsOf("T", all);
  const cash = comparisons.flatMap(cashReleased);
  const entries = [...cash, ...timeByChange(linksOf("T", all))];
  const commitments = wanted.map(({ share, ...given }) => {
    const release = releases.find(({ id }) => id === given.release);
    const most = release ? releasedFor(release, given.fromYear, { releases, entries }) : zero<"release">();
    return aCommitment(given.id, { ...given, amount: times(most, quantity(share)) });
  });
  const years = commitmentYears(commitments, releases, all.everything);
  const { funds } = all.everything;
  const drawn = { releases, years, funds, entries, scenarios: ["S", "T"], materiality: pounds("0") };
  return { comparisons, cash, entries, years, issues: overcommitted(drawn) };
}

describe("whatever the changes, claims and commitments", () => {
  it("[CHK8] nothing that passes commits more than the baseline less the plan, by school and fund and for the trust", () => {
    let [passed, refused] = [0, 0];
    fc.assert(
      fc.property(anyLedger, (given) => {
        const { comparisons, cash, years, issues } = ledgerOf(given);
        if (issues.length > 0) {
          refused += 1;
          return;
        }
        if (years.some(({ commitment }) => live.includes(commitment.status ?? ""))) passed += 1;
        const scopes: [string, IsWanted][] = [
          ["revenue", (_, fund) => fund !== "Capital grant"],
          ...[HILL, BROOK, CENTRAL].flatMap((school) =>
            ["GAG", "Pupil premium"].map((fund): [string, IsWanted] => [
              `${school} ${fund}`,
              (own, of) => own === school && of === fund,
            ]),
          ),
        ];
        for (const [name, isWanted] of scopes) {
          for (const year of YEARS) {
            const vacant = cash
              .filter(({ academicYear, basis }) => academicYear === year && basis === "from budget only")
              .filter(({ school, fund }) => isWanted(school, fund ?? ""));
            const net = subtract(
              fallIn(comparisons, year, isWanted),
              sumOf(vacant.map(({ amount }) => amount)),
            );
            const drawn = years.filter(
              ({ commitment, release, kind, academicYear }) =>
                kind === "cash" &&
                academicYear === year &&
                live.includes(commitment.status ?? "") &&
                isWanted(release?.school ?? "", release?.fund ?? ""),
            );
            const committed = sumOf(drawn.map(({ amount }) => amount));
            if (drawn.length === 0) continue;
            const over = subtract<string>(committed, net);
            expect([name, year, isAbove<string>(over, quantity("0.005")) ? exactText(over) : "held"]).toEqual(
              [name, year, "held"],
            );
          }
        }
      }),
      { numRuns: 250 },
    );
    expect([passed > 20, refused > 20]).toEqual([true, true]);
  });

  it("[YTL1] released is what is committed, reserved and left, and schools and funds sum to the trust", () => {
    fc.assert(
      fc.property(anyLedger, (given) => {
        const { cash, entries, years } = ledgerOf(given);
        const time = entries.flatMap((entry) => (entry.kind === "time" ? [entry] : []));
        const totals = yearTotals({ cash, time: timeByChange(linksOf("T", given.all)) }, years, {
          timeline: given.all.everything.timeline,
          scenarios: ["S", "T"],
        });
        for (const { academicYear, cashReleased: all, cashReserved, cashCommitted, timeReleased } of totals) {
          const own = cash.filter(
            (entry) => entry.academicYear === academicYear && entry.basis === "from spend",
          );
          const byPlace = new Map<string, Pounds>();
          for (const { school, fund, amount } of own) {
            const key = `${school}|${fund ?? ""}`;
            byPlace.set(key, add(byPlace.get(key) ?? zero(), amount));
          }
          const left = subtract(subtract(all, cashReserved), cashCommitted);
          expect(isNegligible(subtract(all, sumOf([...byPlace.values()])))).toBe(true);
          expect(isNegligible(subtract(all, sumOf([cashReserved, cashCommitted, left])))).toBe(true);
          const periods = time.filter((entry) => entry.academicYear === academicYear);
          const freed = periods.reduce<Quantity<string>>(
            (total, { amount }) => add<string>(total, amount),
            zero(),
          );
          expect(isNegligible(subtract<string>(timeReleased, freed))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("[REL2, TIM4] how changes are split over scenarios moves no net release", () => {
    fc.assert(
      fc.property(anyTrust, fc.nat({ max: 7 }), (all, cut) => {
        const inOrder = [...all.changes].sort(
          (a, b) => Number(exactText(a.order)) - Number(exactText(b.order)),
        );
        // a row that waits for S is added by S
        const first = Math.max(cut, ...inOrder.map(({ kind }, i) => (kind === "Add" ? i + 1 : 0)));
        const into = (name: (position: number) => string): Scenarios => ({
          ...all,
          changes: inOrder.map((change, i) => ({ ...change, scenario: name(i) })),
        });
        const together = into(() => "S");
        if (scenarioPlan("T", together).plan === null) return;
        expect(netOf(into((i) => (i < first ? "S" : "T")))).toEqual(netOf(together));
      }),
      { numRuns: 150 },
    );
  });
});

/** What a plan releases net, by school, fund or subject, and year. */
function netOf(all: Scenarios): Record<string, string> {
  const entries = [...comparisonsOf("T", all).flatMap(cashReleased), ...timeByChange(linksOf("T", all))];
  const totals = groupBy(entries, ({ school, fund, subject, academicYear }) =>
    [school, fund ?? subject ?? "", academicYear].join("|"),
  );
  return Object.fromEntries(
    [...totals]
      .map(([key, own]): [string, Quantity<string>] => [
        key,
        own.reduce<Quantity<string>>((total, { amount }) => add<string>(total, amount), zero()),
      ])
      .filter(([, net]) => !isNegligible(net))
      .map(([key, net]): [string, string] => [key, fixedText(net, 12) ?? "not known"])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}
