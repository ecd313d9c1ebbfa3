import { exactText, isoDate, ratio } from "../../../src/domain/kernel";
import { rolledPoints } from "../../../src/domain/year-roll/rolled-points";
import * as row from "../../support/builders";

const TIMELINE = row.aTimeline(2026, 3);
const YEARS = row.assumptionsFor(TIMELINE, { teacherAward: ratio("0.03"), supportAward: ratio("0.02") });
const FIRST_DAY = row.day("2027-09-01");
const told = (points: Parameters<typeof rolledPoints>[1]["payPoints"], posts = [row.aPost()]) => {
  const found = rolledPoints(posts, { payPoints: points, timeline: TIMELINE, years: YEARS }, FIRST_DAY);
  const rows = found.rows.map(({ point, effectiveFrom, annual, status }) =>
    [point, effectiveFrom && isoDate(effectiveFrom), exactText(annual), status].join(" "),
  );
  return { ...found, rows };
};

describe("rolledPoints", () => {
  it("[ROL5] writes what awards alone say that a point pays on the first day", () => {
    // 40,000 of September 2025: 41,200 in 2026, 42,436 in 2027
    expect(told([row.aPayPoint("M5", "2025-09-01", "40000")]).rows).toEqual(["M5 2027-09-01 42436 derived"]);
    expect(
      told([row.aPayPoint("M5", "2025-09-01", "40000"), row.aPayPoint("M5", "2027-09-01", "43000")]).rows,
    ).toEqual([]);
  });

  it("[ROL5] follows the award of the posts on the scale, and refuses a point that would pay two amounts", () => {
    const points = [row.aPayPoint("M5", "2026-04-01", "40000")];
    const onMain = row.anAssistant({ pay: row.onPoint("M5") });
    // April 2027: 40,000 x 1.02
    expect(told(points, [onMain]).rows).toEqual(["M5 2027-09-01 40800 derived"]);
    expect(told(points, [onMain, row.aPost()])).toMatchObject({ rows: [], unclear: ["Main"] });
    expect(told(points, [])).toMatchObject({ rows: [], unused: ["Main"] });
  });
});
