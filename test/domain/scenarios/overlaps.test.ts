import { overlappingChanges } from "../../../src/domain/scenarios/overlaps";
import type { Change } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { cellAt, cellsIn } from "../../support/plan-builders";
import { endPost, setPost, setRow } from "../../support/scenario-builders";

const lives = (from: string, to: string | null): Partial<Change> => ({
  fromDate: day(from),
  toDate: to === null ? null : day(to),
});
const found = (...changes: readonly Change[]): string[] =>
  overlappingChanges(changes).map((issue) =>
    issue.code === "overlapping-changes" ? `${issue.severity}: ${issue.change} with ${issue.other}` : "",
  );
const half = (id: string, given: Partial<Change>) => setPost(id, ["ENG-1", "FTE", "1", "0.5"], given);

describe("changes of one field of one target", () => {
  it("[CHG7] may not be live on the same day", () => {
    expect(found(half("C1", lives("2026-09-01", null)), half("C2", lives("2027-09-01", null)))).toEqual([
      "error: C2 with C1",
    ]);
    expect(
      found(half("C1", lives("2027-09-01", null)), half("C2", lives("2026-09-01", "2027-09-01"))),
    ).toEqual(["error: C2 with C1"]);
  });

  it("[CHG7] may follow each other", () => {
    expect(
      found(
        half("C1", lives("2026-09-01", "2027-08-31")),
        half("C2", lives("2027-09-01", null)),
        half("C3", lives("2025-09-01", "2026-08-31")),
      ),
    ).toEqual([]);
  });

  it("[CHG7] are found whatever the case of target and field", () => {
    const shouted = { ...half("C2", lives("2026-09-01", null)), target: "eng-1", field: "fte" };
    expect(found(half("C1", lives("2026-09-01", null)), shouted)).toEqual(["error: C2 with C1"]);
  });

  it("[CHG7] are each said once, with the first that they meet, at the day they begin", () => {
    const three = ["C1", "C2", "C3"].map((id) => half(id, lives("2026-09-01", null)));
    expect(found(...three)).toEqual(["error: C2 with C1", "error: C3 with C1"]);
    const [first] = overlappingChanges(three);
    expect(first && three[1] && cellsIn(first)).toEqual([three[1] && cellAt(three[1].origin, "fromDate")]);
  });

  it("[CHG7] are no matter between other fields, targets, tables and kinds, or where one cannot be read", () => {
    const first = half("C1", lives("2026-09-01", null));
    expect(
      found(
        first,
        setPost("C2", ["ENG-1", "TLR £", null, "1"]),
        setPost("C3", ["ENG-2", "FTE", "1", "0.5"]),
        setRow("C4", ["ENG-1", "FTE", "1", "0.5"]),
        endPost("C5", "ENG-1"),
        { ...half("C6", lives("2026-09-01", null)), unreadable: "toValue" },
      ),
    ).toEqual([]);
  });
});
