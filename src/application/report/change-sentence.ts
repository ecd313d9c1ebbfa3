import type { BudgetLine } from "../../domain/budget";
import { dayBefore, exactText, isSameName, isZero } from "../../domain/kernel";
import type { Pounds, Quantity } from "../../domain/kernel";
import type { Plan } from "../../domain/plan";
import type { Change } from "../../domain/scenarios";
import { dayText, spanText } from "../present/date-text";
import { NOT_KNOWN, typedPounds, typedText } from "../present/number-text";
import { targetName, targetText } from "./change-target";
import { fieldWords } from "./change-words";

/** "Thornmoor High, Year 9 English: 7 groups to 6 from September 2027." */
export function changeSentence(change: Change, plan: Plan): string {
  if (change.unreadable !== null) return `${change.school || "School not known"}: cannot be read.`;
  const target = targetText(change, plan);
  const where = target === "" ? change.school : `${change.school}, ${target}`;
  const cost = isZero(change.costToAchieve) ? "" : ` Costs ${money(change.costToAchieve)} once.`;
  return `${where}: ${effectText(change, plan)}.${cost}`;
}

/** "Year 9 English groups", "Science teacher ends": a change beside its id. */
export function changeLabel(change: Change, plan: Plan): string {
  const name = targetName(change, plan);
  const what = change.kind === "Set" ? fieldWords(change).short : change.kind === "End" ? "ends" : "added";
  return name === "" ? what : `${name} ${what}`;
}

function effectText(change: Change, plan: Plan): string {
  switch (change.kind) {
    case "Set":
      return setText(change, plan);
    case "End":
      return endText(change, plan);
    case "Add":
      return addText(change, plan);
  }
}

function setText(change: Change, plan: Plan): string {
  const words = fieldWords(change);
  const value = (typed: string | null): string => (typed === null ? words.blank : words.shown(typed));
  const said = words.say(value(change.fromValue), value(change.toValue));
  // the target of a change to Years is the year in which it holds
  if (change.table === "Years") return said;
  const line = change.table === "Budget" ? plan.budget.find(({ id }) => isSameName(id, change.target)) : null;
  const whole = line ? said.replace(/^amount/, kindWord(line)) : said;
  return `${whole} ${spanText(change.fromDate, change.toDate)}`;
}

const KIND_WORDS = { Income: "income", Expenditure: "spending", Transfer: "transfer" } as const;
const kindWord = ({ kind }: BudgetLine): string => (kind === null ? "amount" : KIND_WORDS[kind]);

function endText({ table, target, fromDate, toDate }: Change, plan: Plan): string {
  if (table === "Curriculum") return `not taught ${spanText(fromDate, toDate)}`;
  const post = table === "Staff" ? plan.posts.find(({ id }) => isSameName(id, target)) : undefined;
  const vacant = typeof post?.filled === "object" ? "vacant, " : "";
  if (toDate !== null) return `${vacant}not there ${spanText(fromDate, toDate)}`;
  return `${vacant}ends on ${dayText(dayBefore(fromDate))}`;
}

/** An added row stands for its own dates, whatever those of the change. */
function addText({ table, target }: Change, plan: Plan): string {
  const isTarget = ({ id }: { readonly id: string }): boolean => isSameName(id, target);
  switch (table) {
    case "Curriculum": {
      const row = plan.curriculum.find(isTarget);
      if (row === undefined) return "added";
      const groups = exact(row.groups);
      const size = `${groups} new ${groups === "1" ? "group" : "groups"} of ${exact(row.periodsPerGroup)} periods`;
      return `${size}${row.fromYear === null ? "" : ` from ${row.fromYear}`}${row.toYear === null ? "" : ` to ${row.toYear}`}`;
    }
    case "Staff": {
      const post = plan.posts.find(isTarget);
      if (post === undefined) return "added";
      const from = post.starts === null ? "" : ` ${spanText(post.starts, post.ends)}`;
      return `new post of ${exact(post.fte)} FTE${from}`;
    }
    case "Budget": {
      const line = plan.budget.find(isTarget);
      if (line === undefined) return "added";
      return `new ${kindWord(line)} of ${money(line.amount)} a year from ${line.academicYear}`;
    }
    case "Pupils":
    case "Schools":
    case "Years":
      return "added";
  }
}
const exact = (value: Quantity<string>): string => typedText(exactText(value) ?? NOT_KNOWN);
const money = (value: Pounds): string => typedPounds(exactText(value) ?? NOT_KNOWN);
