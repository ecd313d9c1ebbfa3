/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen } from "@testing-library/react";
import { Pane } from "../../src/taskpane/pane";
import { smallTables, withCell } from "../support/looks";
import { openTables } from "../support/open-workbook";
import { renderUnstyled } from "../support/unstyled";

const SLOW = { timeout: 20_000 };
jest.setTimeout(60_000);

const press = async (name: string): Promise<void> =>
  void fireEvent.click(await screen.findByRole("button", { name }, SLOW));

test("new figures can be cancelled: those from before stay, say so, and are gone on from", async () => {
  const open = openTables(smallTables());
  let wait: Promise<void> = new Promise(() => undefined);
  const read = () => wait.then(open.workbook.read);
  renderUnstyled(<Pane workbook={{ ...open.workbook, read }} theme="light" />);

  await press("Cancel");
  expect(screen.getByRole("heading", { name: "The figures are not worked out" })).toBeInTheDocument();
  wait = Promise.resolve();
  await press("Go on");
  expect(await screen.findByText("£60,727", {}, SLOW)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();

  let answer = (): void => undefined;
  wait = new Promise((done) => (answer = done));
  const renamed = withCell(smallTables(), { table: "Settings", header: "Value", row: 0 }, "Renamed Trust");
  act(() => open.edit(renamed));
  await press("Cancel");
  expect(screen.getByText("You cancelled the new figures")).toBeInTheDocument();
  expect(screen.getByText(/^The figures below are as at \d\d:\d\d\.$/)).toBeInTheDocument();
  expect(screen.getByText("£60,727")).toBeInTheDocument();
  // an answer that comes after all changes nothing
  await act(async () => {
    answer();
    await new Promise((done) => setTimeout(done, 100));
  });
  expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("Renamed Trust");

  await press("Go on");
  expect(await screen.findByRole("heading", { level: 1, name: /Renamed Trust/ }, SLOW)).toBeInTheDocument();
  expect(screen.queryByText("You cancelled the new figures")).toBeNull();
});
