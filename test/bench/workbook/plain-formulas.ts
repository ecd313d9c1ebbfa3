import { Workbook } from "exceljs";
import type { Recalculate } from "./recalculate";

/** Stands in for what is measured, in tests of the measuring: the workbook's place is taken by a few formulas. */
export const recalculate: Recalculate = async (bytes) => {
  const book = new Workbook();
  const sheet = book.addWorksheet("Sums");
  sheet.getCell("A1").value = bytes.length;
  sheet.getCell("A2").value = { formula: "A1*2" };
  sheet.getCell("A3").value = { formula: 'A1&" <f> is text"' };
  sheet.getCell("B1").dataValidation = { type: "custom", allowBlank: true, formulae: ["A1>0"] };
  book.addWorksheet("More").getCell("C3").value = { formula: "Sums!A2+1" };
  return new Uint8Array(await book.xlsx.writeBuffer());
};
