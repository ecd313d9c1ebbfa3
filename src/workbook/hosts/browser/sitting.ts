import { sha256InBrowser } from "./sha256";

const now = (): string => new Date().toISOString();
/** Eight hexadecimal digits by chance. */
const chance = (): string =>
  [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Opening a workbook begins a sitting: what it writes is one chain of the log. */
export const sitting = () => ({
  id: `${now().replace(/[-:.]/g, "")}-${chance()}`,
  now,
  sha256: sha256InBrowser,
});
