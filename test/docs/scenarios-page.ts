import { neededFirst, optionsOf, typed } from "../../src/application/decisions/verb-help";
import type { Verb } from "../../src/application/decisions/verb";
import { VERBS } from "../../src/application/decisions/verbs";
import { LEDGER_VERBS } from "../../src/application/ledger/verbs";
import { headroom } from "../support/command-line";

type Described = Pick<Verb, "name" | "does" | "options">;

/** Pages that show commands at work and list verbs. */
export const PAGES: Readonly<Record<string, readonly Described[]>> = {
  "docs/scenarios.md": VERBS.map((verb) => ({ ...verb, options: withoutCommon(verb) })),
  "docs/reinvest.md": LEDGER_VERBS.map((verb) => ({ ...verb, options: neededFirst(verb.options) })),
};

const COMMAND = /```bash\nheadroom (.+)\n```(?:\n\n```text\n[\s\S]*?```)?/g;

/** Words of a command line; those in quotes are one. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

/** The page with what each of its commands prints, each run on the files that those before it wrote. */
export async function writtenPage(page: string, verbs: readonly Described[]): Promise<string> {
  const files = new Map<string, Uint8Array>();
  const parts: string[] = [];
  let at = 0;
  for (const match of page.matchAll(COMMAND)) {
    const [whole, line = ""] = match;
    const ran = await headroom(words(line), files);
    if (ran.code !== 0) throw new Error(`${line}: ${ran.said}`);
    for (const [path, bytes] of ran.written) files.set(path, bytes);
    const output = ran.printed === "" ? "" : `\n\n\`\`\`text\n${ran.printed.trimEnd()}\n\`\`\``;
    parts.push(page.slice(at, match.index), `\`\`\`bash\nheadroom ${line}\n\`\`\`${output}`);
    at = match.index + whole.length;
  }
  return withVerbs(parts.join("") + page.slice(at), verbs);
}

const [OPENS, CLOSES] = ["<!-- verbs -->", "<!-- end of verbs -->"];

function withVerbs(page: string, verbs: readonly Described[]): string {
  const [start, end] = [page.indexOf(OPENS), page.indexOf(CLOSES)];
  if (start < 0 || end < 0) throw new Error(`the page needs ${OPENS} and ${CLOSES}`);
  return `${page.slice(0, start)}${OPENS}\n\n${verbTable(verbs)}\n\n${page.slice(end)}`;
}

/** Options that every verb of scenario change has are said above its table. */
function withoutCommon(verb: Verb) {
  const common = ["from", "to", "reason", "cost", "severance"];
  return optionsOf(verb).filter(({ name }) => !common.includes(name));
}

function verbTable(verbs: readonly Described[]): string {
  const rows = verbs.map((verb) => {
    const options = verb.options.map((option) =>
      option.needed ? `\`${typed(option)}\`` : `[\`${typed(option)}\`]`,
    );
    return `| \`${verb.name}\` | ${verb.does} | ${options.join(" ")} |`;
  });
  return [
    "| Verb | What it does | Options; those in brackets may be left out |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}
