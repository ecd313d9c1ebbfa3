import type { Fund } from "../budget";
import {
  add,
  cellOf,
  fixedText,
  groupBy,
  inUnit,
  isAbove,
  isBelow,
  isSameName,
  problem,
  quantity,
  subtract,
  sum,
  warning,
  zero,
} from "../kernel";
import type { Issue, Pounds, Quantity, Severity } from "../kernel";
import type { Recurrence, ReleaseEntry } from "../released-funds";
import { isInPlan, isReserved } from "./commitment";
import type { CommitmentYear } from "./commitment-years";
import { potsOf } from "./pots";
import type { Draw, Pot } from "./pots";
import { claimOf } from "./release-row";
import type { ReleaseRow } from "./release-row";
import { setsRuleAside } from "./override";

export interface Drawn {
  readonly releases: readonly ReleaseRow[];
  readonly years: readonly CommitmentYear[];
  readonly funds: readonly Fund[];
  /** Of the plan in force; commitments on other scenarios are not tested against it. */
  readonly entries: readonly ReleaseEntry[];
  readonly scenarios: readonly string[];
  readonly materiality: Pounds;
}

/**
 * Committed and reserved above what is released now from spending: per release and year, then against the
 * net release of the plan by school and fund, by fund, and for the trust. Only the narrowest is said, but a
 * warning of it never hides an error of a wider one.
 */
export function overcommitted(drawn: Drawn): Issue[] {
  const draws = drawn.years.flatMap(({ release, ...year }) =>
    release && isLive(year) && isInForce(release, drawn.scenarios) ? [{ ...year, release }] : [],
  );
  const pots = potsOf(drawn.releases, drawn.funds);
  const spent = groupBy(drawn.entries.filter(isFromSpend), ({ academicYear }) => academicYear);
  return [...groupBy(draws, ({ academicYear }) => academicYear)].flatMap(([year, ofYear]) => {
    const now = { ...drawn, entries: spent.get(year) ?? [] };
    const said = new Map<Draw, Severity>();
    return pots.flatMap((pot) =>
      [...groupBy(ofYear, (draw) => pot.keyOf(draw))].flatMap(([key, own]) => {
        const issue = key === null ? null : tooMuch(own, pot, now);
        if (!issue) return [];
        const isSaid = own.some((draw) => said.get(draw) === "error" || said.get(draw) === issue.severity);
        if (isSaid) return [];
        own.forEach((draw) => said.set(draw, issue.severity));
        return [issue];
      }),
    );
  });
}

const isLive = ({ commitment }: Pick<CommitmentYear, "commitment">): boolean =>
  isInPlan(commitment) || isReserved(commitment);
const isInForce = ({ scenario }: ReleaseRow, scenarios: readonly string[]): boolean =>
  scenario !== null && scenarios.some((name) => isSameName(name, scenario));

/** All against all, then, where money is netted, what comes back each year against what comes back each year. */
function tooMuch(draws: readonly Draw[], pot: Pot, drawn: Drawn): Issue | null {
  const all = beyond(draws, pot, { drawn, only: null });
  return all ?? (pot.place ? beyond(draws, pot, { drawn, only: "recurrent" }) : null);
}

/** Amounts that differ by no more are the same: half a penny, a millionth of a period. */
const TIE = { cash: quantity<"release">("0.005"), time: quantity<"release">("0.000001") } as const;

function beyond(
  all: readonly Draw[],
  pot: Pot,
  { drawn, only }: { readonly drawn: Drawn; readonly only: Recurrence | null },
): Issue | null {
  const draws = only === null ? all : all.filter(comesBack);
  const [first] = draws;
  if (!first) return null;
  const { academicYear, release } = first;
  const committed: Quantity<"release"> = sum(draws.map(({ amount }) => amount));
  const released = total(
    drawn.entries.filter((entry) => (only === null || entry.recurrence === only) && pot.holds(entry, first)),
  );
  const over = subtract(committed, released);
  const kind = release.kind ?? "cash";
  if (!isAbove(over, TIE[kind])) return null;
  const say = kind === "cash" && isBelow<"GBP">(inUnit(over), drawn.materiality) ? warning : problem;
  const found = {
    academicYear,
    kind,
    released: fixedText(released, 2) ?? "",
    committed: fixedText(committed, 2) ?? "",
  };
  const cells = draws.map(({ commitment }) => cellOf(commitment.origin, "amount"));
  return pot.place
    ? say({ code: "overcommitted-net", ...pot.place(first), recurrent: only !== null, ...found }, ...cells)
    : say({ code: "overcommitted", release: release.id, ...found }, ...cells);
}

/** One that draws on what is one-off is refused by itself, unless a person has set that aside. */
const comesBack = ({ commitment, release }: Draw): boolean =>
  commitment.recurrence === "recurrent" && release.recurrence === "recurrent" && !setsRuleAside(commitment);

const isFromSpend = ({ basis }: ReleaseEntry): boolean => basis === "from spend";
const total = (entries: readonly ReleaseEntry[]): Quantity<"release"> =>
  entries.reduce<Quantity<"release">>((all, { amount }) => add(all, inUnit<"release">(amount)), zero());

/** What the engine finds now for a release and year, from spending. */
export const releasedFor = (
  release: ReleaseRow,
  academicYear: string,
  { releases, entries }: Pick<Drawn, "releases" | "entries">,
): Quantity<"release"> =>
  total(
    entries.filter(
      (entry) =>
        entry.academicYear === academicYear &&
        isFromSpend(entry) &&
        claimOf(entry, releases)?.id === release.id,
    ),
  );
