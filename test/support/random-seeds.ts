import process from "node:process";

/** Seeds 1 to as many as HEADROOM_RANDOM_TRUSTS says: by default few, since LibreOffice takes seconds for each. */
export const randomSeeds = (byDefault: number): number[] =>
  Array.from({ length: Number(process.env["HEADROOM_RANDOM_TRUSTS"] ?? byDefault) }, (_, index) => index + 1);
