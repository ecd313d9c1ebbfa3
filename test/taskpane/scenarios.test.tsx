/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen } from "@testing-library/react";
import { Pane } from "../../src/taskpane/pane";
import { smallTables } from "../support/looks";
import { openTables } from "../support/open-workbook";
import type { OpenedTables } from "../support/open-workbook";
import { renderUnstyled } from "../support/unstyled";

// forms with long lists are tried in a browser (test/browser), in a fraction of the time
const SLOW = { timeout: 20000 };
jest.setTimeout(120_000);

async function opened(): Promise<OpenedTables> {
  const open = openTables(smallTables());
  renderUnstyled(<Pane workbook={open.workbook} theme="light" />);
  await screen.findByText("£60,727", {}, SLOW);
  fireEvent.click(screen.getByRole("tab", { name: "Scenarios" }));
  return open;
}
const press = (text: string): void => void fireEvent.click(screen.getByText(text, { selector: "button" }));
const type = (label: RegExp, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("an adopted scenario says that it is locked; what cannot be undone is not offered", async () => {
  await opened();
  expect(screen.getByText(/is adopted, and so locked\. A change goes into/)).toBeInTheDocument();
  expect(screen.getByText("6 decisions, in order")).toBeInTheDocument();
  expect(screen.queryByText("Undo the last decision")).toBeNull();
});

test("a form says what is wrong at its field, keeps what was entered when refused, and writes once", async () => {
  const open = await opened();
  press("New scenario");
  expect(screen.getByText("New scenario", { selector: "h2" })).toHaveFocus();
  press("Make the scenario");
  const problem = await screen.findByText("Name is missing.", { selector: "button" });
  expect(screen.getByText(/put right before you save$/).closest("[role=alert]")).toHaveFocus();
  fireEvent.click(problem);
  expect(screen.getByLabelText(/^Name/)).toHaveFocus();

  type(/^Name/, "Fewer groups");
  open.refuse("The sheet Scenarios is protected.");
  press("Make the scenario");
  await screen.findByText("The sheet Scenarios is protected.");
  expect(screen.getByLabelText(/^Name/)).toHaveValue("Fewer groups");
  expect(open.written).toEqual([]);

  open.refuse(null);
  press("Make the scenario");
  await screen.findByText("Fewer groups is made. It builds on Balanced groups.", {}, SLOW);
  await screen.findByText("No changes yet", {}, SLOW);
  expect(open.written.map(({ table }) => table)).toEqual(["Scenarios"]);
});

test("a form that is half filled in stays as it is while another tab is looked at", async () => {
  const open = await opened();
  press("New scenario");
  type(/^Name/, "Fewer groups");
  const tab = (name: string): void => void fireEvent.click(screen.getByRole("tab", { name }));
  tab("Overview");
  expect(screen.getByLabelText(/^Name/)).not.toBeVisible();
  act(() => open.edit(smallTables()));
  tab("Reinvest");
  press("Commit");
  await screen.findByText("New commitment", {}, SLOW);
  // two forms, and no id twice
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  tab("Scenarios");
  expect(screen.getByLabelText(/^Name/)).toHaveValue("Fewer groups");
  expect(screen.getByLabelText(/^Name/)).toBeVisible();
  fireEvent.click(screen.getAllByText("Cancel", { selector: "button" })[0] ?? document.body);
  expect(screen.queryByLabelText(/^Name/)).toBeNull();
});

test("the scenario just made is looked at, though its workbook was still being read", async () => {
  await opened();
  press("New scenario");
  type(/^Name/, "Trial");
  press("Make the scenario");
  await screen.findByText("No changes yet", {}, SLOW);
  expect(document.querySelector("h1")).toHaveTextContent(/Trial$/);
});
