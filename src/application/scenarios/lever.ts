import { TRUST } from "../../domain/curriculum";
import {
  civilDate,
  countOf,
  greatest,
  isSameName,
  quantity,
  startOfAcademicYear,
  times,
  zero,
} from "../../domain/kernel";
import type { CivilDate, Quantity } from "../../domain/kernel";
import type { Plan } from "../../domain/plan";
import { applyEffect, CHANGE_TABLES, effectOf, pupilTarget } from "../../domain/scenarios";
import type { Change, ChangeTable } from "../../domain/scenarios";

/** A figure of the closed list of changes, from a day on. */
export interface Lever {
  readonly change: Change;
  readonly now: Quantity<string>;
  readonly least: Quantity<string>;
  readonly most: Quantity<string>;
  readonly step: Quantity<string>;
  /** The plan with the lever at a value. */
  set(value: string): Plan | null;
}
export type FoundLever = { readonly lever: Lever } | { readonly reason: string };

const NO_ROWS = { posts: [], curriculum: [], budget: [] };

/** "Staff|ST-014|FTE", "Pupils|Hillside|Y7|Pupils", "Years|2028/29|Teacher award %": table, target and column. */
export function leverNamed(text: string, plan: Plan, academicYear: string): FoundLever {
  const [first = "", ...rest] = text.split("|").map((part) => part.trim());
  const table = CHANGE_TABLES.find((known) => isSameName(known, first));
  const field = rest.at(-1) ?? "";
  const target = rest.slice(0, -1).join("|");
  if (!table || target === "") {
    return { reason: `a lever is Table|Target|Column, such as Staff|ST-014|FTE, not "${text}"` };
  }
  const school = schoolOf(table, target, plan);
  const fromDate = firstDayOf(table === "Years" ? target : academicYear);
  if (school === null || fromDate === null) return { reason: `there is no ${target} in ${table}` };
  const change = trialChange({ table, target, field, school, fromDate });
  const current = currentValue(change, plan);
  if ("reason" in current) return current;
  const moved = { ...change, fromValue: current.text };
  const now = quantity<string>(current.text ?? "0");
  return {
    lever: {
      ...{ change: moved, now },
      ...rangeOf(field, now),
      set(value) {
        const effect = effectOf({ ...moved, toValue: value }, plan, NO_ROWS);
        return effect.ok ? applyEffect(plan, effect.value) : null;
      },
    },
  };
}

type Given = Pick<Change, "table" | "target" | "field" | "school" | "fromDate">;
const trialChange = (given: Given): Change => ({
  ...given,
  ...{ id: "", origin: NOWHERE, scenario: "", order: countOf(0), together: null, kind: "Set" },
  ...{ fromValue: "none", toValue: "0", toDate: null, costToAchieve: zero(), specialSeverance: zero() },
  ...{ commitment: null, reason: null, unreadable: null },
});
const NOWHERE: Change["origin"] = {
  place: { sheet: "Changes", table: "Changes", headerRow: 0, columns: new Map() },
  row: 0,
};

function schoolOf(table: ChangeTable, target: string, plan: Plan): string | null {
  const withId = (rows: readonly { readonly id: string; readonly school: string }[]): string | null =>
    rows.find(({ id }) => isSameName(id, target))?.school ?? null;
  switch (table) {
    case "Staff":
      return withId(plan.posts);
    case "Curriculum":
      return withId(plan.curriculum);
    case "Budget":
      return withId(plan.budget);
    case "Pupils": {
      const { school } = pupilTarget(target);
      return plan.schools.find(({ name }) => isSameName(name, school))?.name ?? null;
    }
    case "Schools":
      return plan.schools.find(({ name }) => isSameName(name, target))?.name ?? null;
    case "Years":
      return TRUST;
  }
}

function firstDayOf(academicYear: string): CivilDate | null {
  const start = startOfAcademicYear(academicYear);
  return start === null ? null : civilDate(`${start}-09-01`);
}

/** What stands there, as a change would have to expect it: one value on all days from the first. */
function currentValue(
  change: Change,
  plan: Plan,
): { readonly text: string | null } | { readonly reason: string } {
  const named = `${change.field ?? ""} of ${change.target}`;
  const asked = effectOf(change, plan, NO_ROWS);
  if (asked.ok) return { reason: `${named} is not known, or nothing is there from that year on` };
  if (asked.issue.code !== "stale-change")
    return { reason: `${named} is not a figure that a change can set` };
  const text = asked.issue.found === "blank" ? null : asked.issue.found;
  const held = effectOf({ ...change, fromValue: text, toValue: text ?? "0" }, plan, NO_ROWS);
  return held.ok
    ? { text }
    : { reason: `${named} changes again after that year: there is no one value to move` };
}

/** Whole groups, periods and pupils, tenths of an FTE, pence, and hundredths of a percent. */
function rangeOf(field: string, now: Quantity<string>): Pick<Lever, "least" | "most" | "step"> {
  const upTo = (least: string): Quantity<string> => greatest(times(now, quantity("2")), quantity(least));
  if (field.endsWith("%")) {
    return { least: quantity("-0.1"), most: quantity("0.2"), step: quantity("0.0001") };
  }
  if (isSameName(field, "Target contact ratio")) {
    return { least: quantity("0.5"), most: quantity("1"), step: quantity("0.0001") };
  }
  if (field.endsWith("£")) return { least: zero(), most: upTo("10000"), step: quantity("0.01") };
  const isTenth = [
    "FTE",
    "TLR share",
    "Teachers per group",
    "Support staff per group",
    "Target class size",
  ].some((known) => isSameName(known, field));
  return { least: zero(), most: upTo("10"), step: quantity(isTenth ? "0.1" : "1") };
}
