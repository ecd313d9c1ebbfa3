import type { DataValidation } from "exceljs";

// both exist and are written, but the types of exceljs 4.4.0 leave them out
declare module "exceljs" {
  interface Workbook {
    language: string;
  }
  interface Worksheet {
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}
