/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { fireEvent } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { Beginning, OpenWorkbook, WriteOutcome } from "../../src/application/open-workbook";
import { Pane } from "../../src/taskpane/pane";
import { smallTables } from "../support/looks";
import { openTables } from "../support/open-workbook";
import { renderUnstyled } from "../support/unstyled";
import { PRIMARY_FIGURES, SECONDARY_FIGURES } from "../support/whole-school";

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
  expect(screen.getByRole("tabpanel")).toHaveFocus();
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

describe("starting from the DfE tool's figures", () => {
  const WAY = { name: "Start from the DfE tool's figures" };
  const WRITE = { name: "Write the rows" };
  const type = (typed: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(typed)) {
      const field = document.getElementById(`headroom-field-${name}`);
      if (!field) throw new Error(`no field ${name}`);
      fireEvent.change(field, { target: { value } });
    }
  };

  test("a form says what is missing at its fields, shows the ratios, and begins the workbook", async () => {
    const begun = newWorkbook({ outcome: "written" });
    await userEvent.click(await screen.findByRole("button", WAY, SLOW));
    expect(await screen.findByRole("heading", { level: 1, ...WAY }, SLOW)).toHaveFocus();
    fireEvent.click(screen.getByRole("button", WRITE));
    // the summary, and then a message at each field
    const [alert] = await screen.findAllByRole("alert");
    expect(alert).toHaveTextContent("Total income is blank. Enter a number.");
    expect(alert).toHaveFocus();
    expect(document.getElementById("headroom-field-income")).toHaveAccessibleDescription(
      /Total income is blank/,
    );
    expect((await axe(document.body)).violations).toEqual([]);
    type(SECONDARY_FIGURES);
    expect(await screen.findByText("£7,200", {}, SLOW)).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", WRITE));
    expect(await screen.findByText("£60,727", {}, SLOW)).toBeInTheDocument();
    expect(begun).toMatchObject([{ school: "Brackenford School", phase: "Secondary" }]);
  }, 60_000);

  test("a primary is asked for its own years; a refusal keeps what was typed", async () => {
    const begun = newWorkbook({
      outcome: "refused",
      reason: "This workbook has a sheet called Staff already.",
    });
    await userEvent.click(await screen.findByRole("button", WAY, SLOW));
    await screen.findByLabelText("Year 7 pupils", {}, SLOW);
    type({ phase: "Primary" });
    expect(screen.queryByLabelText("Year 7 pupils")).not.toBeInTheDocument();
    type(PRIMARY_FIGURES);
    fireEvent.click(screen.getByRole("button", WRITE));
    expect(await screen.findByText(/a sheet called Staff already/)).toBeInTheDocument();
    expect(screen.getByLabelText("Year 5 pupils")).toHaveValue("14");
    expect(begun).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await screen.findByRole("button", START)).toBeInTheDocument();
  }, 60_000);
});
