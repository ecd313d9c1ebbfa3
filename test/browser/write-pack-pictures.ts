import { join } from "node:path";
import process from "node:process";
import { sampleContent } from "../../src/workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { headroom } from "../support/command-line";
import { launchBrowser } from "./launch";

/** About A4 at 96 dots an inch, less its margins. */
const A_PAGE = { width: 700, height: 990 };

/** Pictures of the packs of the sample, for the documentation: the top of each as it is printed. */
async function packPictures(): Promise<void> {
  const browser = await launchBrowser();
  if (!browser) throw new Error("There is no Chromium for this platform, and no installed Chrome or Edge.");
  const bytes = await writeWorkbook(sampleContent({ schools: 8, seed: 1 }));
  for (const command of ["evidence", "board"]) {
    const { written, said } = await headroom(
      [command, "trust.xlsx", "pack.html"],
      new Map([["trust.xlsx", bytes]]),
    );
    const made = written.get("pack.html");
    if (made === undefined) throw new Error(said);
    const page = await browser.newPage({ viewport: A_PAGE, deviceScaleFactor: 1.5 });
    await page.emulateMedia({ media: "print" });
    await page.setContent(new TextDecoder().decode(made));
    const path = join("docs", "images", `${command}-pack.png`);
    await page.screenshot({ path });
    process.stdout.write(`Wrote ${path}\n`);
  }
  await browser.close();
}

packPictures().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
