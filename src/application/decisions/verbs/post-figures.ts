import { postNamed } from "../find";
import { needed, only, optional, setTo } from "../verb";
import type { Deciding, Draft, Verb } from "../verb";
import type { Post } from "../../../domain/staffing";

const POST = needed("post", "ID", "the post in Staff");

const setOf =
  ({ school, id: target }: Post) =>
  (field: string, value: string | null) =>
    value === null ? [] : [setTo({ school, table: "Staff", target, field }, value)];

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
  const set = setOf(post);
  return only(...set("TLR £", tlr), ...set("TLR share", share));
}

/** A salary or a cost in pounds, or an allowance; a post that is paid by a point moves by change-point. */
function changePay(deciding: Deciding): Draft | null {
  const { ask } = deciding;
  const post = postNamed(deciding);
  const salary = ask.number("salary", { above: "0" });
  const cost = ask.number("annual-cost", { above: "0" });
  const allowance = ask.number("sen-allowance", { least: "0" });
  const isGiven = ["salary", "annual-cost", "sen-allowance"].some((name) => ask.text(name) !== null);
  if (!isGiven) return ask.say("salary, annual-cost or sen-allowance is missing");
  if (post === null || ask.problems.length > 0) return null;
  const { by } = post.pay;
  if ((salary !== null && by !== "salary") || (cost !== null && by !== "row")) {
    return ask.say(`post ${post.id} is paid ${PAID[by]}, and a change cannot pay it in another way`);
  }
  const set = setOf(post);
  return only(
    ...set("Annual salary £", salary),
    ...set("Annual cost £", cost),
    ...set("SEN allowance £", allowance),
  );
}
const PAID: Readonly<Record<Post["pay"]["by"], string>> = {
  point: "by a point",
  salary: "a salary",
  row: "as a whole row",
  unreadable: "in a way that cannot be read",
};

function changeTimetable(deciding: Deciding): Draft | null {
  const post = postNamed(deciding);
  const periods = deciding.ask.neededNumber("timetabled", { least: "0", most: "1000000" });
  if (post === null || periods === null) return null;
  return only(...setOf(post)("Timetabled periods", periods));
}

export const POST_FIGURE_VERBS: readonly Verb[] = [
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
  {
    name: "change-pay",
    does: "change the salary, the cost or the SEN allowance of a post, where it is given in pounds",
    dating: "days",
    options: [
      POST,
      optional("salary", "£", "full-time, at first-year prices, of a post paid a salary"),
      optional("annual-cost", "£", "of the whole row with on-costs, at first-year prices"),
      optional("sen-allowance", "£", "full-time, at first-year prices; 0 ends it"),
    ],
    draft: changePay,
  },
  {
    name: "change-timetable",
    does: "change the periods that a post is timetabled to teach",
    dating: "days",
    options: [POST, needed("timetabled", "N", "periods in a cycle, of the whole row")],
    draft: changeTimetable,
  },
];
