import { civilDate, exactText } from "../../../src/domain/kernel";
import { EMPLOYER_NI_RATE, stepOn, valueOf } from "../../../src/domain/reference";
import type { DatedParameter } from "../../../src/domain/reference";

const valueOn = (parameter: DatedParameter, iso: string): string | null => {
  const day = civilDate(iso);
  const step = day && stepOn(parameter, day);
  return step ? exactText(valueOf(step)) : null;
};

describe("a dated parameter", () => {
  it("[REF2] has the value of the latest step on or before the day", () => {
    expect(valueOn(EMPLOYER_NI_RATE, "2025-04-05")).toBe("0.138");
    expect(valueOn(EMPLOYER_NI_RATE, "2025-04-06")).toBe("0.15");
    expect(valueOn(EMPLOYER_NI_RATE, "2031-08-31")).toBe("0.15");
  });

  it("[REF2] has no value before its first step", () => {
    expect(valueOn(EMPLOYER_NI_RATE, "2024-04-05")).toBeNull();
  });

  it("[REF2] does not depend on the order of its steps", () => {
    const backwards = { ...EMPLOYER_NI_RATE, steps: [...EMPLOYER_NI_RATE.steps].reverse() };
    expect(valueOn(backwards, "2025-04-05")).toBe("0.138");
    expect(valueOn(backwards, "2026-09-30")).toBe("0.15");
  });
});
