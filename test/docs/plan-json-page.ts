import { readFileSync } from "node:fs";
import { planOf } from "../support/command-line";
import type { PublicPlan } from "../support/command-line";
import { issueList } from "./issue-examples";

export const PAGE = "docs/plan-json.md";
const EXAMPLE = "assets/examples/small-trust.xlsx";

export const examplePlan = (): Promise<PublicPlan> => planOf(new Uint8Array(readFileSync(EXAMPLE)));

type List = "issues" | "metrics" | "releases" | "commitments" | "totals" | "drivers";

/** The entry of each list that the page shows. */
const chosen: Readonly<Record<List, (plan: PublicPlan) => unknown>> = {
  issues: ({ issues }) => issues[0],
  metrics: ({ metrics }) => metrics.find(({ metric }) => metric === "contact-ratio"),
  releases: ({ releases }) => releases.find(({ release, kind }) => kind === "cash" && release !== null),
  commitments: ({ commitments }) => commitments[0],
  totals: ({ totals }) => totals.at(-1),
  drivers: ({ drivers }) => drivers[0],
};

/** Puts a text between two marks of a page. */
function between(page: string, opens: string, closes: string, text: string): string {
  const start = page.indexOf(opens);
  const end = page.indexOf(closes, start);
  if (start < 0 || end < 0) throw new Error(`the page needs ${opens} and ${closes}`);
  return `${page.slice(0, start)}${opens}\n\n${text}\n\n${page.slice(end)}`;
}

const inBlock = (entry: unknown): string => `\`\`\`json\n${JSON.stringify(entry, null, 2)}\n\`\`\``;

/** The page with its examples taken from the example trust, and its list of issues from the code. */
export function writtenPage(page: string, plan: PublicPlan): string {
  const withExamples = Object.entries(chosen).reduce(
    (before, [list, choose]) =>
      between(before, `<!-- example: ${list} -->`, "<!-- end of example -->", inBlock(choose(plan))),
    page,
  );
  return between(withExamples, "<!-- issues -->", "<!-- end of issues -->", issueList());
}

/** The fields that the page lists under a heading, in order. */
export const fieldsListed = (page: string, heading: string): string[] => {
  const [, section = ""] = page.split(`\n${heading}\n`);
  const [own = ""] = section.split("\n#");
  return [...own.matchAll(/^\| `(\w+)` /gm)].map(([, field = ""]) => field);
};
