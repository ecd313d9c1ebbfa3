import { isSameName } from "../../../domain/kernel";
import type { Look } from "../choice";
import { balancesOf } from "./balances";
import type { BalancesView } from "./balances";
import { classesIn } from "./classes";
import type { ClassesView } from "./classes";

/** Of one school its subjects; of several, each school in a line: a shortage in one is not helped by another. */
export type PlanView =
  | { readonly shows: "nothing"; readonly why: string }
  | { readonly shows: "schools"; readonly title: string; readonly schools: readonly SchoolLine[] }
  | {
      readonly shows: "school";
      readonly title: string;
      readonly balances: BalancesView;
      readonly classes: ClassesView | null;
    };
export interface SchoolLine {
  readonly name: string;
  readonly spare: string;
  readonly short: string;
  readonly isShort: boolean;
  readonly was: string;
}

export function planViewOf(look: Look): PlanView {
  const { review, scope, academicYear } = look;
  const schools = (review.model?.everything.schools ?? []).filter(({ phase }) => phase !== "Central");
  const own = schools.filter(({ name }) => isSameName(name, scope.name));
  const several = schools.filter(({ name }) => scope.showsMoney(name));
  const [only] = own.length > 0 ? own : several;
  if (only === undefined)
    return { shows: "nothing", why: `${scope.name} has no classes, so nothing is taught there.` };
  if (own.length === 0 && several.length > 1) {
    const lines = several.map(({ name }) => lineOf(look, name)).filter((line) => line !== null);
    if (lines.length === 0) return NOT_WORKED_OUT;
    return { shows: "schools", title: `Teaching by school, ${academicYear}`, schools: lines };
  }
  const balances = balancesOf(look, only.name);
  if (balances === null) return NOT_WORKED_OUT;
  return {
    shows: "school",
    title: `Teaching at ${only.name}, ${academicYear}`,
    balances,
    classes: classesIn(look, only.name),
  };
}

const NOT_WORKED_OUT: PlanView = {
  shows: "nothing",
  why: "The plan cannot be worked out until the problems are put right.",
};

function lineOf(look: Look, name: string): SchoolLine | null {
  const view = balancesOf(look, name);
  if (view === null) return null;
  const { spare, short } = view;
  return {
    name,
    spare: spare.text,
    short: short.text,
    isShort: short.isSome,
    was: short.was === "" ? "" : `Doing nothing: ${short.was} short, ${spare.was} spare`,
  };
}
