import { noFiguresOf, noSchoolsOf } from "../../../src/application/view/no-figures";
import { templateContent } from "../../../src/workbook";
import { reviewOf, smallTables } from "../../support/looks";
import { tablesIn } from "../../support/sample-trusts";

test("a workbook that was set up and is empty says what to do, and where the sample can be seen", async () => {
  const review = await reviewOf(tablesIn(templateContent()));
  expect(noSchoolsOf(review)?.title).toBe("No schools yet");
  expect(noSchoolsOf(review)?.texts.join(" ")).toMatch(
    /open a new, empty workbook and choose Open the sample trust/,
  );
  expect(noFiguresOf(review)).toBe(noSchoolsOf(review));
});

test("a workbook with schools and no money says what to enter", async () => {
  const emptied = smallTables().map((own) =>
    ["Staff", "Budget"].includes(own.name) ? { ...own, rows: [] } : own,
  );
  const review = await reviewOf(emptied);
  expect(noSchoolsOf(review)).toBeNull();
  expect(noFiguresOf(review)?.texts).toEqual([
    "No post and no budget line is entered. Enter the posts in the sheet Staff and the other lines in Budget: figures follow as you type.",
  ]);
});

test("a workbook with a school and its money has figures", async () => {
  const review = await reviewOf(smallTables());
  expect([noSchoolsOf(review), noFiguresOf(review)]).toEqual([null, null]);
});
