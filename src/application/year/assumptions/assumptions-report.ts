import { underlined, wrapped } from "../../report/lines";
import type { AssumptionGroup, StatedAssumption } from "./assumption";

export interface Stated {
  readonly plan: string;
  /** Null: the whole trust. */
  readonly school: string | null;
  readonly groups: readonly AssumptionGroup[];
}

/** For people: group by group, what is provisional marked with *. */
export function assumptionsReport({ plan, school, groups }: Stated): string {
  const lines = [
    ...wrapped(
      `What the plan ${plan} assumes${school === null ? "" : ` at ${school}`}. What is marked * is provisional: assumed, carried forward, derived or still to confirm.`,
    ),
    ...groups.flatMap(({ title, note, rows }) => [
      ...underlined(title, wrapped(note)),
      ...rows.flatMap((row) => wrapped(sentence(row), 0, 4)),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

const sentence = ({ what, value, from, status, isProvisional, source }: StatedAssumption): string =>
  `${isProvisional ? "*" : "·"} ${what}: ${value}. ${aside(status, from, source)}`.trim();

/** What stands beside the figure: its status, its cells, who says so. */
export const aside = (status: string | null, from: string | null, source: string | null): string => {
  const parts = [status, from, source].flatMap((part) => (part === null || part === "" ? [] : [part]));
  return parts.length === 0 ? "" : `${parts.join("; ").replace(/\.$/, "")}.`;
};

/** As plain data, for other programs. */
export const assumptionsFormat = ({ plan, school, groups }: Stated) => ({ format: 1, plan, school, groups });
