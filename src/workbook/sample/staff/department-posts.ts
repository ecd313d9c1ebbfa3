import type { Random } from "../random";
import type { SampleSchool } from "../schools/school";
import { TLR } from "./departments";
import type { Department } from "./departments";
import { takeLoad, teachingOf, totalOf } from "./needs";
import type { Needs } from "./needs";
import { onPoint } from "./pay";
import type { SamplePost } from "./post";
import { someTeacher } from "./teacher-points";

/** A post before it is known what it teaches. */
interface Job {
  readonly role: string;
  readonly point: string;
  readonly tlr?: number;
  readonly fte: number;
  readonly periods: number;
  readonly note?: string;
}

/** Periods a week, of 25. */
const HEAD_LOAD = 20;
const SECOND_LOAD = 21;
const TWO_DAYS = 8;
/** Too little for a post of its own: the next department teaches it too. */
const LEAST_POST = 5;
const LARGE = 95;
const LARGEST = 150;

/** What a teacher without a responsibility teaches in a cycle: a little more than four fifths of it. */
export const fullLoad = ({ weeksPerCycle, random }: SampleSchool): number =>
  weeksPerCycle === 1 ? random("load").whole(21, 22) : random("load").whole(42, 44);

/** The posts of a department, one by one; what is left of its needs stays in them. */
export function departmentPosts(department: Department, needs: Needs, school: SampleSchool): SamplePost[] {
  const jobs = jobsFor(department, totalOf(needs), school);
  return jobs.map(({ role, point, tlr, fte, periods, note }, index): SamplePost => ({
    post: `${school.code}-${department.code}-${String(index + 1).padStart(2, "0")}`,
    school: school.name,
    role,
    fte,
    ...teachingOf(takeLoad(needs, periods)),
    ...onPoint(point),
    ...(tlr === undefined ? {} : { tlr }),
    fund: "GAG",
    ...(note === undefined ? {} : { note }),
  }));
}

function jobsFor(department: Department, needed: number, school: SampleSchool): Job[] {
  const random = school.random(department.code);
  const week = school.weeksPerCycle;
  const jobs = responsible(department, needed / week, random).map((job) => ({
    ...job,
    periods: Math.min(job.periods * week, needed),
  }));
  let left = needed - jobs.reduce((total, { periods }) => total + periods, 0);
  while (left >= LEAST_POST * week) {
    const job = nextJob(left, fullLoad(school), random);
    jobs.push(job);
    left -= job.periods;
  }
  return jobs;
}

/** Head, second and third of a department, by how much it teaches. */
function responsible({ code, headTlr }: Department, weekly: number, random: Random): Job[] {
  if (weekly < LEAST_POST) return [];
  const one = { role: "Teacher", fte: 1 } as const;
  const head: Job = {
    ...one,
    point: random.pick(["U2", "U3", "U3"]),
    tlr: headTlr,
    fte: weekly < HEAD_LOAD - 3 ? Math.ceil((weekly / HEAD_LOAD) * 10) / 10 : 1,
    periods: HEAD_LOAD,
    note: "Head of department.",
  };
  const secondTlr = headTlr > TLR.small ? TLR.small : TLR.least;
  const second: Job = {
    ...one,
    point: random.pick(["M6", "U1", "U2"]),
    tlr: secondTlr,
    periods: SECOND_LOAD,
    note: "Second in department.",
  };
  const third: Job = {
    ...one,
    point: random.pick(["M5", "M6", "U1"]),
    tlr: TLR.least,
    periods: SECOND_LOAD,
    note: "Leads Years 7 to 9.",
  };
  // science has a teacher of two days in every school
  const twoDays: Job = { ...one, point: "U3", fte: 0.4, periods: TWO_DAYS };
  return [
    head,
    ...(weekly > LARGE ? [second] : []),
    ...(weekly > LARGEST ? [third] : []),
    ...(code === "SCI" ? [twoDays] : []),
  ];
}

const PART_TIME = [0.6, 0.8, 0.8] as const;

/** A full-time or part-time teacher, or one of just what is left. */
function nextJob(left: number, full: number, random: Random): Job {
  const { role, point, load } = someTeacher(random);
  const fte = role === "Teacher" && random.whole(1, 6) === 1 ? random.pick(PART_TIME) : 1;
  const periods = Math.floor(full * load * fte);
  if (periods <= left) return { role, point, fte, periods };
  return {
    role: "Teacher",
    point: random.pick(["M4", "M6", "U1", "U3"]),
    fte: Math.min(1, Math.ceil((left / full) * 10) / 10),
    periods: left,
  };
}
