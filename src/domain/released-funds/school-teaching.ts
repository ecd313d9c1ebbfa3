import { isSameName } from "../kernel";
import type { Plan } from "../plan";
import type { Effect } from "../scenarios";
import type { SchoolTeaching } from "./teaching-years";

/** The teachers and curriculum of one school. */
export function teachingIn({ schools, posts, curriculum }: Plan, name: string): SchoolTeaching | null {
  const isOwn = (row: { readonly school: string }): boolean => isSameName(row.school, name);
  const school = schools.find((own) => isSameName(own.name, name));
  if (!school) return null;
  return {
    school,
    posts: posts.filter((post) => isOwn(post) && post.role?.isTeacher !== false),
    curriculum: curriculum.filter(isOwn),
  };
}

/** Only posts, curriculum and targets decide what time is spare. */
export function touches(effect: Effect, name: string): boolean {
  const isOwn = (school: string): boolean => isSameName(school, name);
  switch (effect.table) {
    case "Staff":
      return [...effect.removed, ...effect.added].some(({ school }) => isOwn(school));
    case "Curriculum":
      return [...effect.removed, ...effect.added].some(({ school }) => isOwn(school));
    case "Schools":
      return effect.removed.some((school) => isOwn(school.name));
    case "Budget":
    case "Pupils":
    case "Years":
      return false;
  }
}
