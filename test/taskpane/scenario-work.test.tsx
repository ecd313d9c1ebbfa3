/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { decided, draftIn, DRAFT } from "../application/decisions/small-model";
import { Pane } from "../../src/taskpane/pane";
import type { TableEdit } from "../../src/application/table-edits";
import type { HostTable } from "../../src/workbook/host";
import { rowEdits } from "../../src/workbook/row-edits";
import { withRowEdits } from "../../src/workbook/with-row-edits";
import { smallTables, withCell } from "../support/looks";
import { openTables } from "../support/open-workbook";
import type { OpenedTables } from "../support/open-workbook";
import { trustIn } from "../support/through-file";
import { renderUnstyled } from "../support/unstyled";

const SLOW = { timeout: 30_000 };
jest.setTimeout(180_000);

const written = (tables: readonly HostTable[], edits: readonly TableEdit[]): HostTable[] =>
  withRowEdits(tables, rowEdits(edits, tables));
/** A draft with one group of Year 8 English fewer. */
function withDraft(): HostTable[] {
  const drafted = written(smallTables(), draftIn(trustIn(smallTables()).model).edits);
  const given = { row: "TH-Y8-EN", groups: "6", from: "2027/28" };
  const merged = written(drafted, decided(trustIn(drafted).model, "merge-groups", given).edits);
  const settings = merged.find(({ name }) => name === "Settings");
  const row = (settings?.rows ?? []).findIndex(([setting]) => setting === "Active scenario");
  return withCell(merged, { table: "Settings", header: "Value", row }, DRAFT);
}
/** The same, after somebody typed another number of groups into Curriculum. */
function withStale(): HostTable[] {
  const tables = withDraft();
  const curriculum = tables.find(({ name }) => name === "Curriculum");
  const row = (curriculum?.rows ?? []).findIndex(([id]) => id === "TH-Y8-EN");
  return withCell(tables, { table: "Curriculum", header: "Groups", row }, 9);
}

