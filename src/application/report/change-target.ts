import { isSameName } from "../../domain/kernel";
import type { Plan } from "../../domain/plan";
import type { Change } from "../../domain/scenarios";
import type { Post } from "../../domain/staffing";
import { curriculumText, yearGroupText } from "../present/year-group-text";

/** What a change touches, as people call it: "Year 9 English". Empty: the school itself. */
export function targetName({ table, target }: Pick<Change, "table" | "target">, plan: Plan): string {
  const isTarget = ({ id }: { readonly id: string }): boolean => isSameName(id, target);
  switch (table) {
    case "Curriculum": {
      const row = plan.curriculum.find(isTarget);
      return row === undefined ? `row ${target}` : curriculumText(row);
    }
    case "Staff": {
      const post = plan.posts.find(isTarget);
      return post === undefined ? `post ${target}` : postName(post);
    }
    case "Budget": {
      const heading = plan.budget.find(isTarget)?.heading ?? "";
      return heading === "" ? `line ${target}` : heading;
    }
    case "Pupils":
      return yearGroupText(target.split("|").at(-1)?.trim() ?? target);
    case "Schools":
      return "";
    case "Years":
      return target;
  }
}

/** The name, with the id where the name alone does not say which row. */
export function targetText(change: Change, plan: Plan): string {
  const { table, target } = change;
  const name = targetName(change, plan);
  switch (table) {
    case "Curriculum": {
      const row = plan.curriculum.find(({ id }) => isSameName(id, target));
      const isAlone =
        row === undefined ||
        plan.curriculum.every(
          (other) =>
            isSameName(other.id, target) ||
            !isSameName(other.school, row.school) ||
            curriculumText(other) !== name,
        );
      return isAlone ? name : `${name} (row ${target})`;
    }
    case "Staff":
      return name.endsWith(target) ? name : `${name} (post ${target})`;
    case "Budget":
      return name.endsWith(target) ? name : `${name} (line ${target})`;
    case "Pupils":
    case "Schools":
    case "Years":
      return name;
  }
}

/** "Science teacher", "Cover supervisor". */
function postName({ id, role, subject }: Post): string {
  const what = role?.name ?? "";
  if (what === "") return subject === null ? `post ${id}` : `${subject} post`;
  return subject === null ? what : `${subject} ${inSentence(what)}`;
}
/** "Teacher" as "teacher"; an abbreviation stays. */
export const inSentence = (word: string): string =>
  /^[A-Z][a-z]/.test(word) ? `${word.charAt(0).toLowerCase()}${word.slice(1)}` : word;
