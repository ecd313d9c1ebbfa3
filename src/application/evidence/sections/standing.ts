import { compareDates, isSameName } from "../../../domain/kernel";
import type { CivilDate } from "../../../domain/kernel";
import { dayText } from "../../present/date-text";
import { brokenGuardrails } from "../../report/broken-guardrails-by-row";
import type { BrokenGuardrail } from "../../report/broken-guardrails";
import { provisionalTexts } from "../../report/findings";
import { chainOfPlan } from "../../report/account";
import type { PackContext } from "../context";
import { list, row, small, tableBlock, text, words } from "../pack";
import type { PackSection } from "../pack";
import { NOT_RECORDED } from "./decision";
import { commitmentsOf } from "./reinvested";

export const brokenIn = ({ look: { review, scope } }: PackContext): BrokenGuardrail[] =>
  brokenGuardrails(review, scope);

/** Limits that are broken; a guardrail names the harm that it prevents. */
export function guardrailsSection(context: PackContext): PackSection {
  const broken = brokenIn(context);
  const said = (isNew: boolean): string[] =>
    broken.filter((own) => own.isNew === isNew).map((own) => own.text);
  const [fresh, old] = [said(true), said(false)];
  return {
    id: "guardrails",
    title: "Guardrails broken",
    blocks: [
      ...(broken.length === 0 ? [text("None among the figures that are known.")] : []),
      ...(fresh.length === 0 ? [] : [text("New with the plan:"), list(fresh)]),
      ...(old.length === 0 ? [] : [text("Broken without the plan too:"), list(old)]),
    ],
  };
}

export function provisionalSection({ look }: PackContext): PackSection {
  const texts = provisionalTexts(look.review);
  return {
    id: "provisional",
    title: "What is provisional",
    blocks:
      texts.length === 0
        ? [text("No figure rests on anything provisional.")]
        : [
            list(texts),
            small("Figures marked * rest on these: they change when the trust enters what is announced."),
          ],
  };
}

interface Decided {
  readonly on: CivilDate | null;
  readonly what: string;
  readonly by: string;
  readonly where: string;
}

/** Who decided what, when: in the order of the days, as they declare it. */
export function decidedSection(context: PackContext): PackSection {
  const rows = [...scenarioDecisions(context), ...commitmentDecisions(context)].sort(byDay);
  return {
    id: "decided",
    title: "Who decided what, and when",
    blocks: [
      text(
        "Names, roles and minutes are self-declared: typed into the workbook by its users, and not proved by it. Compare them with the minutes.",
      ),
      tableBlock(
        "Decisions, by day",
        [words("Day"), words("Decision"), words("By"), words("Role or minute")],
        rows.map(({ on, what, by, where }) =>
          row("plain", on === null ? NOT_RECORDED : dayText(on), what, by, where),
        ),
      ),
    ],
  };
}

function scenarioDecisions({ look, model, records }: PackContext): Decided[] {
  const chain = chainOfPlan(look.review);
  const names = [...(chain?.earlier ?? []), ...(chain?.own ?? [])];
  return names.flatMap((name): Decided[] => {
    const scenario = model.scenarios.find((own) => isSameName(own.name, name));
    const record = records.scenarios.find((own) => isSameName(own.scenario, name));
    const made: Decided = {
      on: record?.created ?? null,
      what: `Plan ${name} made`,
      by: record?.author ?? NOT_RECORDED,
      where: "",
    };
    if (scenario?.status !== "adopted") return [made];
    const where = record?.minuteReference ? `Minute ${record.minuteReference}` : NOT_RECORDED;
    return [
      made,
      { on: scenario.adoptedOn, what: `Plan ${name} adopted`, by: record?.adoptedBy ?? NOT_RECORDED, where },
    ];
  });
}

function commitmentDecisions(context: PackContext): Decided[] {
  return commitmentsOf(context).flatMap(([first]): Decided[] => {
    if (first === undefined || first.commitment.status === "proposed") return [];
    const { commitment } = first;
    const record = context.records.commitments.find((own) => isSameName(own.commitment, commitment.id));
    const reversed = commitment.status === "reversed" ? ", reversed since" : "";
    return [
      {
        on: record?.approvedOn ?? null,
        what: `Commitment ${commitment.id} approved${reversed}`,
        by: commitment.approvedBy ?? NOT_RECORDED,
        where: commitment.approverRole ?? NOT_RECORDED,
      },
    ];
  });
}

const byDay = (a: Decided, b: Decided): number =>
  a.on === null ? (b.on === null ? 0 : 1) : b.on === null ? -1 : compareDates(a.on, b.on);
