import {
  CATEGORY_FACTS,
  REINVESTMENT_CATEGORIES,
  STANDARD_FUNDS,
  STANDARD_ROLES,
} from "../../../src/domain/reference";

const fund = (name: string) => STANDARD_FUNDS.find((each) => each.fund === name);
const rolesOf = (group: string): string[] =>
  STANDARD_ROLES.filter((role) => role.group === group).map(({ role }) => role);

describe("the shipped roles", () => {
  it("[REF1] count heads, deputies and assistant heads as leadership, and nobody else", () => {
    expect(rolesOf("Leadership")).toEqual(["Headteacher", "Deputy headteacher", "Assistant headteacher"]);
    expect(rolesOf("Teacher")).toContain("SENCO");
    expect(rolesOf("Other support")).toContain("Business leadership");
  });

  it("[REF1] give teachers the teachers' award, pension and code, and nobody else", () => {
    for (const { group, teacher, award, pension, aarCode } of STANDARD_ROLES) {
      const teaches = group === "Leadership" || group === "Teacher";
      expect([teacher, award, pension]).toEqual(teaches ? [1, "Teacher", "TPS"] : [0, "Support", "LGPS"]);
      expect(aarCode === "BAE010").toBe(teaches);
    }
  });

  it("[REF1] give no teaching load to who is not a teacher, and never more than a full one", () => {
    for (const { teacher, teachingLoadShare } of STANDARD_ROLES) {
      expect(Number(teachingLoadShare)).toBeLessThanOrEqual(teacher);
      expect(Number(teachingLoadShare)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("the shipped funds", () => {
  it("[REF1] begin with the general grant", () => {
    expect(STANDARD_FUNDS.map(({ fund: name }) => name)).toEqual([
      "GAG",
      "Pupil premium",
      "High needs",
      "PE and sport premium",
      "16 to 19",
      "Capital grant",
      "Self-generated",
      "Reserves",
    ]);
  });

  it("[REF1] state a restriction, and call a condition to confirm where it is", () => {
    for (const { restriction, status } of STANDARD_FUNDS) {
      expect(restriction).toMatch(/\.$/);
      expect(/To confirm: /.test(restriction)).toBe(status === "to confirm");
    }
  });

  it("[REF1] let pupil premium pay for its own menu only", () => {
    const onTheMenu = REINVESTMENT_CATEGORIES.filter(
      (name) => CATEGORY_FACTS[name].pupilPremiumTier !== null,
    );
    expect(fund("Pupil premium")?.mayFund).toEqual(onTheMenu);
  });

  it("[REF1] keep capital to buildings, and leave no fund without a use", () => {
    const capital = STANDARD_FUNDS.filter(({ type }) => type === "capital");
    expect(capital.map(({ mayFund }) => mayFund)).toEqual([["Estate capital"]]);
    expect(STANDARD_FUNDS.filter(({ mayFund }) => mayFund.length === 0)).toEqual([]);
  });

  it("[REF1] do not pay reserves out of reserves", () => {
    expect(fund("Reserves")?.mayFund).not.toContain("Reserves");
  });
});

describe("the categories", () => {
  it("[REF1] are the nine of the public format, in its words", () => {
    expect(REINVESTMENT_CATEGORIES).toEqual([
      "School-improvement staffing",
      "Evidence-informed CPD",
      "Curriculum design and implementation",
      "Assessment and other technology",
      "SEND and disadvantage interventions",
      "Longer school day and wider purposes",
      "Estate capital",
      "Reserves",
      "Deficit recovery",
    ]);
  });

  it("[REF1] suggest codes of the accounts return", () => {
    for (const { aarCodes } of Object.values(CATEGORY_FACTS))
      for (const code of aarCodes) expect(code).toMatch(/^BAE\d{3}$/);
    expect(CATEGORY_FACTS["Reserves"].aarCodes).toEqual([]);
  });
});
