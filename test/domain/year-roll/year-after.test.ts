import { exactText, pupils, ratio } from "../../../src/domain/kernel";
import { assumptionsAfter, longerPlan, pupilsAfter } from "../../../src/domain/year-roll/year-after";
import * as row from "../../support/builders";
import { HILL, nextRow, SECOND_YEAR, smallPlan } from "../../support/plan-builders";

const inYear = (school: string, ...groups: readonly (readonly [string, string])[]) =>
  groups.map(([yearGroup, number]) =>
    row.pupilsOf(yearGroup, number, { origin: nextRow("Pupils"), school, academicYear: SECOND_YEAR }),
  );
const told = (plan: Parameters<typeof pupilsAfter>[0]) =>
  pupilsAfter(plan).map(
    ({ from, to }) => `${from.yearGroup} → ${to.yearGroup} ${exactText(to.pupils) ?? ""}`,
  );

describe("pupilsAfter", () => {
  it("[ROL9] moves each cohort up, and takes in as many as the year before", () => {
    const plan = smallPlan({ pupils: inYear(HILL, ["Y7", "160"], ["Y8", "150"], ["Y9", "140"]) });
    expect(told(plan)).toEqual(["Y7 → Y7 160", "Y7 → Y8 160", "Y8 → Y9 150"]);
  });

  it("[ROL9] leaves groups by need as they are", () => {
    const school = row.aSchool({ name: HILL, phase: "Special" });
    const plan = smallPlan({ schools: [school], pupils: inYear(HILL, ["SLD", "30"], ["PMLD", "12"]) });
    expect(told(plan)).toEqual(["SLD → SLD 30", "PMLD → PMLD 12"]);
  });

  it("[ROL9] leaves what is entered already, and takes disadvantaged pupils along", () => {
    const entered = row.pupilsOf("Y8", "155", { school: HILL, academicYear: "2028/29" });
    const rows = inYear(HILL, ["Y7", "160"], ["Y8", "150"]).map((own) => ({
      ...own,
      disadvantaged: pupils("40"),
    }));
    const [only, ...others] = pupilsAfter(smallPlan({ pupils: [...rows, entered] }));
    expect([only?.to.yearGroup, exactText(only?.to.disadvantaged ?? pupils("0")), others]).toEqual([
      "Y7",
      "40",
      [],
    ]);
  });
});

describe("longerPlan", () => {
  it("[ROL9] assumes for the year that is new what was last stated, or what Years has", () => {
    const plan = smallPlan();
    const years = plan.years.map((year, i) =>
      i === 0
        ? { ...year, teacherAward: ratio("0.03"), supportAward: ratio("0.02") }
        : { ...year, teacherAward: ratio("0.025"), blank: ["supportAward"] as const },
    );
    const after = assumptionsAfter({ ...plan, years }, null);
    expect([
      after?.academicYear,
      exactText(after?.teacherAward ?? ratio("9")),
      exactText(after?.supportAward ?? ratio("9")),
    ]).toEqual(["2028/29", "0.025", "0.02"]);
    const [first] = plan.years;
    if (!first) throw new Error("no year");
    const stated = { ...first, academicYear: "2028/29" };
    expect(longerPlan(plan, { assumptions: stated }).years.at(-1)).toBe(stated);
    expect(longerPlan(plan, { assumptions: null }).timeline.years).toEqual(["2026/27", "2027/28", "2028/29"]);
  });
});
