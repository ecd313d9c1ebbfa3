/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Pane } from "../../src/taskpane/pane";
import { templateContent } from "../../src/workbook";
import { smallTables, withCell } from "../support/looks";
import { openTables } from "../support/open-workbook";
import type { OpenedTables } from "../support/open-workbook";
import { tablesIn } from "../support/sample-trusts";
import { renderUnstyled } from "../support/unstyled";

const SLOW = { timeout: 20000 };

async function opened(): Promise<OpenedTables> {
  const open = openTables(smallTables());
  renderUnstyled(<Pane workbook={open.workbook} theme="light" />);
  await screen.findByText("£60,727", {}, SLOW);
  // what the workbook keeps for the record is read after the figures
  await screen.findByText(/^(No log|Sums and log hold)$/, {}, SLOW);
  return open;
}
const openTab = (name: string): Promise<void> => userEvent.click(screen.getByRole("tab", { name }));

test("the overview says what was released, what it pays for and what is left", async () => {
  await opened();
  expect(screen.getByRole("heading", { name: "Released in 2027/28" })).toBeInTheDocument();
  expect(screen.getByText("Left to commit: £15,048 and 1 period a week.")).toBeInTheDocument();
  expect(screen.getByRole("img", { name: /^Where it went: SEND/ })).toBeInTheDocument();
  expect(screen.getByText("No problems found in the workbook")).toBeInTheDocument();
});

test("figures follow an edit; a broken cell is named, and picking it goes to it", async () => {
  const open = await opened();
  const broken = withCell(smallTables(), { table: "Staff", header: "FTE", row: 3 }, "0.6 (mat leave)");
  act(() => open.edit(broken));
  await userEvent.click(await screen.findByRole("button", { name: "1 problem on Staff" }, SLOW));
  expect(screen.getByText(/The cell holds "0.6 \(mat leave\)"/, { selector: "li p" })).toBeInTheDocument();
  const [cell] = screen.getAllByRole("button", { name: /^Go to Staff!/ });
  if (cell === undefined) throw new Error("no cell to go to");
  await userEvent.click(cell);
  expect(open.picked.map(({ sheet }) => sheet)).toEqual(["Staff"]);
  act(() => open.edit(smallTables()));
  expect(await screen.findByText("No problems found in the workbook", {}, SLOW)).toBeInTheDocument();
});

test("reading again keeps the school and the tab", async () => {
  const open = await opened();
  await userEvent.click(screen.getByRole("combobox", { name: "School" }));
  await userEvent.click(await screen.findByRole("option", { name: "Wrenfield Primary" }));
  await openTab("Metrics");
  act(() =>
    open.edit(withCell(smallTables(), { table: "Settings", header: "Value", row: 0 }, "Renamed Trust")),
  );
  await waitFor(
    () => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Renamed Trust"),
    SLOW,
  );
  expect(screen.getByRole("combobox", { name: "School" })).toHaveValue("Wrenfield Primary");
  expect(screen.getByRole("tab", { name: "Metrics" })).toHaveAttribute("aria-selected", "true");
});

test("the year that was shown stays when another scenario is chosen", async () => {
  await opened();
  await userEvent.click(screen.getByRole("combobox", { name: "Scenario" }));
  await userEvent.click(await screen.findByRole("option", { name: /^Baseline/ }));
  await waitFor(
    () => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("2027/28, Baseline"),
    SLOW,
  );
});

test("a workbook that nobody has filled in says what to enter, and shows no figures", async () => {
  const open = openTables(tablesIn(templateContent()));
  renderUnstyled(<Pane workbook={open.workbook} theme="light" />);
  await screen.findByText("No schools yet", {}, SLOW);
  for (const tab of ["Metrics", "Scenarios"]) {
    await openTab(tab);
    if (tab === "Scenarios") await openTab("Compare");
    expect(screen.getByText("No schools yet")).toBeInTheDocument();
    expect(screen.getByRole("tabpanel")).not.toHaveTextContent(/£0|Not known|none/);
  }
});

