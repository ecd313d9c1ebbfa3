import { fte, unknown } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { day } from "../../support/builders";
import {
  BROOK,
  CENTRAL,
  changed,
  evaluated,
  HILL,
  roleNamed,
  schoolsWith,
} from "../../support/plan-builders";
import { SECOND_YEAR, smallPlan, staffed, valueOf } from "../../support/plan-builders";

const plan = smallPlan();
const withPosts = (...posts: Plan["posts"]): Plan => ({ ...plan, posts: [...plan.posts, ...posts] });

describe("staff", () => {
  it("[SR5] count by months in post", () => {
    // from January, 8 of 12 months: 108 / (4 + 8/12), and all of the next year
    const late = { ...plan, posts: changed(plan.posts, "ENG-1", { starts: day("2027-01-01") }) };
    expect(valueOf(evaluated(late), HILL, "pupil-teacher-ratio")).toBe("23.1428571428571428571428571429");
    expect(valueOf(evaluated(late), HILL, "pupil-teacher-ratio", SECOND_YEAR)).toBe("21.6");
    // 60,000 x 8/12 over 8/12 teachers
    expect(valueOf(evaluated(late), HILL, "average-teacher-cost")).toBe("60000");
  });

  it("[CR3] are teachers by their role: leaders who teach are, assistants are not", () => {
    const more = withPosts(staffed("HEAD", HILL, { role: "Headteacher" }));
    const assistants = withPosts(staffed("TA-2", HILL, { role: "Teaching assistant" }));
    // 100 / (25 x 6), against 100 / (25 x 5)
    expect(valueOf(evaluated(more), HILL, "contact-ratio")).toBe("0.666666666666666666666666666667");
    expect(valueOf(evaluated(assistants), HILL, "contact-ratio")).toBe("0.8");
    // 108 / 6.5
    expect(valueOf(evaluated(assistants), HILL, "pupil-adult-ratio")).toMatch(/^16[.]615/);
  });

  it("[SR3] are leaders by the group of their role", () => {
    // 1 of 5.5, and 2 of 6.5
    expect(valueOf(evaluated(plan), HILL, "leadership-share-of-workforce")).toMatch(/^0[.]18181/);
    const more = withPosts(staffed("HEAD", HILL, { role: "Headteacher" }));
    expect(valueOf(evaluated(more), HILL, "leadership-share-of-workforce")).toMatch(/^0[.]30769/);
  });

  it("[PLN1] of another school are none of a school's", () => {
    const more = withPosts(staffed("PRI-5", BROOK));
    expect(valueOf(evaluated(more), HILL, "pupil-teacher-ratio")).toBe("21.6");
    expect(valueOf(evaluated(more), BROOK, "pupil-teacher-ratio")).toBe("20");
  });

  it("[TC1] of a vacant post cost what the post would cost filled", () => {
    const vacant = changed(plan.posts, "ENG-1", { filled: { vacantSince: day("2026-09-01") } });
    expect(valueOf(evaluated({ ...plan, posts: vacant }), HILL, "average-teacher-cost")).toBe("60000");
    expect(valueOf(evaluated({ ...plan, posts: vacant }), HILL, "in-year-balance")).toBe("25000");
  });
});

