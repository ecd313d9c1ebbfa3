import { dayText, endText, spanText, startText } from "../../../src/application/present/date-text";
import { typedPercent, typedPounds, typedText } from "../../../src/application/present/number-text";
import { curriculumText, yearGroupText } from "../../../src/application/present/year-group-text";
import { day } from "../../support/builders";
import { taught } from "../../support/plan-builders";

describe("dates", () => {
  it("names the month alone at the ends of an academic year, else the day", () => {
    expect(dayText(day("2027-09-01"))).toBe("1 September 2027");
    expect([startText(day("2027-09-01")), startText(day("2028-01-01"))]).toEqual([
      "September 2027",
      "1 January 2028",
    ]);
    expect([endText(day("2028-08-31")), endText(day("2028-03-31"))]).toEqual([
      "August 2028",
      "31 March 2028",
    ]);
  });

  it("makes a span of one or two days", () => {
    expect(spanText(day("2027-09-01"), null)).toBe("from September 2027");
    expect(spanText(day("2028-01-01"), day("2028-08-31"))).toBe("from 1 January 2028 to August 2028");
  });
});

describe("year groups", () => {
  it("are called what people call them", () => {
    expect(["Y7", "Y12", "YR", "YN", "SLD", ""].map(yearGroupText)).toEqual([
      "Year 7",
      "Year 12",
      "Reception",
      "Nursery",
      "SLD",
      "year group not known",
    ]);
  });

  it("name a row of the curriculum with its subject", () => {
    const row = taught("R1", ["Hillside", "Y9", "English", "7 x 4"]);
    expect(curriculumText(row)).toBe("Year 9 English");
    expect(curriculumText({ ...row, yearGroup: "Y3", andYearGroup: "Y4", subject: "Class" })).toBe(
      "Years 3 and 4 Class",
    );
    expect(curriculumText({ ...row, yearGroup: "YR", andYearGroup: "Y1", subject: "Class" })).toBe(
      "Reception and Year 1 Class",
    );
    expect(curriculumText({ ...row, yearGroup: "Other", subject: "Homework club" })).toBe(
      "Homework club, outside the timetable",
    );
    expect(curriculumText({ ...row, subject: null })).toBe("Year 9 subject not known");
  });
});

describe("values as they are typed", () => {
  it("keep their digits, and text its words", () => {
    expect(["7", "0.70", "12000", "seven"].map(typedText)).toEqual(["7", "0.7", "12,000", "seven"]);
    expect(["20000", "20000.5", "-1", "?"].map(typedPounds)).toEqual(["£20,000", "£20,000.50", "−£1", "?"]);
    expect(["0.03", "0.025", "-0.01", "?"].map(typedPercent)).toEqual(["3%", "2.5%", "−1%", "?"]);
  });
});
