import type { AssumptionGroup, StatedAssumption } from "../../year/assumptions/assumption";
import { statedAssumptions } from "../../year/assumptions/stated";
import type { PackContext } from "../context";
import { heading, row, small, tableBlock, text, words } from "../pack";
import type { Block, PackSection, TableLine } from "../pack";

/** All that the plan rests on beside its posts, lessons and lines, each with its cells and how sure it is. */
export function assumptionsSection(context: PackContext): PackSection {
  return { id: "assumptions", title: "What the plan assumes", blocks: blocksOf(context) };
}

function blocksOf({ look, records, request }: PackContext): Block[] {
  const { plans } = look.review;
  const evaluation = (plans.find(({ basis }) => basis === "after") ?? plans[0])?.evaluation ?? null;
  if (evaluation === null) return [text("The plan cannot be worked out: see What to put right.")];
  const school = look.scope.isWholeTrust ? null : request.school;
  return [
    text(
      "What is marked * is provisional: assumed, carried forward, derived or still to confirm. It changes when the trust enters what is announced.",
    ),
    ...statedAssumptions(evaluation.costs, records, school).flatMap(groupBlocks),
  ];
}

const groupBlocks = ({ title, note, rows }: AssumptionGroup): Block[] => [
  heading(title),
  small(note),
  tableBlock(
    title,
    [words("What"), words("Assumed"), words("Status"), words("Cells"), words("Source")],
    rows.map(lineOf),
  ),
];

const lineOf = ({ what, value, status, from, source, isProvisional }: StatedAssumption): TableLine =>
  row("plain", what, `${value}${isProvisional ? " *" : ""}`, status ?? "", from ?? "", source ?? "");
