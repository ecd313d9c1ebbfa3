import { isKnown, isSameName, isZero, negate } from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import { ESTATE_CAPITAL, isInPlan } from "../../domain/reinvestment";
import { ADOPTED } from "../../domain/scenarios";
import { poundsText } from "../present/number-text";
import type { TrustReview } from "../trust-review";
import type { CashYear } from "./cash-year";
import { figureOf } from "./figures";
import type { Ledger } from "./ledger";
import { wrapped } from "./lines";
import type { ReportScope } from "./scope";
import { tableLines } from "./table";

/** How the in-year balance comes from that of doing nothing to that after commitments, line by line. */
export interface BalanceBridge {
  readonly rows: readonly { readonly label: string; readonly amounts: readonly Pounds[] }[];
  readonly notes: readonly string[];
}

/** Null where nothing is compared, or the total has no balance. */
export function bridgeOf(review: TrustReview, ledger: Ledger, { name }: ReportScope): BalanceBridge | null {
  const [firstYear = ""] = ledger.years;
  const of = { school: name, metric: "in-year-balance", academicYear: firstYear } as const;
  if (review.plans.length < 2 || figureOf(review, "baseline", of) === null) return null;
  const steps = STEPS.filter(
    ({ always, amount }) => always || ledger.money.some((year) => isThere(amount(year))),
  );
  const notes = [...steps.map(({ note }) => note ?? ""), estateNote(ledger)];
  return {
    rows: steps.map(({ label, amount }) => ({
      label: label === BUILT_ON && isSameName(review.activeScenario, ADOPTED) ? IN_BASELINE : label,
      amounts: ledger.money.map(amount),
    })),
    notes: notes.filter((note) => note !== ""),
  };
}

export function bridgeLines(review: TrustReview, ledger: Ledger, scope: ReportScope): string[] {
  const bridge = bridgeOf(review, ledger, scope);
  if (bridge === null) return [];
  const rows = bridge.rows.map(({ label, amounts }) => ({
    label,
    cells: amounts.map((amount) => poundsText(amount)),
  }));
  return [
    "",
    `${scope.name}: the in-year balance, from doing nothing to after commitments`,
    ...tableLines(ledger.years, rows),
    ...[...bridge.notes, ROUNDING].flatMap((note) => wrapped(note)),
  ];
}

const isThere = (amount: Pounds): boolean => isKnown(amount) && !isZero(amount);

interface Step {
  readonly label: string;
  /** Otherwise only in a report where some year has it. */
  readonly always: boolean;
  readonly amount: (year: CashYear) => Pounds;
  readonly note?: string;
}

const BUILT_ON = "  scenarios it builds on";
/** All that is adopted builds on none: what the baseline has already is taken out of what is released. */
const IN_BASELINE = "  in the baseline already";
const STEPS: readonly Step[] = [
  { label: "Doing nothing", always: true, amount: ({ baseline }) => baseline },
  { label: BUILT_ON, always: false, amount: ({ builtOn }) => builtOn },
  { label: "  cash released", always: true, amount: ({ released }) => released },
  {
    label: "  from budget only",
    always: false,
    amount: ({ fromBudgetOnly }) => fromBudgetOnly,
    note: "From budget only raises the balance, but the post was vacant: no spending falls, so there is nothing to reinvest.",
  },
  {
    label: "  of it in capital funds",
    always: false,
    amount: ({ releasedCapital }) => releasedCapital,
    note: "What is released or committed in a capital fund is taken out again: the balance is of revenue.",
  },
  { label: "Before commitments", always: true, amount: ({ before }) => before },
  { label: "  committed", always: true, amount: ({ committed }) => negate(committed) },
  {
    label: "  kept, not spent",
    always: false,
    amount: ({ kept }) => kept,
    note: "Money committed to Reserves or Deficit recovery is kept: it is added back.",
  },
  {
    label: "  committed from capital funds",
    always: false,
    amount: ({ committedCapital }) => committedCapital,
  },
  {
    label: "  committed by those it builds on",
    always: false,
    amount: ({ committedEarlier }) => committedEarlier,
  },
  {
    label: "  delivered for less (−: for more)",
    always: false,
    amount: ({ delivered }) => delivered,
    note: "Posts and rows that deliver a commitment cost what they cost: how much less, or more, than was agreed is a line of its own.",
  },
  { label: "After commitments", always: true, amount: ({ after }) => after },
];

const ROUNDING =
  "Whole pounds are rounded so that tables add up and agree with each other; --json has every amount unrounded.";

const estateNote = ({ commitments, earlier }: Ledger): string =>
  [...commitments, ...earlier].some(
    ({ commitment }) => commitment.category === ESTATE_CAPITAL && isInPlan(commitment),
  )
    ? "Estate capital leaves revenue as a transfer to a capital fund."
    : "";
