import { optionsOf, typed } from "../../src/application/decisions/verb-help";
import { VERBS } from "../../src/application/decisions/verbs";
import { headroom } from "../support/command-line";

export const PAGE = "docs/scenarios.md";

const COMMAND = /```bash\nheadroom (.+)\n```(?:\n\n```text\n[\s\S]*?```)?/g;

/** Words of a command line; those in quotes are one. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

/** The page with what each of its commands prints, each run on the files that those before it wrote. */
export async function writtenPage(page: string): Promise<string> {
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
  return withVerbs(parts.join("") + page.slice(at));
}

const [OPENS, CLOSES] = ["<!-- verbs -->", "<!-- end of verbs -->"];

function withVerbs(page: string): string {
  const [start, end] = [page.indexOf(OPENS), page.indexOf(CLOSES)];
  if (start < 0 || end < 0) throw new Error(`the page needs ${OPENS} and ${CLOSES}`);
  return `${page.slice(0, start)}${OPENS}\n\n${verbTable()}\n\n${page.slice(end)}`;
}

/** Options that every verb has are said above the table. */
const COMMON = ["from", "to", "reason", "cost", "severance"];

function verbTable(): string {
  const rows = VERBS.map((verb) => {
    const own = optionsOf(verb).filter(({ name }) => !COMMON.includes(name));
    const options = own.map((option) => (option.needed ? `\`${typed(option)}\`` : `[\`${typed(option)}\`]`));
    return `| \`${verb.name}\` | ${verb.does} | ${options.join(" ")} |`;
  });
  return [
    "| Verb | What it does | Options; those in brackets may be left out |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}
