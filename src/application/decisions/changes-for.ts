import {
  add,
  count,
  exactText,
  greatest,
  isAbove,
  isKnown,
  isSame,
  notYetWritten,
  pounds,
  quantity,
  zero,
} from "../../domain/kernel";
import type { Count } from "../../domain/kernel";
import { changesOf, nextId, standingValues } from "../../domain/scenarios";
import type { Change, StandingValue } from "../../domain/scenarios";
import { targetText } from "../report/change-target";
import { fieldWords } from "../report/change-words";
import type { ChangeDraft, Deciding, Draft } from "./verb";

/** What every decision says of itself, amounts as exact text. */
export interface Common {
  readonly reason: string;
  readonly cost: string;
  readonly severance: string;
}

/**
 * The changes of one decision: ids and places behind those that are there, one word in Together where they
 * are several, From values as they stand, and what it costs on the first. Null when a From value cannot be had.
 */
export function changesFor(draft: Draft, deciding: Deciding, common: Common): Change[] | null {
  const { ask, model, scenario } = deciding;
  if (isAbove(pounds(common.severance), pounds(common.cost))) {
    return ask.say("severance is a part of cost, and cannot be above it");
  }
  const ids = model.changes.map(({ id }) => id);
  const first = nextId("CH", ids);
  let order = lastOrder(deciding);
  const changes: Change[] = [];
  for (const [place, own] of draft.changes.entries()) {
    order = add(order, count("1"));
    const id = nextId("CH", [...ids, ...changes.map((change) => change.id)]);
    const change: Change = {
      ...base(own, deciding, common),
      id,
      scenario,
      order,
      together: draft.changes.length > 1 ? first : null,
      costToAchieve: place === 0 ? pounds(common.cost) : zero(),
      specialSeverance: place === 0 ? pounds(common.severance) : zero(),
    };
    const whole = change.kind === "Set" ? withFrom(change, deciding) : change;
    if (whole === null) return null;
    changes.push(whole);
  }
  return changes;
}

function lastOrder({ model, scenario }: Deciding): Count {
  const own = model.scenarios.find(({ name }) => name === scenario);
  const orders = own ? changesOf(own, model.changes).map(({ order }) => order) : [];
  return orders.filter(isKnown).reduce((most, order) => greatest(most, order), zero<"count">());
}

const base = (draft: ChangeDraft, { when }: Deciding, { reason }: Common) => ({
  ...draft,
  origin: notYetWritten("Changes", "Scenarios"),
  fromValue: null,
  fromDate: when.from,
  toDate: when.to,
  commitment: null,
  reason,
  unreadable: null,
});

/** With what stands there as its From value; null, and said, where there is no one value for it to take the place of. */
export function withFrom(change: Change, { ask, plan }: Pick<Deciding, "ask" | "plan">): Change | null {
  const values = standingValues(change, plan);
  const what = `${targetText(change, plan) || change.school}: ${fieldWords(change).short}`;
  const [value] = values;
  if (value === undefined) return ask.say(`${what} is not there to be set in those years`);
  if (values.length > 1) {
    const shown = values.map(valueText).join(", then ");
    return ask.say(`${what} is ${shown} in those years: choose from and to within which it is the same`);
  }
  if (value !== null && !isKnown(value)) return ask.say(`${what} is not known: the command check says why`);
  if (value !== null && isSame(value, quantity<string>(change.toValue ?? ""))) {
    return ask.say(`${what} is ${valueText(value)} already`);
  }
  return { ...change, fromValue: value === null ? null : exactText(value) };
}

const valueText = (value: StandingValue): string =>
  value === null ? "blank" : (exactText(value) ?? "not known");
