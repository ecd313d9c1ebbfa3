import { exactText, periods, pounds } from "../../../src/domain/kernel";
import { CURRICULUM_FIELDS, STAFF_FIELDS } from "../../../src/domain/scenarios/closed-list";
import { isCurrent, settableNamed } from "../../../src/domain/scenarios/settable";
import type { Settable } from "../../../src/domain/scenarios/settable";
import { aCurriculumRow, aPost, onPoint, onSalary, wholeRow } from "../../support/builders";

const headers = <Row>(fields: readonly Settable<Row>[]): string[] => fields.map(({ header }) => header);
function settable<Row>(fields: readonly Settable<Row>[], header: string): Settable<Row> {
  const field = settableNamed(fields, header);
  if (!field) throw new Error(header);
  return field;
}
/** The figure before and after it is set. */
function written<Row>(
  fields: readonly Settable<Row>[],
  header: string,
  [row, value]: readonly [Row, string],
) {
  const field = settable(fields, header);
  const after = field.write(row, value);
  const read = (of: Row) => {
    const figure = field.read(of);
    return figure === null ? null : exactText(figure);
  };
  return [read(row), after === null ? "refused" : read(after)];
}

describe("what a scenario may set", () => {
  it("[CHG1] is these five figures of a curriculum row, and no other", () => {
    expect(headers(CURRICULUM_FIELDS)).toEqual([
      "Groups",
      "Periods per group",
      "Teachers per group",
      "Support staff per group",
      "Pupils taking",
    ]);
    for (const header of headers(CURRICULUM_FIELDS)) {
      expect(written(CURRICULUM_FIELDS, header, [aCurriculumRow(), "7"])[1]).toBe("7");
    }
  });

  it("[CHG1] is these seven figures of a post, and no other", () => {
    expect(headers(STAFF_FIELDS)).toEqual([
      "FTE",
      "Timetabled periods",
      "TLR £",
      "TLR share",
      "SEN allowance £",
      "Annual salary £",
      "Annual cost £",
    ]);
    for (const header of headers(STAFF_FIELDS).slice(0, 5)) {
      expect(written(STAFF_FIELDS, header, [aPost(), "7"])[1]).toBe("7");
    }
  });

  it("[CHG1] is found by its header without regard to case; a subject or a point is not", () => {
    expect(settableNamed(STAFF_FIELDS, "tlr £")?.header).toBe("TLR £");
    for (const header of ["Subject", "Pay point", "Fund", "School", ""]) {
      expect(settableNamed(STAFF_FIELDS, header)).toBeNull();
    }
  });

  it("[CHG1] is a salary or a whole cost only of a post that is paid so", () => {
    expect(written(STAFF_FIELDS, "Annual salary £", [aPost({ pay: onSalary("30000") }), "31000"])).toEqual([
      "30000",
      "31000",
    ]);
    expect(written(STAFF_FIELDS, "Annual cost £", [aPost({ pay: wholeRow("60000") }), "61000"])).toEqual([
      "60000",
      "61000",
    ]);
    expect(written(STAFF_FIELDS, "Annual salary £", [aPost({ pay: onPoint("M6") }), "1"])).toEqual([
      null,
      "refused",
    ]);
    expect(written(STAFF_FIELDS, "Annual cost £", [aPost({ pay: onSalary("1") }), "1"])).toEqual([
      null,
      "refused",
    ]);
  });

  it("[CHG8] timetabled periods move with FTE, where the post has them", () => {
    const timetabled = aPost({ timetabledPeriods: periods("20") });
    const after = settable(STAFF_FIELDS, "FTE").write(timetabled, "0.6");
    expect(after?.timetabledPeriods && exactText(after.timetabledPeriods)).toBe("12");
    expect(settable(STAFF_FIELDS, "FTE").write(aPost(), "0.6")?.timetabledPeriods).toBeNull();
  });
});

describe("From value", () => {
  const fte = settable(STAFF_FIELDS, "FTE");
  const tlr = settable(STAFF_FIELDS, "TLR £");
  const timetabled = settable(STAFF_FIELDS, "Timetabled periods");

  it("[CHG2] agrees with the same number, however it is written", () => {
    expect(isCurrent(fte, aPost(), "1")).toBe(true);
    expect(isCurrent(fte, aPost(), "1.00")).toBe(true);
    expect(isCurrent(fte, aPost(), "0.99")).toBe(false);
    expect(isCurrent(fte, aPost(), "one")).toBe(false);
  });

  it("[CHG2] that is blank agrees with what a blank stands for", () => {
    expect(isCurrent(tlr, aPost(), null)).toBe(true);
    expect(isCurrent(tlr, aPost(), "0")).toBe(true);
    expect(isCurrent(tlr, aPost({ tlr: pounds("3527") }), null)).toBe(false);
    expect(isCurrent(settable(STAFF_FIELDS, "TLR share"), aPost(), null)).toBe(true);
    expect(isCurrent(settable(CURRICULUM_FIELDS, "Teachers per group"), aCurriculumRow(), null)).toBe(true);
    expect(isCurrent(settable(CURRICULUM_FIELDS, "Support staff per group"), aCurriculumRow(), null)).toBe(
      true,
    );
  });

  it("[CHG2] that is blank agrees with a blank that stands for nothing else", () => {
    expect(isCurrent(timetabled, aPost(), null)).toBe(true);
    expect(isCurrent(timetabled, aPost({ timetabledPeriods: periods("20") }), null)).toBe(false);
    expect(isCurrent(timetabled, aPost(), "20")).toBe(false);
    expect(isCurrent(fte, aPost(), null)).toBe(false);
  });
});
