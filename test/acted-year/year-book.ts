import { headroom } from "../support/command-line";
import type { PublicPlan } from "../support/command-line";
import { rowsIn } from "../support/csv";
import { tablesOf } from "../support/through-file";

/** One workbook through a year: each step makes the next file of it, and the log is held against every earlier code. */
export class YearBook {
  readonly files = new Map<string, Uint8Array>();
  /** Log codes as packs of the year had them. */
  readonly codes: string[] = [];
  /** The workbook as it stands. */
  now = "";
  private steps = 0;

  /** Reads only. */
  async ask(...args: readonly string[]) {
    const ran = await headroom(args, this.files);
    return { ...ran, printed: ran.printed.replace(/\s+/g, " "), said: ran.said.replace(/\s+/g, " ") };
  }

  async begin(...args: readonly string[]): Promise<void> {
    const [command = "", ...options] = args;
    await this.step([command], options);
  }

  /** A command that writes a copy; `between` stands between the workbook and the copy, such as a file to import. */
  async write(command: readonly string[], between: readonly string[], ...options: readonly string[]) {
    return this.step([...command, this.now, ...between], options);
  }

  private async step(before: readonly string[], options: readonly string[]) {
    this.steps += 1;
    const to = `${this.steps}.xlsx`;
    const ran = await this.ask(...before, to, ...options);
    const bytes = ran.written.get(to);
    if (!bytes) throw new Error(`${before.join(" ")} wrote nothing: ${ran.printed} ${ran.said}`);
    this.files.set(to, bytes);
    this.now = to;
    return ran;
  }

  rows = async (table: string) => rowsIn(await tablesOf(this.files.get(this.now) ?? new Uint8Array()), table);

  async plan(...options: readonly string[]): Promise<PublicPlan> {
    const { printed } = await headroom(["plan", this.now, "--json", ...options], this.files);
    return JSON.parse(printed) as PublicPlan;
  }

  /** The log holds, and has every code that was printed before; then the code of now is kept too. */
  async verify(): Promise<readonly unknown[]> {
    const found: unknown[] = [];
    for (const code of this.codes) {
      found.push((await headroom(["verify", this.now, "--since", code], this.files)).code);
    }
    const { printed, code } = await headroom(["verify", this.now, "--json"], this.files);
    this.codes.push((JSON.parse(printed) as { code: string }).code);
    return [...found, code].filter((own) => own !== 0);
  }
}
