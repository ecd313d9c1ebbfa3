import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import * as exactQuantity from "../../src/domain/kernel/quantity";
import { smallTrustContent } from "../support/small-trust";
import { agreementOf, agrees } from "./agreement";
import type { Engine } from "./engine";
import * as floatQuantity from "./float-quantity";

const { add, exactText, fixedText, isKnown, isSame, least, over, pounds, sum, unknown, zero } = floatQuantity;

/** The engine with the arithmetic given, loaded anew. */
async function engineWith(quantity: object): Promise<Engine> {
  let engine: Engine | null = null;
  await jest.isolateModulesAsync(async () => {
    jest.doMock("../../src/domain/kernel/quantity", () => quantity);
    engine = await import("./engine");
  });
  if (engine === null) throw new Error("the engine was not loaded");
  return engine;
}

describe("the plain numbers that exact arithmetic is measured against", () => {
  it("offer what exact quantities offer", () => {
    // the compiler sees to the types
    const same: typeof exactQuantity = floatQuantity;
    expect(Object.keys(same).sort()).toEqual(Object.keys(exactQuantity).sort());
  });

  it("give the same figures for the small trust, and are plain numbers", async () => {
    const bytes = await writeWorkbook(smallTrustContent());
    const exact = await (await engineWith(exactQuantity)).planInStages(bytes);
    const float = await (await engineWith(floatQuantity)).planInStages(bytes);
    const agreement = agreementOf(exact.printed, float.printed);
    expect(agrees(agreement)).toBe(true);
    expect(agreement.compared).toBeGreaterThan(1000);
    // two engines that agree to the last digit would be one and the same
    expect(agreement.largest).toBeGreaterThan(0);
  });

  it("keep what is not known not known", () => {
    const missing = unknown<"GBP">();
    const worked = [add(missing, pounds("1")), sum([pounds("1"), missing]), least(missing, zero())];
    expect([...worked, over(pounds("1"), zero()), pounds("n/a")].map(isKnown)).toEqual(Array(5).fill(false));
    expect([isSame(missing, missing), exactText(missing), fixedText(missing, 2)]).toEqual([
      false,
      null,
      null,
    ]);
  });

  it("are written as plain decimals", () => {
    expect(["1e-7", "1234.5", "-0"].map((text) => exactText(pounds(text)))).toEqual([
      "0.00000010000000000000",
      "1234.5",
      "0",
    ]);
    expect([fixedText(pounds("-2.5"), 0), fixedText(pounds("-0.001"), 2)]).toEqual(["-3", "0.00"]);
  });
});
