import { createHash } from "node:crypto";
import { inputsText } from "../workbook";

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Of the inputs of a workbook. */
export const inputsHash = (tables: Parameters<typeof inputsText>[0]): string => sha256(inputsText(tables));
