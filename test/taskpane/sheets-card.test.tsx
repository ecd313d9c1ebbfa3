/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { OpenWorkbook, RecalculationOutcome, SheetsStanding } from "../../src/application/open-workbook";
import { openingOf } from "../../src/taskpane/opening";
import { Pane } from "../../src/taskpane/pane";
import { smallTables } from "../support/looks";
import { openTables } from "../support/open-workbook";
import { renderUnstyled } from "../support/unstyled";

const SLOW = { timeout: 20000 };

const QUESTION = "The sheet Demand was written for other years.";

/** The small trust with sheets of formulas that are behind until they are written anew. */
function opened(outcome: RecalculationOutcome, query = ""): { readonly runs: () => number } {
  const { workbook } = openTables(smallTables());
  let [runs, sheets]: [number, SheetsStanding] = [0, "behind"];
  const own: OpenWorkbook = {
    ...workbook,
    book: async (since) => ({ ...(await workbook.book(since)), sheets }),
    recalculate({ told }, mayReplace) {
      runs += 1;
      told(1, 4);
      if (outcome.outcome === "asks" && mayReplace) return Promise.resolve({ outcome: "written" });
      if (outcome.outcome === "written") sheets = "current";
      return Promise.resolve(outcome);
    },
  };
  renderUnstyled(<Pane workbook={own} theme="light" opening={openingOf(query)} />);
  return { runs: () => runs };
}
const button = (name: string): Promise<HTMLElement> => screen.findByRole("button", { name }, SLOW);

test("sheets that are out of date are said to be, and written anew once a person has said so twice", async () => {
  const { runs } = opened({ outcome: "written" });
  expect(await screen.findByText("Figures on the sheets are out of date", {}, SLOW)).toBeInTheDocument();
  await userEvent.click(await button("Recalculate"));
  expect(runs()).toBe(0);
  await userEvent.click(await button("Write them now"));
  expect(runs()).toBe(1);
  await userEvent.click(screen.getByRole("tab", { name: "Audit" }));
  expect(await screen.findByText("Up to date", {}, SLOW)).toBeInTheDocument();
});

test("the button of the ribbon has asked already: one yes starts it, and a refusal is said", async () => {
  const { runs } = opened(
    { outcome: "refused", reason: "The sheet Checks is protected." },
    "?open=recalculate&x=1",
  );
  await userEvent.click(await button("Write them now"));
  expect(runs()).toBe(1);
  expect(await screen.findByText("The sheet Checks is protected.")).toBeInTheDocument();
});

test("sheets that have to be deleted first are asked about in their own words, and gone on with after a yes", async () => {
  const { runs } = opened({ outcome: "asks", question: QUESTION });
  await userEvent.click(await button("Recalculate"));
  await userEvent.click(await button("Write them now"));
  expect(await screen.findByText(QUESTION)).toBeInTheDocument();
  await userEvent.click(await button("Not now"));
  expect([screen.queryByText(QUESTION), runs()]).toEqual([null, 1]);
  await userEvent.click(await button("Recalculate"));
  await userEvent.click(await button("Write them now"));
  await userEvent.click(await button("Delete them and write them anew"));
  expect(runs()).toBe(3);
  expect(await screen.findByText("Recalculated. Your inputs were not touched.")).toBeInTheDocument();
});

test("buttons of the ribbon open problems, and evidence", () => {
  expect(openingOf("?open=check").withProblems).toBe(true);
  expect(openingOf("?open=evidence").tab).toBe("Audit");
  expect(openingOf("?open=anything")).toEqual(openingOf(""));
});

test("a host that cannot recalculate offers none", async () => {
  renderUnstyled(<Pane workbook={openTables(smallTables()).workbook} theme="light" />);
  await userEvent.click(await screen.findByRole("tab", { name: "Audit" }, SLOW));
  await screen.findByText("Workbook and log", {}, SLOW);
  expect(screen.queryByRole("button", { name: "Recalculate" })).not.toBeInTheDocument();
});

test("writing can be cancelled between two parts, and what is half written is said to be", async () => {
  const { workbook } = openTables(smallTables());
  const half = "Cancelled. Sheets of formulas that are half written say so.";
  const own: OpenWorkbook = {
    ...workbook,
    book: async (since) => ({ ...(await workbook.book(since)), sheets: "behind" }),
    async recalculate({ told, isWanted }) {
      told(1, 4);
      while (isWanted()) await new Promise((done) => setTimeout(done, 10));
      return { outcome: "refused", reason: half };
    },
  };
  renderUnstyled(<Pane workbook={own} theme="light" opening={openingOf("")} />);
  await userEvent.click(await button("Recalculate"));
  await userEvent.click(await button("Write them now"));
  expect(await screen.findByText("Writing the sheets of formulas: part 2 of 4")).toBeInTheDocument();
  await userEvent.click(await button("Cancel"));
  expect(await screen.findByText(half)).toBeInTheDocument();
  expect(await button("Recalculate")).toBeInTheDocument();
});
