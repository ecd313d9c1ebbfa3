import { isBelow, isKnown, one, quantity, zero } from "../../../domain/kernel";
import type { Pay, Post } from "../../../domain/staffing";
import { dayText } from "../../present/date-text";
import { fundNamed, postNamed, roleNamed, schoolNamed } from "../find";
import { added, ended, needed, only, optional, setTo } from "../verb";
import type { Deciding, Draft, Verb } from "../verb";
import { NEW_ROW, newId } from "./new-rows";
import { payGiven, PAY_OPTIONS } from "./pay";

const POST = needed("post", "ID", "the post in Staff");

function endPost(deciding: Deciding): Draft | null {
  const post = postNamed(deciding);
  return post && only(ended("Staff", post));
}

function reducePost(deciding: Deciding): Draft | null {
  const post = postNamed(deciding);
  const fte = deciding.ask.neededNumber("fte", { above: "0", most: "20000" });
  if (post === null || fte === null) return null;
  if (isKnown(post.fte) && !isBelow(quantity<"FTE">(fte), post.fte)) {
    return deciding.ask.say(`fte must be below what post ${post.id} has on ${dayText(deciding.when.from)}`);
  }
  return only(setTo({ school: post.school, table: "Staff", target: post.id, field: "FTE" }, fte));
}

function addPost(deciding: Deciding): Draft | null {
  const { ask, model, when, scenario } = deciding;
  const school = schoolNamed(deciding);
  const role = roleNamed(deciding);
  const fte = ask.neededNumber("fte", { above: "0", most: "20000" });
  const fund = fundNamed(deciding, null);
  const pay = payGiven(deciding, school);
  const id = newId(deciding, model.everything.posts, "NEW-01");
  if (school === null || role === null || fte === null || fund === null || pay === null || id === null)
    return null;
  const post: Post = {
    ...UNSAID,
    id,
    school: school.name,
    role,
    subject: ask.text("subject"),
    fte: quantity(fte),
    pay: withFte(pay, fte),
    pension: role.pension,
    fund,
    starts: when.from,
    ends: when.to,
    onlyInScenario: scenario,
  };
  return { changes: [added("Staff", post)], rows: [{ table: "Staff", row: post, like: null }] };
}

const withFte = (pay: Pay, fte: string): Pay => (pay.by === "row" ? { ...pay, forFte: quantity(fte) } : pay);

/** What a new post has where nothing is said. */
const UNSAID = {
  origin: NEW_ROW.Staff,
  headcount: null,
  timetabledPeriods: null,
  tlr: zero<"GBP">(),
  tlrShare: one<"ratio">(),
  senAllowance: zero<"GBP">(),
  paidWeeksShare: one<"ratio">(),
  filled: "filled",
  commitment: null,
} as const;

function changeTlr(deciding: Deciding): Draft | null {
  const { ask } = deciding;
  const post = postNamed(deciding);
  const tlr = ask.number("tlr", { least: "0" });
  const share = ask.number("share", { least: "0", most: "1" });
  if (ask.text("tlr") === null && ask.text("share") === null) return ask.say("tlr or share is missing");
  if (post === null || ask.problems.length > 0) return null;
  if (post.role !== null && post.role.award === "Support") {
    return ask.say(`post ${post.id} is ${post.role.name}, which holds no TLR`);
  }
  const { school, id: target } = post;
  const set = (field: string, value: string | null) =>
    value === null ? [] : [setTo({ school, table: "Staff", target, field }, value)];
  return only(...set("TLR £", tlr), ...set("TLR share", share));
}

export const POST_VERBS: readonly Verb[] = [
  {
    name: "end-post",
    does: "end a post; from is the first day without it",
    dating: "days",
    options: [POST],
    draft: endPost,
  },
  {
    name: "add-post",
    does: "add a post",
    dating: "days",
    options: [
      needed("school", "NAME", "the school that pays for it"),
      needed("role", "NAME", "a role of the table Roles"),
      needed("fte", "N", "full-time equivalent"),
      needed("fund", "NAME", "a fund of the table Funds"),
      ...PAY_OPTIONS,
      optional("subject", "NAME", "what it teaches, spelt as in Curriculum"),
      optional("id", "ID", "the id of the new post; NEW-01 or the next free one unless said"),
    ],
    draft: addPost,
  },
  {
    name: "reduce-post",
    does: "reduce the FTE of a post; its timetabled periods fall with it",
    dating: "days",
    options: [POST, needed("fte", "N", "the FTE that is left")],
    draft: reducePost,
  },
  {
    name: "change-tlr",
    does: "change the TLR of a post, or the share of it that the post holds",
    dating: "days",
    options: [
      POST,
      optional("tlr", "£", "the full yearly amount at first-year prices; 0 ends it"),
      optional("share", "N", "share of the responsibility held, from 0 to 1"),
    ],
    draft: changeTlr,
  },
];
