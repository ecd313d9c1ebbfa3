import { publicText } from "../../src/application/public-text";
import { publicFormat } from "../../src/application/public-format";
import type { PublicFormat } from "../../src/application/public-format";
import { endPost } from "../support/scenario-builders";
import { reviewOf } from "../support/report-builders";

const whole = (format: PublicFormat): string => [...publicText(format)].join("");
/** What one text of it all would be. */
const atOnce = (format: PublicFormat): string => {
  const lists = Object.entries(format).map(([field, value]: [string, unknown]) => [
    field,
    typeof value === "object" && value !== null && Symbol.iterator in value
      ? [...(value as Iterable<object>)]
      : value,
  ]);
  return `${JSON.stringify(Object.fromEntries(lists), null, 2)}\n`;
};

describe("the public format as text", () => {
  const format = publicFormat(reviewOf([endPost("C1", "ENG-1")], { trustName: 'A "trust"\nof two lines' }));

  it("is the text that JSON gives for all of it at once, the same each time", () => {
    expect(whole(format)).toBe(atOnce(format));
    expect(whole(format)).toBe(whole(format));
    expect([...format.metrics].length).toBeGreaterThan(50);
  });

  it("shows lists of nothing as JSON does", () => {
    const empty = { ...format, issues: [], metrics: [], releases: [] };
    expect(whole(empty)).toBe(atOnce(empty));
    expect(whole(empty)).toContain('"metrics": [],');
  });

  it("comes in pieces that are never all of a long one", () => {
    const long = {
      ...format,
      totals: Array.from({ length: 300 }, () => ({ text: `line\n${"x".repeat(10_000)}` })),
    };
    const pieces = [...publicText(long)];
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_100_000);
    expect(pieces.join("")).toBe(atOnce(long));
  });
});
