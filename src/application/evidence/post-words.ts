import { isBelow, isKnown, isSameName, nameKey, quantity, sum } from "../../domain/kernel";
import type { Count } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import type { Change } from "../../domain/scenarios";
import { headcountOf } from "../../domain/staffing";
import type { Post, RoleGroup } from "../../domain/staffing";

/** Fewer people than this are not told apart. */
const FEWEST: Count = quantity("5");

const GROUP_WORDS: Readonly<Record<RoleGroup, string>> = {
  Leadership: "leadership post",
  Teacher: "teaching post",
  "Teaching assistant": "teaching assistant post",
  "Other support": "support post",
};

/** "teaching post" where at least five people at the school have one, else "post". */
export function postKind(change: Change, { everything }: TrustModel): string {
  const post = everything.posts.find(({ id }) => isSameName(id, change.target));
  const group = post?.role?.group ?? null;
  if (post === undefined || group === null) return "post";
  const like = ({ school, role }: Post): boolean => isSameName(school, post.school) && role?.group === group;
  const people = sum(everything.posts.filter(like).map(headcountOf));
  return isKnown(people) && !isBelow(people, FEWEST) ? GROUP_WORDS[group] : "post";
}

/**
 * Takes ids of posts out of a text: many are held by one person. Ids that are numbers, or the name of a role,
 * stay: they would take other words away.
 */
export function postHider({ everything, roles, delegations }: TrustModel): (text: string) => string {
  const common = new Set(
    [...roles.map(({ name }) => name), ...delegations.map(({ role }) => role)].map(nameKey),
  );
  const ids = [...new Set(everything.posts.map(({ id }) => nameKey(id)))].filter(
    (id) => id.length > 1 && !/^[\d.,\s]+$/.test(id) && !common.has(id),
  );
  const words = new Set(ids.filter((id) => IS_WORD.test(id)));
  const phrases = ids.filter((id) => !words.has(id)).sort((a, b) => b.length - a.length);
  const others =
    phrases.length === 0
      ? null
      : new RegExp(`${OPENS}(?:post )?(?:${phrases.map(escaped).join("|")})${CLOSES}`, "giu");
  return (text) => {
    const rest = others === null ? text : text.replace(others, HIDDEN);
    return rest.replace(WORDS, (whole, _post, word: string) => (words.has(nameKey(word)) ? HIDDEN : whole));
  };
}

const HIDDEN = "a post";
const [OPENS, CLOSES] = ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];
// most ids are words, which a list of any length finds at once
const WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?";
const IS_WORD = new RegExp(`^${WORD}$`, "u");
const WORDS = new RegExp(`(post )?(${WORD})`, "giu");
const escaped = (id: string): string => id.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
