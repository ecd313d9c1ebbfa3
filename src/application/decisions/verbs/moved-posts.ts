import { isSameName } from "../../../domain/kernel";
import type { Post } from "../../../domain/staffing";
import { fundNamed, postNamed, roleNamed, schoolNamed } from "../find";
import { added, ended, needed, optional } from "../verb";
import type { Deciding, Draft, Verb } from "../verb";
import { postInPlace, sharesFor } from "./new-rows";
import { pointGiven } from "./pay";

const POST = needed("post", "ID", "the post in Staff");

/** The post ends and another stands in its place from the same day, held together. */
function inPlace(deciding: Deciding, post: Post, given: Partial<Post>): Draft {
  const next = postInPlace(deciding, post, given);
  const keepsTeaching = given.school === undefined && given.subject === undefined;
  return {
    changes: [ended("Staff", post), added("Staff", next)],
    rows: [
      { table: "Staff", row: next, like: post.id },
      ...(keepsTeaching ? sharesFor(next, post, deciding) : []),
    ],
  };
}

function redeploy(deciding: Deciding): Draft | null {
  const { ask } = deciding;
  const post = postNamed(deciding);
  const school = schoolNamed(deciding);
  const fund = post && fundNamed(deciding, post.fund);
  if (post === null || school === null || fund === null) return null;
  const subject = ask.text("subject");
  if (isSameName(school.name, post.school) && subject === null && isSameName(fund, post.fund ?? "")) {
    return ask.say(`post ${post.id} is at ${school.name} already: give another school, subject or fund`);
  }
  // its periods were those of the old school's timetable
  const moved = isSameName(school.name, post.school) ? {} : { school: school.name, timetabledPeriods: null };
  return inPlace(deciding, post, { ...moved, fund, ...(subject === null ? {} : { subject }) });
}

function changePoint(deciding: Deciding): Draft | null {
  const { ask, plan } = deciding;
  const post = postNamed(deciding);
  const school = post && plan.schools.find(({ name }) => isSameName(name, post.school));
  if (post === null || !school) return null;
  const { pay } = post;
  if (pay.by !== "point")
    return ask.say(`post ${post.id} is not paid by a point: its salary or cost is given in £`);
  const given = pointGiven(deciding, school, pay.scale);
  if (given?.by !== "point") return null;
  if (isSameName(given.scale, pay.scale) && isSameName(given.point, pay.point)) {
    return ask.say(`post ${post.id} is paid at ${pay.point} already`);
  }
  const increments = ask.text("increments") === null ? pay.increments : given.increments;
  const highestPoint = isSameName(given.scale, pay.scale) ? pay.highestPoint : null;
  return inPlace(deciding, post, { pay: { ...given, increments, highestPoint } });
}

function changeRole(deciding: Deciding): Draft | null {
  const post = postNamed(deciding);
  const role = roleNamed(deciding);
  if (post === null || role === null) return null;
  if (isSameName(role.name, post.role?.name ?? "")) {
    return deciding.ask.say(`post ${post.id} is ${role.name} already`);
  }
  const hadRolePension = post.pension === (post.role?.pension ?? null);
  return inPlace(deciding, post, {
    role,
    timetabledPeriods: null,
    ...(hadRolePension ? { pension: role.pension } : {}),
  });
}

export const MOVED_POST_VERBS: readonly Verb[] = [
  {
    name: "redeploy-post",
    does: "move a post to another school, subject or fund of the trust",
    dating: "days",
    options: [
      POST,
      needed("school", "NAME", "the school that it moves to"),
      optional("subject", "NAME", "what it teaches there; as before unless said"),
      optional("fund", "NAME", "the fund that pays for it; as before unless said"),
    ],
    draft: redeploy,
  },
  {
    name: "change-point",
    does: "pay a post at another point",
    dating: "days",
    options: [
      POST,
      needed("point", "NAME", "the pay point, for example M4"),
      optional("scale", "NAME", "its pay scale; as before unless said"),
      optional("increments", "yes", "yes or no; as before unless said"),
    ],
    draft: changePoint,
  },
  {
    name: "change-role",
    does: "give a post another role; its timetable is then that of the role",
    dating: "days",
    options: [POST, needed("role", "NAME", "a role of the table Roles")],
    draft: changeRole,
  },
];
