/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { OpenWorkbook, WriteOutcome, WritingWatch } from "../../src/application/open-workbook";
import { Pane } from "../../src/taskpane/pane";
import { smallTables } from "../support/looks";
import { openTables } from "../support/open-workbook";
import type { OpenedTables } from "../support/open-workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { smallTrustContent } from "../support/small-trust";
import { HIGH } from "../support/small-trust/names";
import { csv } from "../support/csv";
import { renderUnstyled } from "../support/unstyled";

// a browser has them; jsdom has not
Object.assign(globalThis, { TextDecoder, TextEncoder });

const SLOW = { timeout: 30_000 };
jest.setTimeout(180_000);

async function opened(write?: OpenWorkbook["write"]): Promise<OpenedTables> {
  const open = openTables(smallTables());
  renderUnstyled(<Pane workbook={{ ...open.workbook, ...(write && { write }) }} theme="light" />);
  fireEvent.click(await screen.findByRole("tab", { name: "Plan" }, SLOW));
  fireEvent.click(await screen.findByRole("button", { name: "Import a file" }, SLOW));
  fireEvent.change(screen.getByLabelText("What the file holds"), { target: { value: "pupils" } });
  return open;
}
const choose = (name: string, ...rows: readonly (readonly string[])[]): void =>
  chooseBytes(name, csv(...rows));
function chooseBytes(name: string, bytes: Uint8Array): void {
  const file = new File([], name);
  // jsdom's files cannot be read as bytes
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.buffer) });
  const input = document.querySelector("input[type=file]");
  if (!(input instanceof HTMLInputElement)) throw new Error("no way to choose a file");
  fireEvent.change(input, { target: { files: [file] } });
}
/** What the rows would do is known. */
const lookedThrough = (): Promise<void> =>
  waitFor(() => expect(screen.queryByText(/^Looking at what the rows would do/)).toBeNull(), SLOW);
const pupils = (open: OpenedTables) => open.tables().find(({ name }) => name === "Pupils");

