import { fail, ok, problem } from "../../../src/domain/kernel";
import type { Result } from "../../../src/domain/kernel";

const issue = problem({ code: "missing-central" });
const outcome = (result: Result<string>): unknown => (result.ok ? result.value : result.issue);

describe("a result", () => {
  it("[ISS2] is the value that was read", () => {
    expect(outcome(ok("Oakfield"))).toBe("Oakfield");
  });

  it("[ISS2] is the issue that kept it from being read", () => {
    expect(outcome(fail(issue))).toBe(issue);
  });
});
