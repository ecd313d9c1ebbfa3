/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import { smallTables } from "../support/looks";
import { openTables } from "../support/open-workbook";
import type { OpenedTables } from "../support/open-workbook";

const SLOW = { timeout: 20000 };
jest.setTimeout(240_000);

async function opened(): Promise<OpenedTables> {
  const open = openTables(smallTables());
  render(<Pane workbook={open.workbook} theme="light" />);
  await screen.findByText("£60,727", {}, SLOW);
  await userEvent.click(screen.getByRole("tab", { name: "Scenarios" }));
  return open;
}
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const choose = (label: string | RegExp, value: string): Promise<void> =>
  userEvent.selectOptions(screen.getByLabelText(label), value);
async function find(name: RegExp, text: string, option: RegExp): Promise<void> {
  await userEvent.type(screen.getByRole("combobox", { name }), text);
  await userEvent.click(await screen.findByRole("option", { name: option }));
}

async function makeDraft(): Promise<OpenedTables> {
  const open = await opened();
  await press("New scenario");
  await userEvent.type(screen.getByLabelText(/^Name/), "Fewer groups");
  await choose(/^Builds on/, "Baseline");
  await press("Make the scenario");
  await screen.findByText("Fewer groups is made. It builds on Baseline.", {}, SLOW);
  await screen.findByRole("button", { name: "Add a change" }, SLOW);
  await screen.findByRole("heading", { name: "No changes yet" }, SLOW);
  return open;
}

async function fillIn(): Promise<void> {
  await press("Add a change");
  expect(screen.getByRole("heading", { name: "Add a change" })).toHaveFocus();
  await choose("Change", "drop-groups");
  await find(/^Row of the curriculum/, "Year 9 Maths", /Year 9 Maths/);
}

test("an adopted scenario lists its decisions, says that it is locked, and adds up to the headline", async () => {
  await opened();
  expect(screen.getByText(/is adopted, and so locked\. A change goes into/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Undo the last decision" })).toBeNull();
  await userEvent.click(screen.getByRole("switch", { name: "Show as table" }));
  const table = screen.getByRole("table", { name: /^Cash released in 2027\/28, £60,727, change by change/ });
  expect(within(table).getByRole("row", { name: "Cash released £60,727" })).toBeInTheDocument();
});

test("a change is tried before it is saved, added, and taken back again", async () => {
  const open = await makeDraft();
  const before = open.tables();
  await fillIn();
  expect(
    await screen.findByRole("table", { name: "What the change would do, by year" }, SLOW),
  ).toBeInTheDocument();
  expect(open.written).toHaveLength(1);

  await press("Add to scenario");
  const summary = screen.getByRole("alert");
  expect(summary).toHaveFocus();
  await userEvent.click(within(summary).getByRole("button", { name: "Reason is missing." }));
  expect(screen.getByLabelText(/^Reason/)).toHaveFocus();
  await userEvent.keyboard("Smaller year");
  await press("Add to scenario");

  await screen.findByRole("heading", { name: "1 decision" }, SLOW);
  expect(screen.getByText(/^Added to Fewer groups: CH-/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Add a change" })).toHaveFocus();
  await press("Undo the last decision");
  await press("Take it back");
  await screen.findByRole("heading", { name: "No changes yet" }, SLOW);
  const filled = (rows: readonly (readonly unknown[])[]) =>
    rows.filter((row) => row.some((cell) => cell !== null));
  expect(open.tables().map(({ rows }) => filled(rows))).toEqual(before.map(({ rows }) => filled(rows)));
});

test("what cannot be written is said, and what was entered is kept", async () => {
  const open = await makeDraft();
  await fillIn();
  await userEvent.type(screen.getByLabelText(/^Reason/), "Smaller year");
  open.refuse("The sheet Scenarios is protected.");
  await press("Add to scenario");
  expect(await screen.findByText("The sheet Scenarios is protected.")).toBeInTheDocument();
  expect(screen.getByLabelText(/^Reason/)).toHaveValue("Smaller year");
});

test("scenarios stand side by side, each after its commitments", async () => {
  await opened();
  await userEvent.click(screen.getByRole("tab", { name: "Compare" }));
  const table = await screen.findByRole("table", { name: "All schools, 2027/28" }, SLOW);
  expect(within(table).getByRole("row", { name: /^Cash released – £60,727/ })).toBeInTheDocument();
  expect(screen.getByRole("table", { name: "In-year balance, year by year" })).toBeInTheDocument();
});

test("a goal is sought, and its answer becomes a change", async () => {
  await opened();
  await userEvent.click(screen.getByRole("tab", { name: "Goal seek" }));
  await choose(/^Reach/, "in-year-balance");
  await userEvent.type(screen.getByLabelText(/^Value/), "0");
  await choose(/^By changing/, "fte");
  await find(/^Which one/, "TH-ENG-3", /TH-ENG-3/);
  await press("Find the value");
  expect(await screen.findByRole("heading", { name: /Found|No answer/ }, SLOW)).toBeInTheDocument();
});
