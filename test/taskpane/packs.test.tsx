/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen } from "@testing-library/react";
import { Pane } from "../../src/taskpane/pane";
import { smallTables } from "../support/looks";
import { openTables } from "../support/open-workbook";
import { renderUnstyled } from "../support/unstyled";

const SLOW = { timeout: 20_000 };
jest.setTimeout(60_000);

const press = async (name: string): Promise<void> =>
  void fireEvent.click(await screen.findByRole("button", { name }, SLOW));

test("a pack can be cancelled while it is made, and made after all", async () => {
  const pages: Blob[] = [];
  URL.createObjectURL = (page: Blob) => `blob:${String(pages.push(page))}`;
  URL.revokeObjectURL = () => undefined;
  const open = openTables(smallTables());
  let wait = Promise.resolve();
  const read = () => wait.then(open.workbook.read);
  renderUnstyled(<Pane workbook={{ ...open.workbook, read }} theme="light" />);
  await screen.findByText("£60,727", {}, SLOW);
  fireEvent.click(screen.getByRole("tab", { name: "Audit" }));

  let answer = (): void => undefined;
  wait = new Promise((done) => (answer = done));
  await press("Make the evidence pack");
  expect(await screen.findByText("Measuring every scenario for the pack …")).toBeInTheDocument();
  await press("Cancel");
  expect(screen.queryByText("Measuring every scenario for the pack …")).toBeNull();
  // an answer that comes after all makes none
  await act(async () => {
    answer();
    await new Promise((done) => setTimeout(done, 100));
  });
  expect(screen.queryByRole("link", { name: "Download it" })).toBeNull();

  await press("Make the board pack");
  expect(await screen.findByRole("link", { name: "Open the board pack" }, SLOW)).toHaveAttribute(
    "href",
    "blob:1",
  );
  expect(pages).toHaveLength(1);

  // one that is cancelled while it is read leaves the one before
  wait = new Promise(() => undefined);
  await press("Make the evidence pack");
  await press("Cancel");
  expect(screen.queryByRole("button", { name: "Go on" })).toBeNull();
  expect(screen.getByRole("link", { name: "Open the board pack" })).toBeInTheDocument();
});
