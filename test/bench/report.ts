import { agrees, TOLERANCE } from "./agreement";
import type { Agreement } from "./agreement";
import type { Machine } from "./machine";
import { growthOf } from "./results";
import type { StageResult, TrustResult } from "./results";

export const machineLines = ({ date, node, cpu, cores, load, commit }: Machine): string[] => [
  `${date}, commit ${commit}`,
  `Node ${node}, ${cpu}, ${cores} cores, load ${load.toFixed(1)} at the start`,
];

/** One trust, as a table for a terminal. */
export const trustLines = ({ schools, posts, runs, steps, agreement }: TrustResult): string[] => [
  "",
  `${inWords(schools, "school")}, ${inWords(posts, "post")} (median of ${inWords(runs, "run")})`,
  row("", ["exact ms", "float ms", "ratio", "ms a post"]),
  ...steps.map(stepLine),
  agreementLine(agreement),
];

export const inWords = (count: number, what: string): string =>
  `${count.toLocaleString("en-GB")} ${what}${count === 1 ? "" : "s"}`;

export const row = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(22)}${cells.map((cell) => cell.padStart(11)).join("")}`;

const stepLine = ({ step, exact, float, ratio, exactPerPost }: StageResult): string =>
  row(step, [exact.toFixed(1), float.toFixed(1), ratio.toFixed(2), exactPerPost.toFixed(3)]);

export function agreementLine(agreement: Agreement): string {
  const { compared, largest, at, knownToOne } = agreement;
  const figures = `${compared.toLocaleString("en-GB")} figures`;
  if (agrees(agreement)) return `  ${figures} agree: the largest difference is ${largest.toExponential(1)}`;
  const [first] = knownToOne;
  return first === undefined
    ? `  NOT THE SAME: of ${figures}, ${at} differs by ${largest.toExponential(1)}, more than ${TOLERANCE}`
    : `  NOT THE SAME: ${first} is known to one engine only`;
}

export function growthLines(results: readonly TrustResult[]): string[] {
  const [before, last] = results.slice(-2);
  if (!before || !last) return [];
  return [
    "",
    `Growth: time a post at ${inWords(last.posts, "post")} ÷ at ${inWords(before.posts, "post")} (1 is linear)`,
    ...growthOf(results).map(({ step, growth }) => row(step, [growth.toFixed(2)])),
  ];
}
