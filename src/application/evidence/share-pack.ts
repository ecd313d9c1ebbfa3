import { RESERVED_NAMES } from "../../domain/curriculum";
import { evidencePack } from "./evidence-pack";
import type { PackRequest, PackSource } from "./context";
import type { Block, Fact, Pack, PackSection } from "./pack";

/** For whom a copy of figures is made: those who decide, or anybody. */
export type Audience = "trustees" | "public";

/** Sections that tell of single schools' releases and reserves, of people who decided, or of documents of the trust. */
const NOT_PUBLIC = ["decided", "log", "benefits", "checks", "outcomes", "assumptions"];
/** Of a commitment: who answers for it, proposed or approved it, and what they declared. */
const NOT_PUBLIC_FACTS = [
  "Owner",
  "Proposed by",
  "Approved by",
  "Delegated limit",
  "Conflicts declared",
  "Spent so far",
];
const NOT_PUBLIC_ABOUT = ["SHA-256 of the file", "SHA-256 of the inputs", "From the file"];

/**
 * The evidence pack as figures to hand on. Trustees get all of it. For the public what one school released is
 * not told, since few posts may stand behind it: only amounts of the whole trust are, and only totals of metrics.
 */
export function sharePack(source: PackSource, request: PackRequest, audience: Audience): Pack {
  const pack = evidencePack(source, request);
  if (audience === "trustees") return pack;
  return {
    ...pack,
    about: withoutNames(pack.about, NOT_PUBLIC_ABOUT),
    notices: pack.notices.filter(({ tone }) => tone !== "plain").map((notice) => ({ ...notice, texts: [] })),
    sections: pack.sections.filter(({ id }) => !NOT_PUBLIC.includes(id)).map(forPublic),
  };
}

const withoutNames = (facts: readonly Fact[], names: readonly string[]): Fact[] =>
  facts.filter(({ name }) => !names.includes(name));

const forPublic = (section: PackSection): PackSection => ({
  ...section,
  blocks: section.blocks.flatMap((block) => publicBlock(block, section.id)),
});

function publicBlock(block: Block, section: string): Block[] {
  switch (block.kind) {
    case "table":
      return publicTable(block, section);
    case "entry":
      return [
        {
          kind: "entry",
          entry: { ...block.entry, facts: withoutNames(block.entry.facts, NOT_PUBLIC_FACTS) },
        },
      ];
    case "facts":
      return [{ kind: "facts", facts: withoutNames(block.facts, ["Made by", "Inputs when adopted"]) }];
    case "questions":
      return [
        {
          ...block,
          questions: block.questions.filter(({ question }) => !NOT_PUBLIC_QUESTIONS.test(question)),
        },
      ];
    case "text":
    case "heading":
    case "list":
      return [block];
  }
}
const NOT_PUBLIC_QUESTIONS = /^(Which schools|Who approved|How sure)/;

type TableBlock = Extract<Block, { readonly kind: "table" }>;

function publicTable(block: TableBlock, section: string): Block[] {
  switch (section) {
    case "measured":
      return isOfTotals(block) ? [block] : [];
    case "released":
      return block.caption.startsWith("Releases that")
        ? []
        : block.caption.startsWith("The same cash")
          ? [block]
          : [{ ...block, rows: block.rows.filter(({ look }) => look === "total") }];
    case "changes":
      // the ids of changes and the sums of schools together would tell what a post cost
      return [
        {
          ...block,
          columns: block.columns.slice(1),
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.slice(1) })),
        },
      ];
    default:
      return [block];
  }
}

const isOfTotals = ({ caption }: TableBlock): boolean =>
  RESERVED_NAMES.some((name) => caption.startsWith(`${name}:`) || caption.startsWith(`${name},`));