async function opened(tables: readonly HostTable[], heading: string): Promise<OpenedTables> {
  const open = openTables(tables);
  renderUnstyled(<Pane workbook={open.workbook} theme="light" />);
  fireEvent.click(await screen.findByRole("tab", { name: "Scenarios" }, SLOW));
  await screen.findByText(heading, {}, SLOW);
  return open;
}
const press = (text: string): void => void fireEvent.click(screen.getByText(text, { selector: "button" }));
const type = (label: RegExp, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const part = (name: string): void => void fireEvent.click(screen.getByRole("tab", { name }));

describe("a change that is out of date", () => {
  test("is kept from what it finds: what that does is seen first, and only its From value is written", async () => {
    const open = await opened(withStale(), "1 decision");
    expect(screen.getByText("1 change is out of date, and so not applied.")).toBeInTheDocument();
    expect(screen.getByText("Out of date: it expects 7 and finds 9.")).toBeInTheDocument();
    press("Keep it, from 9");
    const panel = within(screen.getByRole("group", { name: /^Keep CH-/ }));
    expect(
      await panel.findByText("Thornmoor High, Year 8 English: 9 groups to 6 from September 2027.", {}, SLOW),
    ).toBeInTheDocument();
    expect(panel.getByRole("table", { name: "What the change would do, by year" })).toBeInTheDocument();
    expect(open.written).toEqual([]);
    press("Keep it so");
    await screen.findByText(/^Kept: CH-\d+, from what it finds now\.$/, {}, SLOW);
    expect(open.written).toEqual([
      { edit: "update", table: "Changes", change: expect.stringMatching(/^CH-/), record: { fromValue: "9" } },
    ]);
    await screen.findByText("Thornmoor High, Year 8 English: 9 groups to 6 from September 2027.", {}, SLOW);
    expect(screen.queryByText(/out of date/i)).toBeNull();
  });

  test("is removed once that is asked for twice", async () => {
    const open = await opened(withStale(), "1 decision");
    press("Remove it");
    expect(screen.getByText("Take this back? Its rows leave the workbook.")).toBeInTheDocument();
    expect(screen.getByText("Take it back", { selector: "button" })).toHaveFocus();
    press("Keep it");
    expect(open.written).toEqual([]);
    press("Remove it");
    press("Take it back");
    await screen.findByText("No changes yet", {}, SLOW);
    expect(open.written.map(({ edit, table }) => [edit, table])).toEqual([["remove", "Changes"]]);
  });
});

test("goal seek finds a value, and turns it into a change that is filled in", async () => {
  await opened(withDraft(), "1 decision");
  part("Goal seek");
  expect(screen.getByText("Still needed: Reach, Value, By changing.")).toBeInTheDocument();
  type(/^Reach/, "in-year-balance");
  type(/^Value/, "100000");
  type(/^By changing/, "Years Teacher award %");
  press("Find the value");
  await screen.findByText("There is a value", {}, SLOW);
  expect(screen.getByText(/^Answer: [−-]?\d+\.\d\d%, which makes in-year balance £/)).toBeInTheDocument();
  // what was found is not shown under another question
  type(/^Value/, "lots");
  expect(screen.queryByText("There is a value")).toBeNull();
  press("Find the value");
  await screen.findByText(/"lots" is no number: type one such as 0.78 or 78%\.$/, {}, SLOW);
  type(/^Value/, "£100,000");
  press("Find the value");
  await screen.findByText("There is a value", {}, SLOW);
  press("Turn it into a change");
  expect(screen.getByLabelText("Change")).toHaveValue("pay-award");
  expect(screen.getByLabelText(/^Academic year \(needed\)/)).toHaveValue("2027/28");
  expect(screen.getByLabelText(/^Award of teachers/)).not.toHaveValue("");
});

test("goal seek says so where there is no value", async () => {
  await opened(withDraft(), "1 decision");
  part("Goal seek");
  type(/^Reach/, "in-year-balance");
  type(/^Value/, "£900,000,000");
  type(/^By changing/, "Years Support award %");
  press("Find the value");
  expect(await screen.findByText("There is none", {}, SLOW)).toBeInTheDocument();
  expect(screen.queryByText("Turn it into a change")).toBeNull();
});

test("adopting needs who, when and where it is minuted; then the scenario is locked and its figures are kept", async () => {
  const open = await opened(withDraft(), "1 decision");
  press("Adopt");
  press("Adopt it");
  await screen.findByText("Approver is missing.", { selector: "button" }, SLOW);
  expect(open.written).toEqual([]);
  type(/^Approver/, "Finance committee");
  type(/^Date of the decision/, "2026-12-01");
  type(/^Minute/, "FC 12/4");
  press("Adopt it");
  await screen.findByText(
    /^Smaller offer is adopted, and locked\. \d+ figures are kept as they stand\.$/,
    {},
    SLOW,
  );
  await screen.findByText(/^Smaller offer is adopted, and so locked\. A change goes into/, {}, SLOW);
  expect(screen.queryByText("Undo the last decision")).toBeNull();
  expect(new Set(open.written.map(({ table }) => table))).toEqual(new Set(["Scenarios", "FrozenFigures"]));
});

test("scenarios are compared after their commitments, or before, beside the DfE tool's planner", async () => {
  await opened(smallTables(), "6 decisions, in order");
  part("Compare");
  const table = await screen.findByRole("table", { name: "All schools, 2027/28, after commitments" }, SLOW);
  expect(within(table).getByText("£39,664")).toBeInTheDocument();
  expect(screen.getByRole("table", { name: "What the DfE tool's planner asks for" })).toBeInTheDocument();
  expect(screen.getByText(/not the trust's target\. It names no posts/)).toBeInTheDocument();
  press("Before");
  const before = screen.getByRole("table", { name: "All schools, 2027/28, before commitments" });
  expect(within(before).getByText("£84,159")).toBeInTheDocument();
  expect(within(before).queryByText("Reinvested")).toBeNull();
});

test("ten assumptions stand in the order of what they matter", async () => {
  await opened(smallTables(), "6 decisions, in order");
  part("What matters");
  const name = "What a step of each assumption does, Trust, 2027/28";
  const table = await screen.findByRole("table", { name }, SLOW);
  expect(within(table).getAllByRole("row")).toHaveLength(11);
  expect(
    screen.getByText(/ matters most: it (adds|takes) £[\d,]+ (to|off) the closing reserve of 2027\/28\.$/),
  ).toBeInTheDocument();
});

test("the year in which its changes start is chosen with a new scenario", async () => {
  await opened(smallTables(), "6 decisions, in order");
  press("New scenario");
  expect(screen.getByLabelText(/^Its changes start in/)).toHaveValue("2027/28");
  type(/^Name/, "Later");
  type(/^Its changes start in/, "2029/30");
  press("Make the scenario");
  await screen.findByText("No changes yet", {}, SLOW);
  press("Add a change");
  type(/^Change/, "contact-target");
  expect(screen.getByLabelText(/^From/)).toHaveValue("2029/30");
});
