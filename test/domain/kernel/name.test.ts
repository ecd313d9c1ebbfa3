import { groupBy, isSameName, nameKey } from "../../../src/domain/kernel";

describe("names", () => {
  it("[NAM1] are the same whatever their case and the spaces around them", () => {
    expect(isSameName(" Oakfield", "OAKFIELD ")).toBe(true);
    expect(nameKey(" ÉCOLE\t")).toBe("école");
  });

  it("[NAM1] are not the same when a letter or a space inside differs", () => {
    expect(isSameName("Oakfield", "Oakfields")).toBe(false);
    expect(isSameName("Oak field", "Oakfield")).toBe(false);
  });

  it("[NAM2] are grouped in the order in which they first appear", () => {
    const groups = groupBy(["Maths", "art", "MATHS", "Art", "maths"], nameKey);
    expect([...groups]).toEqual([
      ["maths", ["Maths", "MATHS", "maths"]],
      ["art", ["art", "Art"]],
    ]);
  });
});
