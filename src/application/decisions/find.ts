import { firstYearOf } from "../../domain/budget";
import type { BudgetLine } from "../../domain/budget";
import { standsIn } from "../../domain/curriculum";
import type { CurriculumRow, School } from "../../domain/curriculum";
import { compareDates, isSameName } from "../../domain/kernel";
import type { CivilDate } from "../../domain/kernel";
import type { Post, Role } from "../../domain/staffing";
import { dayText } from "../present/date-text";
import { listed } from "../report/lines";
import type { Deciding } from "./verb";
import { yearOf } from "./when";

/** The row of Curriculum that an option names, as it stands in the year in which the decision starts. */
export function rowNamed(
  deciding: Deciding,
  option = "row",
  id = deciding.ask.needed(option),
): CurriculumRow | null {
  const { ask, plan, when } = deciding;
  if (id === null) return null;
  const own = plan.curriculum.filter((row) => isSameName(row.id, id));
  if (own.length === 0) return ask.say(`there is no row ${id} in Curriculum in this plan`);
  const year = yearOf(when.from);
  return (
    own.find((row) => standsIn(row, year)) ?? ask.say(`row ${id} of Curriculum is not taught in ${year}`)
  );
}

/** The post that an option names, as it stands on the first day. */
export function postNamed({ ask, plan, when }: Deciding, option = "post"): Post | null {
  const id = ask.needed(option);
  if (id === null) return null;
  const own = plan.posts.filter((post) => isSameName(post.id, id));
  if (own.length === 0) return ask.say(`there is no post ${id} in Staff in this plan`);
  return (
    own.find((post) => isInPost(post, when.from)) ??
    ask.say(`post ${id} is not there on ${dayText(when.from)}, so there is nothing to change`)
  );
}
const isInPost = ({ starts, ends }: Post, day: CivilDate): boolean =>
  (starts === null || compareDates(starts, day) <= 0) && (ends === null || compareDates(ends, day) >= 0);

/** The budget line that an option names: its row that holds when the decision starts. */
export function lineNamed({ ask, plan, when }: Deciding, option = "line"): BudgetLine | null {
  const id = ask.needed(option);
  if (id === null) return null;
  const own = plan.budget.filter((line) => isSameName(line.id, id));
  if (own.length === 0) return ask.say(`there is no line ${id} in Budget in this plan`);
  const year = yearOf(when.from);
  const holding = own
    .filter((line) => firstYearOf(line) <= year)
    .sort((a, b) => (firstYearOf(a) < firstYearOf(b) ? 1 : -1));
  return holding[0] ?? ask.say(`line ${id} of Budget has no amount for ${year}`);
}

export function schoolNamed({ ask, plan }: Deciding, option = "school"): School | null {
  const name = ask.needed(option);
  if (name === null) return null;
  return (
    plan.schools.find((school) => isSameName(school.name, name)) ??
    ask.say(`there is no school ${name}. There are: ${listed(plan.schools.map((school) => school.name))}`)
  );
}

/** In the spelling of Roles. */
export function roleNamed({ ask, model }: Deciding, option = "role"): Role | null {
  const name = ask.needed(option);
  if (name === null) return null;
  return (
    model.roles.find((role) => isSameName(role.name, name)) ??
    ask.say(`there is no role ${name}. There are: ${listed(model.roles.map((role) => role.name))}`)
  );
}

/** In the spelling of Funds; `standing` is what holds where the option is not given. */
export function fundNamed({ ask, plan }: Deciding, standing: string | null): string | null {
  const name = ask.text("fund") ?? standing;
  if (name === null) return ask.say("fund is missing");
  return (
    plan.funds.find((fund) => isSameName(fund.name, name))?.name ??
    ask.say(`there is no fund ${name}. There are: ${listed(plan.funds.map((fund) => fund.name))}`)
  );
}
