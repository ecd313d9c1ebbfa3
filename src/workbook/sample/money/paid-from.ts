import { roughCost } from "../staff/pay";
import type { SamplePost } from "../staff/post";

/**
 * Moves posts from the general grant to a fund of its own, in the order in which `rank` puts them,
 * until the money of the fund is used up. Posts without a rank stay.
 */
export function paidFrom(
  fund: string,
  money: number,
  posts: readonly SamplePost[],
  { rank, pensionRate }: { rank: (post: SamplePost) => number | null; pensionRate: number },
): SamplePost[] {
  const ranked = posts.flatMap((post) => {
    const place = post.fund === "GAG" ? rank(post) : null;
    return place === null ? [] : [{ post, place }];
  });
  let left = money;
  const moved = new Set<SamplePost>();
  for (const { post } of ranked.sort((a, b) => a.place - b.place)) {
    const cost = roughCost(post, pensionRate);
    if (cost > left) continue;
    left -= cost;
    moved.add(post);
  }
  return posts.map((post) => (moved.has(post) ? { ...post, fund } : post));
}

const SIXTH_FORM_SUBJECTS = [
  "Psychology",
  "Sociology",
  "Economics",
  "Biology",
  "Chemistry",
  "Physics",
  "Business",
  "Maths",
  "English",
  "History",
  "Geography",
  "Art",
  "Computing",
  "Health and social care",
];
/** The first teacher of each sixth-form subject, then the second of each, as they are numbered. */
export const sixthFormRank = ({ post, role, subject }: SamplePost): number | null => {
  const place = SIXTH_FORM_SUBJECTS.indexOf(subject ?? "");
  return place < 0 || /head/i.test(role) ? null : Number(post.slice(-2)) * 100 + place;
};

const WITH_PUPILS = ["Teaching assistant", "Higher level teaching assistant", "Pastoral support"];
/** In a special school: who is beside the pupils first, then their teachers, and nobody who leads the school. */
export const topUpRank = ({ role }: SamplePost): number | null => {
  const place = WITH_PUPILS.indexOf(role);
  if (place >= 0) return place;
  return /teacher/i.test(role) && !/head/i.test(role) ? WITH_PUPILS.length : null;
};