describe("a post that cannot be read", () => {
  it("[PLN4] without a role may be a teacher and may be a leader, and is somebody employed", () => {
    const strange = evaluated({ ...plan, posts: changed(plan.posts, "TECH", { role: null }) });
    for (const metric of ["pupil-teacher-ratio", "contact-ratio", "leadership-share-of-workforce"] as const) {
      expect(valueOf(strange, HILL, metric)).toBe("not known");
    }
    expect(valueOf(strange, HILL, "average-teacher-cost")).toBe("not known");
    expect(valueOf(strange, HILL, "pupil-adult-ratio")).toMatch(/^19[.]636/);
  });

  it.each([
    ["Teacher column", { isTeacher: null }, "pupil-teacher-ratio", "leadership-share-of-workforce"],
    ["group", { group: null }, "leadership-share-of-workforce", "pupil-teacher-ratio"],
  ] as const)(
    "[PLN4] of a role without a readable %s spoils only what rests on it",
    (_, given, lost, kept) => {
      const role = { ...roleNamed("Technician"), ...given };
      const strange = evaluated({ ...plan, posts: changed(plan.posts, "TECH", { role }) });
      expect(valueOf(strange, HILL, lost)).toBe("not known");
      expect(valueOf(strange, HILL, kept)).not.toBe("not known");
    },
  );

  it("[PLN3] without FTE spoils its school and the trust, and no other school", () => {
    const strange = evaluated({ ...plan, posts: changed(plan.posts, "ENG-1", { fte: unknown() }) });
    for (const school of [HILL, "Trust"]) {
      expect(valueOf(strange, school, "pupil-teacher-ratio")).toBe("not known");
      expect(valueOf(strange, school, "in-year-balance")).toBe("not known");
    }
    expect(valueOf(strange, HILL, "average-class-size")).toBe("27");
    expect(valueOf(strange, BROOK, "in-year-balance")).toBe("6000");
    expect(valueOf(strange, BROOK, "pupil-teacher-ratio")).toBe("24");
  });

  it("[PLN3] without pay spoils money and not heads", () => {
    const strange = evaluated({
      ...plan,
      posts: changed(plan.posts, "ENG-1", { pay: { by: "unreadable" } }),
    });
    expect(valueOf(strange, HILL, "average-teacher-cost")).toBe("not known");
    expect(valueOf(strange, HILL, "in-year-balance")).toBe("not known");
    expect(valueOf(strange, HILL, "pupil-teacher-ratio")).toBe("21.6");
  });

  it("[PLN3] spoils nothing once it is over", () => {
    const gone = { pay: { by: "unreadable" }, ends: day("2026-08-31") } as const;
    const before = evaluated({ ...plan, posts: changed(plan.posts, "TECH", gone) });
    // 25,000 and the technician's 15,000
    expect(valueOf(before, HILL, "in-year-balance")).toBe("40000");
  });
});

describe("teachers needed", () => {
  it("[GAP1] are periods over cycle × target; in a primary, classes over target", () => {
    // 100 / (25 x 0.8); 4 / 0.8
    expect(valueOf(evaluated(plan), HILL, "teachers-needed")).toBe("5");
    expect(valueOf(evaluated(plan), BROOK, "teachers-needed")).toBe("5");
    expect(valueOf(evaluated(plan), CENTRAL, "teachers-needed")).toBe("none");
    expect(valueOf(evaluated(plan), "Trust", "teachers-needed")).toBe("10");
  });

  it("[GAP1] are not known without a target, for the school or the trust", () => {
    const without = evaluated({ ...plan, schools: schoolsWith(HILL, { targetContactRatio: null }) });
    expect(valueOf(without, HILL, "teachers-needed")).toBe("not known");
    expect(valueOf(without, HILL, "staffing-gap")).toBe("not known");
    expect(valueOf(without, "Trust", "teachers-needed")).toBe("not known");
    expect(valueOf(without, BROOK, "teachers-needed")).toBe("5");
    expect(valueOf(without, HILL, "contact-ratio")).toBe("0.8");
  });

  it("[GAP2, GAP3] and affordable leave a gap", () => {
    // (450,000 - 50,000 - 75,000) / 60,000 = 5.41…
    expect(valueOf(evaluated(plan), HILL, "teachers-affordable")).toMatch(/^5[.]41666/);
    expect(valueOf(evaluated(plan), HILL, "staffing-gap")).toMatch(/^0[.]41666/);
  });

  it("[GAP1, MET4] are not known where the phase cannot be read", () => {
    const lost = evaluated({ ...plan, schools: schoolsWith(HILL, { phase: null }) });
    expect(valueOf(lost, HILL, "teachers-needed")).toBe("not known");
  });

  it("[SR5, PLN1] count a row for many teachers by its FTE", () => {
    const many = evaluated({ ...plan, posts: changed(plan.posts, "ENG-1", { fte: fte("7") }) });
    expect(valueOf(many, HILL, "pupil-teacher-ratio")).toMatch(/^9[.]8181/);
  });
});
