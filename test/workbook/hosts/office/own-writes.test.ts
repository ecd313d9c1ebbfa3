import { ownWrites } from "../../../../src/workbook/hosts/office/own-writes";

const never = (): Promise<void> => new Promise(() => undefined);
const surroundings = { excel: { run: () => Promise.reject(new Error("not here")) }, wait: never };

test("where Excel says who set it off, that counts", () => {
  const own = ownWrites(surroundings);
  own.note("S1", "A1:C9");
  const event = { worksheetId: "S1", address: "B2", source: "Local" };
  expect(own.isOurs({ ...event, triggerSource: "Unknown" })).toBe(false);
  expect(own.isOurs({ ...event, triggerSource: "ThisLocalAddin", address: "Z99" })).toBe(true);
  expect(own.isOurs({ ...event, source: "Remote", triggerSource: "ThisLocalAddin" })).toBe(false);
});

test("where it does not, cells that were just written are ours", () => {
  const own = ownWrites(surroundings);
  own.note("S1", "Staff!$A$1:$C$9");
  const event = { worksheetId: "S1", address: "B2:C9", source: "Local" };
  expect(own.isOurs(event)).toBe(true);
  expect(own.isOurs({ ...event, address: "C9:D9" })).toBe(false);
  expect(own.isOurs({ ...event, worksheetId: "S2" })).toBe(false);
  expect(own.isOurs({ ...event, source: "Remote" })).toBe(false);
});

test("what was written a while ago is a person's again", async () => {
  const own = ownWrites({ ...surroundings, wait: () => Promise.resolve() });
  own.note("S1", "A1:C9");
  await Promise.resolve();
  expect(own.isOurs({ worksheetId: "S1", address: "B2", source: "Local" })).toBe(false);
});
