import type { Subject } from "../curriculum/subjects";
import type { Taught } from "../curriculum/taught";
import type { SamplePost } from "../staff/post";
import type { BuiltSchool } from "../trust/built-school";

/** The post of a school with this code and number, for example SCI-04. */
export function postOf({ school, posts }: BuiltSchool, id: string): SamplePost {
  const found = posts.find(({ post }) => post === `${school.code}-${id}`);
  if (!found) throw new Error(`${school.name} has no post ${id}`);
  return found;
}

/** The science teacher of two days, whom every secondary has. */
export function scienceForTwoDays({ school, posts }: BuiltSchool): SamplePost {
  const found = posts.find(({ post, fte }) => post.startsWith(`${school.code}-SCI-`) && fte === 0.4);
  if (!found) throw new Error(`${school.name} has no science teacher of two days`);
  return found;
}

/** The row of the half of a year group that has one set more than it needs. */
export function smallSets({ school, taught }: BuiltSchool, yearGroup: string, subject: Subject): Taught {
  const rows = taught.filter((row) => row.yearGroup === yearGroup && row.subject === subject);
  const found = rows.find(({ block }) => block === `${yearGroup} band Y`) ?? rows[0];
  if (!found) throw new Error(`${school.name} does not teach ${subject} in ${yearGroup}`);
  return found;
}
