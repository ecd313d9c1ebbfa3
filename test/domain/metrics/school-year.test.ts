import { exactText, quantity } from "../../../src/domain/kernel";
import { addBases, notKnownTotal, perWeek } from "../../../src/domain/metrics";
import type { BaseName, BaseQuantities } from "../../../src/domain/metrics";
import { bases, nextRow } from "../../support/plan-builders";

const TIMETABLED: readonly BaseName[] = [
  "periods",
  "periods711",
  "periodsPost16",
  "teacherSlots",
  "pupilSlots",
  "pupilSlots711",
  "pupilSlotsPost16",
  "groupPeriods",
  "pupilPeriods",
  "basicPeriods",
];
const names = Object.keys(bases()) as BaseName[];
const all = (number: string): BaseQuantities =>
  bases(Object.fromEntries(names.map((name) => [name, number])));

describe("base quantities", () => {
  it("[TOT1] of a fortnight are halved to a week, and nothing but periods is", () => {
    const week = perWeek(all("700"), quantity("2"));
    for (const name of names) {
      expect([name, exactText(week[name].value)]).toEqual([name, TIMETABLED.includes(name) ? "350" : "700"]);
    }
  });

  it("[TOT1] are each added up", () => {
    const total = addBases([all("1"), all("20"), all("300")]);
    for (const name of names) expect([name, exactText(total[name].value)]).toEqual([name, "321"]);
  });

  it("[TOT1, PLN3] are not known where one of them is not", () => {
    const total = addBases([all("1"), { ...all("20"), pupils: { value: quantity("?"), from: [] } }]);
    expect(exactText(total.pupils.value)).toBeNull();
    expect(exactText(total.periods.value)).toBe("21");
  });

  it("[MET4] are not known, none of them, where it cannot be said which schools count", () => {
    const total = notKnownTotal([all("1"), all("20")]);
    for (const name of names) expect([name, exactText(total[name].value)]).toEqual([name, null]);
  });

  it("[MET6] keep the cells of each school", () => {
    const from = (table: string) => [{ rows: [nextRow(table)], fields: ["fte"] }];
    const [first, second] = [from("Staff"), from("Staff")];
    const total = addBases([
      { ...bases(), teacherFte: { value: quantity("1"), from: first } },
      { ...bases(), teacherFte: { value: quantity("2"), from: second } },
    ]);
    expect(total.teacherFte.from).toEqual([...first, ...second]);
    expect(
      perWeek({ ...bases(), periods: { value: quantity("1"), from: first } }, quantity("2")).periods.from,
    ).toBe(first);
  });
});
