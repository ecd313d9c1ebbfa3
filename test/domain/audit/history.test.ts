import fc from "fast-check";
import { canonicalText, entriesFor, entryHash, historyOf, logCode } from "../../../src/domain/audit";
import type { LogEntry } from "../../../src/domain/audit";
import { continued, draft, replaced, sha256, threeSessions } from "./logs";

const log = threeSessions();
const brokenIn = (entries: readonly LogEntry[]) => historyOf(entries, sha256).broken;
const breaks = (entries: readonly LogEntry[]) => brokenIn(entries).map(({ index, why }) => [index, why]);
const FIELDS = Object.keys(log[0] ?? {}) as (keyof LogEntry)[];

describe("the log", () => {
  it("[LOG1] hashes a JSON array of ten texts", () => {
    const entry = {
      ...{ entry: "s-001", session: "s", when: "2026-11-24T09:30:00.000Z", who: 'Ö. "B"', action: "a" },
      ...{
        subject: "Releases: R-1",
        before: "",
        after: '{"Amount":1.5}',
        reason: "one\r\ntwo\\",
        previousHash: "0",
      },
    };
    const canonical =
      '["0","s-001","s","2026-11-24T09:30:00.000Z","Ö. \\"B\\"","a","Releases: R-1","","{\\"Amount\\":1.5}","one\\ntwo\\\\"]';
    expect(canonicalText(entry)).toBe(canonical);
    // from sha256sum of these bytes
    expect(entryHash(entry, sha256)).toBe(sha256(canonical));
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("[LOG2] chains the entries of a session, and begins it with the code of the log", () => {
    expect(log.map(({ entry }) => entry)).toEqual(["s1-001", "s1-002", "s2-001", "s3-001", "s3-002"]);
    expect(log[0]?.previousHash).toBe(sha256(""));
    expect(log[1]?.previousHash).toBe(log[0]?.hash);
    expect(log[2]?.previousHash).toBe(sha256(log[1]?.hash ?? ""));
    expect(log[3]?.previousHash).toBe(logCode(log.slice(0, 3), sha256));
    expect(breaks(log)).toEqual([]);
    const later = entriesFor([draft("Releases: R-2", "{}")], log, { id: "s3", when: "w", who: "" }, sha256);
    expect(later.map(({ entry, previousHash }) => [entry, previousHash])).toEqual([["s3-003", log[4]?.hash]]);
  });

  it("[LOG3] has a code that names the ends of all chains, in whatever order they stand", () => {
    const ends = [log[1], log[2], log[4]].map((entry) => entry?.hash ?? "").sort();
    expect(logCode(log, sha256)).toBe(sha256(ends.join("\n")));
    expect(logCode([], sha256)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const [a = [], b = []] = [log.slice(0, 2), log.slice(2)];
    expect(logCode([...b, ...a], sha256)).toBe(logCode(log, sha256));
  });

  it("[LOG4] breaks at every edit of any field of any entry", () => {
    for (const [index, entry] of log.entries()) {
      for (const field of FIELDS) {
        for (const text of [`${entry[field]}x`, entry[field].slice(0, -1), ""].filter(
          (own) => own !== entry[field],
        )) {
          const edited = replaced(log, index, { ...entry, [field]: text });
          expect([field, brokenIn(edited).length > 0]).toEqual([field, true]);
          expect(brokenIn(edited)[0]?.index).toBe(index);
        }
      }
    }
  });

  it("[LOG4] says why an entry is broken, once", () => {
    const [a, b, c, d, e] = log as [LogEntry, LogEntry, LogEntry, LogEntry, LogEntry];
    expect(breaks([a, { ...b, reason: "" }, c, d, e])).toEqual([[1, "changed"]]);
    expect(breaks([b, a, c, d, e])).toEqual([
      [0, "start not found"],
      [1, "out of place"],
    ]);
    // a removed chain, and a removed end of one, that a later chain began from
    expect(breaks([a, b, d, e])).toEqual([[2, "start not found"]]);
    expect(breaks([a, c, d, e])).toEqual([
      [1, "start not found"],
      [2, "start not found"],
    ]);
    expect(breaks([a, b, c, e])).toEqual([[3, "start not found"]]);
    expect(breaks([a, b, b, c, d, e])[0]).toEqual([2, "repeated"]);
  });

  it("[LOG4] breaks whenever two entries of one history change places", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (from, to) => {
        fc.pre(from !== to);
        const [x, y] = [log[from], log[to]];
        if (!x || !y) throw new Error("no such entry");
        expect(brokenIn(replaced(replaced(log, from, y), to, x)).length).toBeGreaterThan(0);
      }),
    );
  });

  it("[LOG5] takes two editors of one log for a fork, however their entries mix", () => {
    const [a = [], b = []] = ["ann", "ben"].map((id) =>
      continued(log, id, 10, draft(`Actuals: ${id} 1`, "{}"), draft(`Actuals: ${id} 2`, "{}")).slice(
        log.length,
      ),
    );
    const [a1, a2] = a as [LogEntry, LogEntry];
    const [b1, b2] = b as [LogEntry, LogEntry];
    for (const mixed of [
      [a1, a2, b1, b2],
      [b1, b2, a1, a2],
      [a1, b1, a2, b2],
      [b1, a1, a2, b2],
    ]) {
      const merged = [...log, ...mixed];
      expect(breaks(merged)).toEqual([]);
      expect(breaks(continued(merged, "later", 20, draft("Actuals: 3", "{}")))).toEqual([]);
      // what each of them had printed is in it
      for (const own of [a, b])
        expect(historyOf(merged, sha256).codes).toContain(logCode([...log, ...own], sha256));
    }
  });

  const chain = (id: string, from: readonly LogEntry[] = log): LogEntry[] =>
    continued(from, id, 10, draft(`Actuals: ${id} 1`, "{}"), draft(`Actuals: ${id} 2`, "{}")).slice(
      from.length,
    );

  it("[LOG3, LOG5] holds, with one code, in whatever order independent chains stand or mix", () => {
    const chains = ["ann", "ben", "cat"].map((id) => chain(id));
    const code = logCode([...log, ...chains.flat()], sha256);
    // which chain gives the next entry: every mix that keeps the order within each chain
    const mixes = fc.shuffledSubarray([0, 0, 1, 1, 2, 2], { minLength: 6 });
    fc.assert(
      fc.property(mixes, (turns) => {
        const left = chains.map((own) => [...own]);
        const merged = [...log, ...turns.flatMap((turn) => left[turn]?.shift() ?? [])];
        expect(breaks(merged)).toEqual([]);
        expect(logCode(merged, sha256)).toBe(code);
      }),
    );
  });

  it("[LOG4] needs the state that a chain began from above it: such a chain is not independent", () => {
    const [a1, a2, b1, b2] = [...chain("ann"), ...chain("ben")];
    if (!a1 || !a2 || !b1 || !b2) throw new Error("two entries each");
    const seen = [...log, a1, a2, b1];
    const c = chain("cat", seen);
    expect(breaks([...seen, ...c, b2])).toEqual([]);
    expect(breaks([...seen, b2, ...c])).toEqual([]);
    // nothing tells any more that both of ann's stood there and only one of ben's
    expect(breaks([...log, b1, b2, a1, a2, ...c])).toEqual([[log.length + 4, "start not found"]]);
  });

  it("[LOG6] proves an earlier code while its entries are there, and no other", () => {
    const printed = logCode(log.slice(0, 4), sha256);
    const codes = (entries: readonly LogEntry[]) => historyOf(entries, sha256).codes;
    expect(codes(log)).toContain(printed);
    // a cut tail and a removed chain verify by themselves
    expect(breaks(log.slice(0, 3))).toEqual([]);
    expect(codes(log.slice(0, 3))).not.toContain(printed);
    // so does a log that was sealed anew after a change
    const [first, ...rest] = log as [LogEntry, ...LogEntry[]];
    let resealed: LogEntry[] = [];
    for (const { session: id, when, who, ...said } of [{ ...first, reason: "Another" }, ...rest]) {
      resealed = [...resealed, ...entriesFor([said], resealed, { id, when, who }, sha256)];
    }
    expect(breaks(resealed)).toEqual([]);
    expect(codes(resealed)).not.toContain(printed);
    expect(codes(log)).not.toContain(sha256("another trust"));
  });
});