describe("a file in the pane", () => {
  test("is shown before it is written, matched by hand where that is wanted, and then written and logged", async () => {
    const open = await opened();
    choose("october.csv", ["School", "Academic year", "Year group", "Count"], [HIGH, "2026/27", "Y7", "183"]);
    expect(await screen.findByText("1 row in october.csv", {}, SLOW)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Write 1 row" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Match columns yourself" }));
    fireEvent.change(screen.getByLabelText("Count"), { target: { value: "Pupils" } });
    fireEvent.click(await screen.findByRole("button", { name: "Write 1 row" }, SLOW));
    expect(await screen.findByText(/october.csv was written/, {}, SLOW)).toBeInTheDocument();
    const table = pupils(open);
    const place = (header: string): number => table?.headers.indexOf(header) ?? -1;
    const row = table?.rows.find(
      (cells) =>
        cells[place("School")] === HIGH &&
        cells[place("Year group")] === "Y7" &&
        cells[place("Academic year")] === "2026/27",
    );
    expect(row?.[place("Pupils")]).toBe(183);
    const log = open.tables().find(({ name }) => name === "AuditLog");
    expect(JSON.stringify(log?.rows)).toContain("import pupils");
  });

  test("is asked about by its words: a school of another name is chosen once, and kept for the next file", async () => {
    await opened();
    const headers = ["School", "Academic year", "Year group", "Pupils"];
    choose("october.csv", headers, ["The High", "2026/27", "Y7", "183"]);
    const school = await screen.findByLabelText("School: The High", {}, SLOW);
    fireEvent.change(school, { target: { value: HIGH } });
    fireEvent.click(await screen.findByRole("button", { name: "Write 1 row" }, SLOW));
    expect(await screen.findByText(/october.csv was written/, {}, SLOW)).toBeInTheDocument();
    choose("november.csv", headers, ["The High", "2026/27", "Y7", "184"]);
    expect(await screen.findByLabelText("School: The High", {}, SLOW)).toHaveValue(HIGH);
    expect(await screen.findByRole("button", { name: "Write 1 row" }, SLOW)).toBeInTheDocument();
  });

  test("is cancelled while it is written, until the last part", async () => {
    const watches: WritingWatch[] = [];
    let end: (outcome: WriteOutcome) => void = () => undefined;
    await opened((_edits, _deed, watch) => {
      if (watch) watches.push(watch);
      return new Promise((done) => (end = done));
    });
    choose(
      "october.csv",
      ["School", "Academic year", "Year group", "Pupils"],
      [HIGH, "2026/27", "Y7", "183"],
    );
    fireEvent.click(await screen.findByRole("button", { name: "Write 1 row" }, SLOW));
    await waitFor(() => expect(watches).toHaveLength(1), SLOW);
    act(() => watches[0]?.told(1, 3));
    expect(screen.getByText("Writing part 1 of 3: all of them or none …")).toBeInTheDocument();
    expect(watches[0]?.isWanted()).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(watches[0]?.isWanted()).toBe(false);
    await act(async () => end({ outcome: "refused", reason: "You cancelled it. Nothing was written." }));
    expect(await screen.findByText("You cancelled it. Nothing was written.")).toBeInTheDocument();

    fireEvent.click(screen.getByRole("button", { name: "Write 1 row" }));
    await waitFor(() => expect(watches).toHaveLength(2), SLOW);
    act(() => watches[1]?.told(3, 3));
    expect(screen.getByText(/^Writing the last part. It can no longer be cancelled/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    await act(async () => end({ outcome: "written" }));
    expect(await screen.findByText(/october.csv was written/, {}, SLOW)).toBeInTheDocument();
  });

  test("says what is wrong with it, and writes nothing of it", async () => {
    const open = await opened();
    choose(
      "october.csv",
      ["School", "Academic year", "Year group", "Pupils"],
      ["Nowhere High", "2026/27", "Y7", "-3"],
    );
    expect(await screen.findByText(/1 row cannot be used/, {}, SLOW)).toBeInTheDocument();
    expect(screen.getAllByText("To put right").length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: /^Write/ })).toBeNull();
    expect(open.written).toEqual([]);
    await lookedThrough();
    const { violations } = await axe(document.body);
    expect(violations.map(({ id }) => id)).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Close the file" }));
    await waitFor(() => expect(screen.queryByText(/1 row cannot be used/)).toBeNull());
  });

  test("of several sheets is read from the one that is chosen", async () => {
    await opened();
    chooseBytes("trust.xlsx", new Uint8Array(await writeWorkbook(smallTrustContent())));
    const sheet = await screen.findByLabelText("Sheet of the file", {}, SLOW);
    expect(sheet).toHaveValue("Guide");
    fireEvent.change(sheet, { target: { value: "Pupils" } });
    expect(await screen.findByText(/^\d+ rows in trust.xlsx/, {}, SLOW)).toBeInTheDocument();
    expect(screen.getByLabelText("Sheet of the file")).toHaveValue("Pupils");
    expect(
      await screen.findByText(/Only its totals|reads so already|Keep its totals and map/, {}, SLOW),
    ).toBeInTheDocument();
  });

  test("shows a hundred more of a long list at a time", async () => {
    await opened();
    const rows = Array.from({ length: 400 }, (_, index) => [`Nowhere ${index}`, "2026/27", "Y7", "5"]);
    choose("long.csv", ["School", "Academic year", "Year group", "Pupils"], ...rows);
    const about = within(await screen.findByRole("group", { name: "About the file" }, SLOW));
    fireEvent.click(about.getByRole("button", { name: "Show 100 of 392 more" }));
    expect(about.getByRole("button", { name: "Show 100 of 292 more" })).toBeInTheDocument();
    await lookedThrough();
  });

  test("that is none says so", async () => {
    await opened();
    choose("notes.xlsx", ["no"], ["workbook"]);
    expect(await screen.findByText(/^notes.xlsx was not read: /, {}, SLOW)).toBeInTheDocument();
  });
});
