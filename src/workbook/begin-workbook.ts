import type { Beginning, WriteOutcome } from "../application/open-workbook";
import { SAMPLE_SCHOOLS } from "../application/view/first-run";
import type { Sha256 } from "../domain/audit";
import type { WorkbookContent } from "./layout/workbook-content";
import { loggedSample } from "./logged-sample";
import { templateContent } from "./template-content";
import { wholeSchoolContent } from "./whole-school-content";

/** What a workbook is begun with, and how its file gets into the one that is open. */
export interface BeginningTools {
  readonly writeWorkbook: (content: WorkbookContent) => Promise<Uint8Array>;
  readonly base64Of: (bytes: Uint8Array) => string;
  /** Returns why not; null when it is done. */
  readonly insertSheets: (added: {
    readonly base64: string;
    readonly sheets: readonly string[];
    readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  }) => Promise<string | null>;
  readonly sha256: Sha256;
  /** Of the sample. */
  readonly schools?: number;
}

/** What a new workbook holds, by what it is begun with. */
export function beginningContent(
  how: Beginning,
  { schools = SAMPLE_SCHOOLS, sha256 }: Pick<BeginningTools, "schools" | "sha256">,
): WorkbookContent {
  if (how === "empty") return templateContent();
  return how === "sample" ? loggedSample({ schools, seed: 1 }, sha256) : wholeSchoolContent(how);
}

/** Adds the sheets of a new workbook to the one that is open. */
export async function beginWorkbook(how: Beginning, tools: BeginningTools): Promise<WriteOutcome> {
  const content = beginningContent(how, tools);
  const reason = await tools.insertSheets({
    base64: tools.base64Of(await tools.writeWorkbook(content)),
    sheets: [content.guide.title, ...content.sheets.map(({ name }) => name)],
    tables: content.sheets.flatMap((sheet) =>
      sheet.tables.map(({ layout }) => ({ name: layout.name, sheet: sheet.name })),
    ),
  });
  return reason === null ? { outcome: "written" } : { outcome: "refused", reason };
}
