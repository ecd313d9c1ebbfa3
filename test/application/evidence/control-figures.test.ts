import { packContext } from "../../../src/application/evidence/context";
import type { PackContext } from "../../../src/application/evidence/context";
import { controlFigure } from "../../../src/application/evidence/control-figures";
import type { CivilDate } from "../../../src/domain/kernel";
import { exactText } from "../../../src/domain/kernel";
import { recordsOf } from "../../support/calculated-tables";
import { smallTables } from "../../support/looks";
import { A_REQUEST, packSourceOf } from "../../support/packs";
import { HIGH, PRIMARY } from "../../support/small-trust/names";

const YEAR = "2026/27";
const lines = recordsOf(smallTables(), "Budget").filter((row) => row["Academic year"] === YEAR);
const typed = (school: string, isIt: (row: (typeof lines)[number]) => boolean): number =>
  lines
    .filter((row) => row["School"] === school && isIt(row))
    .reduce((total, row) => total + Number(row["Amount £"]), 0);

describe("what a control is compared with", () => {
  let context: PackContext;
  beforeAll(async () => {
    context = packContext(await packSourceOf(smallTables()), A_REQUEST);
  });
  const found = (
    control: string,
    school: string,
    academicYear = YEAR,
    asAt: CivilDate | null = null,
  ): number | null => {
    const figure = controlFigure(control, { school, academicYear, asAt }, context);
    const text = figure && exactText(figure);
    return text === null ? null : Number(text);
  };
  const measured = (school: string, quantity: "staffCost" | "periods" | "allFte"): number => {
    const years = context.look.review.plans[0]?.evaluation?.years ?? [];
    const own = years.find(({ name, academicYear }) => name === school && academicYear === YEAR);
    const text = own && exactText(own.base[quantity].value);
    return Number(text ?? NaN);
  };

  it("is the income of the fund GAG, as typed for the first year", () => {
    const statement = typed(HIGH, (row) => row["Kind"] === "Income" && row["Fund"] === "GAG");
    expect(statement).toBeGreaterThan(0);
    expect(found("GAG statement", HIGH)).toBe(statement);
  });

  it("is the posts with on-costs: staff cost without supply, which the payroll does not pay", () => {
    const supply = typed(PRIMARY, (row) => row["AAR code"] === "BAE020" || row["AAR code"] === "BAE240");
    expect(found("Payroll £", PRIMARY)).toBeCloseTo(measured(PRIMARY, "staffCost") - supply, 6);
    expect(found("payroll £", "Trust")).toBeGreaterThan(found("payroll £", PRIMARY) ?? NaN);
  });

  it("is the posts that were on the payroll of the document's day, or of the year where it has no such day", () => {
    const posts = recordsOf(smallTables(), "Staff").filter(
      (row) => row["School"] === HIGH && !row["Only in scenario"] && !row["Commitment"],
    );
    const fteOf = (isIt: (row: (typeof posts)[number]) => boolean): number =>
      posts.filter(isIt).reduce((total, row) => total + Number(row["FTE"]), 0);
    const isVacant = (row: (typeof posts)[number]): boolean =>
      /^vacant/.test(typeof row["Filled"] === "string" ? row["Filled"] : "");
    // vacant since July 2026
    expect(fteOf(isVacant)).toBeGreaterThan(0);
    const paid = fteOf((row) => !isVacant(row));
    expect(found("payroll FTE", HIGH, YEAR, { year: 2026, month: 10, day: 31 })).toBeCloseTo(paid, 9);
    const ofYear = measured(HIGH, "allFte");
    expect(found("payroll FTE", HIGH)).toBe(ofYear);
    expect(found("payroll FTE", HIGH, YEAR, { year: 2026, month: 8, day: 31 })).toBe(ofYear);
    expect(ofYear).toBeGreaterThan(paid);
  });

  it("is the periods of a school's cycle, and of a week for the trust", () => {
    const weeks = recordsOf(smallTables(), "Schools").find((row) => row["School"] === HIGH);
    expect(found("timetable periods", HIGH)).toBe(
      measured(HIGH, "periods") * Number(weeks?.["Weeks per cycle"]),
    );
    expect(found("timetable periods", "Trust")).toBe(measured("Trust", "periods"));
  });

  it("is not known of a school or year that is not there, and nothing for other documents", () => {
    expect(found("GAG statement", "No such school")).toBeNull();
    expect(found("payroll £", "No such school")).toBeNull();
    expect(found("payroll £", PRIMARY, "2031/32")).toBeNull();
    expect(
      controlFigure("trial balance", { school: HIGH, academicYear: YEAR, asAt: null }, context),
    ).toBeNull();
  });
});
