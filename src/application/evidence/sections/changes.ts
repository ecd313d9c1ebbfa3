import { TRUST } from "../../../domain/curriculum";
import { dayBefore, isSameName } from "../../../domain/kernel";
import { decisionsOf } from "../../../domain/scenarios";
import type { Change } from "../../../domain/scenarios";
import { dayText, spanText } from "../../present/date-text";
import { changeSentence } from "../../report/change-sentence";
import { standingOf } from "../../report/change-standing";
import { changesOfPlan } from "../../report/changes";
import type { PackContext } from "../context";
import { row, small, tableBlock, text, words } from "../pack";
import type { PackSection, TableLine } from "../pack";
import { postKind } from "../post-words";
import { recorded } from "./decision";

/** What changed and why, decision by decision; a post is said by its kind alone. */
export function changesSection(context: PackContext): PackSection {
  const { look } = context;
  const own = changesOfPlan(look.review).filter(
    ({ school }) => look.scope.showsMoney(school) || isSameName(school, TRUST),
  );
  const rows = decisionsOf(own).flatMap((decision) => decision.map((change) => changeRow(change, context)));
  return {
    id: "changes",
    title: "What changed, and why",
    blocks:
      rows.length === 0
        ? [text("No change.")]
        : [
            tableBlock(
              "Changes, in the order in which they apply",
              [words("Change"), words("School"), words("What"), words("Why, as recorded")],
              rows,
            ),
            small(
              "A post is said by its kind, and only where at least five people at the school have one of that kind: the table Changes of the workbook has its row. Private reasons are in no pack.",
            ),
          ],
  };
}

function changeRow(change: Change, { look, model }: PackContext): TableLine {
  const what =
    change.table === "Staff" ? postSentence(change, model) : shortSentence(change, model.everything);
  const standing = standingOf(change, look.review);
  return row(
    "plain",
    change.id,
    change.school,
    [what, standing].filter(Boolean).join(" "),
    recorded(change.reason),
  );
}

/** The sentence without its school, which stands beside it. */
function shortSentence(change: Change, plan: Parameters<typeof changeSentence>[1]): string {
  const sentence = changeSentence(change, plan);
  const start = `${change.school}, `;
  const rest = sentence.startsWith(start) ? sentence.slice(start.length) : sentence;
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function postSentence(change: Change, model: PackContext["model"]): string {
  const kind = postKind(change, model);
  const post = model.everything.posts.find(({ id }) => isSameName(id, change.target));
  const vacant = typeof post?.filled === "object" ? "vacant " : "";
  switch (change.kind) {
    case "Set":
      return `${article(kind)} changes ${change.field === "FTE" ? "hours" : "pay or timetable"} ${spanText(change.fromDate, change.toDate)}.`;
    case "Add":
      return `A new ${kind}${post?.starts ? ` ${spanText(post.starts, post.ends)}` : ""}.`;
    case "End":
      return change.toDate === null
        ? `${article(vacant + kind)} ends on ${dayText(dayBefore(change.fromDate))}.`
        : `${article(vacant + kind)} is not there ${spanText(change.fromDate, change.toDate)}.`;
  }
}
const article = (noun: string): string => `A ${noun}`;
