/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { Beginning, OpenWorkbook, WriteOutcome } from "../../src/application/open-workbook";
import { Pane } from "../../src/taskpane/pane";
import { smallTables } from "../support/looks";
import { openTables } from "../support/open-workbook";
import { renderUnstyled } from "../support/unstyled";

const SLOW = { timeout: 20000 };
const START = { name: "Set up this workbook" };

/** A workbook without tables, and what was begun in it. */
function newWorkbook(outcome: WriteOutcome) {
  const open = openTables([]);
  const begun: Beginning[] = [];
  const workbook: OpenWorkbook = {
    ...open.workbook,
    begin(how) {
      begun.push(how);
      if (outcome.outcome === "written") open.edit(smallTables());
      return Promise.resolve(outcome);
    },
  };
  renderUnstyled(<Pane workbook={workbook} theme="light" />);
  return begun;
}

test("a workbook without our tables says how to start, and shows figures once it has them", async () => {
  const begun = newWorkbook({ outcome: "written" });
  await screen.findByRole("button", START, SLOW);
  expect((await axe(document.body)).violations).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Open the sample trust" }));
  expect(await screen.findByText("£60,727", {}, SLOW)).toBeInTheDocument();
  expect(begun).toEqual(["sample"]);
});

test("a refusal is shown, and one may choose again", async () => {
  const begun = newWorkbook({
    outcome: "refused",
    reason: "This workbook has a sheet called Staff already.",
  });
  await userEvent.click(await screen.findByRole("button", START, SLOW));
  expect(await screen.findByRole("alert")).toHaveTextContent("a sheet called Staff already");
  await userEvent.click(screen.getByRole("button", START));
  expect(begun).toEqual(["empty", "empty"]);
});

test("a host that cannot set up lists what is missing", async () => {
  renderUnstyled(<Pane workbook={openTables([]).workbook} theme="light" />);
  expect(await screen.findByText(/to put right|problem/i, { selector: "h2" }, SLOW)).toBeInTheDocument();
  expect(screen.queryByRole("button", START)).not.toBeInTheDocument();
});
