import { groupBy, isSameName, nameKey } from "../../../src/domain/kernel";

describe("names", () => {
  it("[NAM1] are the same whatever their case and the spaces around them", () => {
    expect(isSameName(" Oakfield", "OAKFIELD ")).toBe(true);
    expect(nameKey(" ÉCOLE\t")).toBe("école");
  });

  it("[NAM1] are the same with a no-break space or a curly apostrophe in them", () => {
    expect(isSameName("St\u00a0Mary\u2019s", "St Mary's")).toBe(true);
    expect(isSameName("St\u202fMary\u2018s", "st\u2007mary\u02bcs")).toBe(true);
    expect(nameKey("\u00a0Oak\u00a0Field\u00a0")).toBe("oak field");
  });

  it("[NAM1] are not the same when a letter or a space inside differs", () => {
    expect(isSameName("Oakfield", "Oakfields")).toBe(false);
    expect(isSameName("Oak field", "Oakfield")).toBe(false);
    expect(isSameName("St Mary's", "St Marys")).toBe(false);
  });

  it("[NAM2] are grouped in the order in which they first appear", () => {
    const groups = groupBy(["Maths", "art", "MATHS", "Art", "maths"], nameKey);
    expect([...groups]).toEqual([
      ["maths", ["Maths", "MATHS", "maths"]],
      ["art", ["art", "Art"]],
    ]);
  });
});