test("a metric explains itself with its numbers and its cells", async () => {
  const open = await opened();
  await openTab("Metrics");
  const [how] = screen.getAllByRole("button", { name: "How we got this: Contact ratio" });
  if (how === undefined) throw new Error("no explanation");
  await userEvent.click(how);
  expect(
    screen.getByText("0.75 = 1,026 taught periods ÷ (54.8 FTE teachers × 25 periods)"),
  ).toBeInTheDocument();
  const links = (): string[] =>
    screen
      .getAllByRole("button", { name: /^Go to Curriculum / })
      .map((link) => link.getAttribute("aria-label") ?? "");
  const first = links().length;
  const [more] = screen.getAllByRole("button", { name: /^Show \d+ more$/ });
  if (more === undefined) throw new Error("no more cells");
  const added = Number(/\d+/.exec(more.textContent)?.[0]);
  await userEvent.click(more);
  expect(links().length).toBe(first + added);
  expect(new Set(links()).size).toBe(links().length);
  // the keyboard is on the first of those that came
  expect(document.activeElement).toHaveAttribute("aria-label", links()[first]);
  const [cells] = screen.getAllByRole("button", { name: /^Go to Curriculum / });
  if (cells === undefined) throw new Error("no cells");
  await userEvent.click(cells);
  expect(open.picked[0]?.sheet).toBe("Curriculum");
});

test("a chart is one stop: arrows move between marks, and each is read out", async () => {
  const open = await opened();
  await openTab("Reinvest");
  const chart = screen.getByRole("img", { name: /^Of £60,727 released in 2027\/28/ });
  act(() => chart.focus());
  expect(screen.getByText("SEND and disadvantage: £19,254")).toBeInTheDocument();
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByText("Improvement staffing: £17,425")).toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  expect(open.picked[0]?.sheet).toBe("Reinvestment");
});

test("charts turn into tables, and stay so on another tab", async () => {
  await opened();
  await openTab("Reinvest");
  await userEvent.click(screen.getByRole("switch", { name: "Show as table" }));
  const table = screen.getByRole("table", { name: /^Of £60,727 released/ });
  expect(within(table).getByRole("row", { name: "Not committed £15,048" })).toBeInTheDocument();
  await openTab("Overview");
  expect(screen.getByRole("table", { name: /^Where it went/ })).toBeInTheDocument();
});

test("commitments say why and whose; time is a pot of its own", async () => {
  await opened();
  await openTab("Reinvest");
  await userEvent.click(screen.getByRole("button", { name: "Why, and whose: C-02" }));
  expect(screen.getByText("Head of English")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Time" }));
  expect(screen.getByText("Periods a week; not money, 2027/28.")).toBeInTheDocument();
});

test("figures from before stay when reading fails, and cells that are gone are said to be", async () => {
  const open = await opened();
  act(() => open.breakDown());
  expect(await screen.findByText("The workbook could not be read again", {}, SLOW)).toBeInTheDocument();
  expect(screen.getByText("£60,727")).toBeInTheDocument();
  const [cell] = screen.getAllByRole("button", { name: /^Go to / });
  if (cell === undefined) throw new Error("no cell to go to");
  await userEvent.click(cell);
  expect(await screen.findByText(/is no longer in the workbook/)).toBeInTheDocument();
});

test("a workbook that cannot be read says why", async () => {
  const read = () => Promise.resolve({ outcome: "refused", reason: "it is protected" } as const);
  const workbook = { ...openTables([]).workbook, read };
  renderUnstyled(<Pane workbook={workbook} theme="light" />);
  expect(await screen.findByText("It is protected.", {}, SLOW)).toBeInTheDocument();
});

// every tab is tried in a browser (test/browser), in a fraction of the time
test("axe finds nothing on the overview", async () => {
  await opened();
  const found = await axe(document.body);
  expect(found.violations).toEqual([]);
});
