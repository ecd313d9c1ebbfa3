import { createHash } from "node:crypto";
import { inputsText } from "../../../workbook";

/** SHA-256 of the inputs of a workbook, in hexadecimal. */
export const inputsHash = (tables: Parameters<typeof inputsText>[0]): string =>
  createHash("sha256").update(inputsText(tables), "utf8").digest("hex");
