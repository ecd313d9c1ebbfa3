import {
  actionsOf,
  actionToUndo,
  rowFindings,
  unloggedRows,
  writtenAsInputs,
} from "../../../src/domain/audit";
import { continued, draft, threeSessions } from "./logs";

const log = threeSessions();
const rows = [
  { subject: "Commitments: c-01", text: '{"Amount":3}' },
  { subject: "Commitments: C-02", text: '{"Amount":4}' },
];
const found = (own: readonly { subject: string; text: string }[], isChecked = true) =>
  rowFindings(log, own, () => isChecked).map(({ mismatch, logged, found: row }) => [
    mismatch,
    logged.entry,
    row?.text ?? null,
  ]);

describe("logged rows", () => {
  it("[LOG7] read as the last entry about them says", () => {
    const [one, two] = rows as [(typeof rows)[0], (typeof rows)[0]];
    expect(found(rows)).toEqual([]);
    expect(found([{ ...one, text: '{"Amount":1}' }, two])).toEqual([["differs", "s2-001", '{"Amount":1}']]);
    expect(found([one])).toEqual([["missing", "s3-001", null]]);
    expect(found([...rows, { subject: "Releases: R-1", text: '{"A":2}' }])).toEqual([
      ["back", "s3-002", '{"A":2}'],
    ]);
    expect(found([...rows, { ...one, text: "{}" }])).toEqual([["differs", "s2-001", "{}"]]);
    expect(found([], false)).toEqual([]);
  });

  it.each([
    [["import payroll"], true],
    [["scenario adopt", "roll"], true],
    [["rates"], true],
    [["import payroll", "reinvest approve"], false],
    [["reinvest approve", "undo"], false],
    [["import payroll", "undo"], true],
    [["importer"], false],
    [[], false],
  ])("[LOG7] after %j are inputs to type over: %s", (actions, expected) => {
    const [entry] = log;
    if (!entry) throw new Error("no entry");
    const entries = actions.map((action) => ({ ...entry, action, subject: "Staff: ST-1" }));
    expect(writtenAsInputs(entries)("staff: st-1")).toBe(expected);
  });

  it("[LOG7] are held against the entry that stands lowest, where two editors wrote the same row", () => {
    const [ann, ben] = ["ann", "ben"].map((id, minute) =>
      continued(log, id, 10 + minute, draft("Commitments: C-02", `{"By":"${id}"}`)).slice(log.length),
    );
    const saidBy = (...chains: readonly (typeof ann)[]) =>
      rowFindings(
        [...log, ...chains.flatMap((own) => own ?? [])],
        [{ subject: "Commitments: C-02", text: '{"By":"ann"}' }],
        (subject) => subject === "Commitments: C-02",
      ).map(({ logged }) => logged.entry);
    expect(saidBy(ben, ann)).toEqual([]);
    expect(saidBy(ann, ben)).toEqual(["ben-001"]);
  });

  it("[LOG8] are not those that somebody typed in", () => {
    const typed = { subject: "Commitments: C-03", text: "{}" };
    expect(unloggedRows(log, [...rows, typed])).toEqual([typed]);
  });

  it("[LOG9] are undone action by action", () => {
    expect(actionsOf(log).map((own) => own.map(({ entry }) => entry))).toEqual([
      ["s1-001", "s1-002"],
      ["s2-001"],
      ["s3-001", "s3-002"],
    ]);
    const undo = { ...draft("Commitments: C-02", ""), action: "undo" };
    const undone = continued(log, "s4", 4, undo, undo);
    expect(actionToUndo(log)?.[0].entry).toBe("s3-001");
    expect(actionToUndo(undone)?.[0].entry).toBe("s2-001");
    const again = continued(continued(undone, "s5", 5, draft("Releases: R-9", "{}")), "s6", 6, undo);
    expect(actionToUndo(again)?.[0].entry).toBe("s2-001");
    expect(actionToUndo(continued(continued(again, "s7", 7, undo), "s8", 8, undo))).toBeNull();
  });
});
