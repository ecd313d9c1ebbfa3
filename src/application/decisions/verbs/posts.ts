import { isAbove, isBelow, isKnown, one, quantity, zero } from "../../../domain/kernel";
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

const FTE = { above: "0", most: "20000" } as const;

function resized(
  deciding: Deciding,
  isRight: (fte: Post["fte"], post: Post) => boolean,
  word: string,
): Draft | null {
  const post = postNamed(deciding);
  const fte = deciding.ask.neededNumber("fte", FTE);
  if (post === null || fte === null) return null;
  if (isKnown(post.fte) && !isRight(quantity(fte), post)) {
    return deciding.ask.say(`fte must be ${word} what post ${post.id} has on ${dayText(deciding.when.from)}`);
  }
  return only(setTo({ school: post.school, table: "Staff", target: post.id, field: "FTE" }, fte));
}

function addPost(deciding: Deciding): Draft | null {
  const { ask, model, when, scenario } = deciding;
  const school = schoolNamed(deciding);
  const role = roleNamed(deciding);
  const fte = ask.neededNumber("fte", FTE);
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
    draft: (deciding) => resized(deciding, (fte, post) => isBelow(fte, post.fte), "below"),
  },
  {
    name: "raise-post",
    does: "raise the FTE of a post; its timetabled periods rise with it",
    dating: "days",
    options: [POST, needed("fte", "N", "the FTE that there will be")],
    draft: (deciding) => resized(deciding, (fte, post) => isAbove(fte, post.fte), "above"),
  },
];
