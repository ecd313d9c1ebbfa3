import { noSchoolsOf } from "../../../src/application/view/no-schools";
import { templateContent } from "../../../src/workbook";
import { reviewOf, smallTables } from "../../support/looks";
import { tablesIn } from "../../support/sample-trusts";

test("a workbook that was set up and is empty says what to do, and where the sample can be seen", async () => {
  const view = noSchoolsOf(await reviewOf(tablesIn(templateContent())));
  expect(view?.title).toBe("No schools yet");
  expect(view?.texts.join(" ")).toMatch(/open a new, empty workbook and choose Open the sample trust/);
});

test("a workbook with a school does not", async () => {
  expect(noSchoolsOf(await reviewOf(smallTables()))).toBeNull();
});
