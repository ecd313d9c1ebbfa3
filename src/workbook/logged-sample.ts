import type { Sha256 } from "../domain/audit";
import type { WorkbookContent } from "./layout/workbook-content";
import { loggedContent } from "./logged-content";
import { sampleContent, type SampleOptions } from "./sample/sample-content";

export { SAMPLE_TITLE } from "./sample/sample-content";

/** A fictional trust whose decisions are logged as if they had been written on its day, in one session. */
export function loggedSample(options: SampleOptions, sha256: Sha256): WorkbookContent {
  const content = sampleContent(options);
  const session = { id: "sample", when: content.savedAt, who: "the sample" };
  return loggedContent(content, { action: "sample", reason: "A fictional trust.", session }, sha256);
}
