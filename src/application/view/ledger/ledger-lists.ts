import { isBelow, isSameName, PART_NAMES } from "../../../domain/kernel";
import { CERTAINTIES, COMMITMENT_GROWTHS } from "../../../domain/reinvestment";
import type { ReleaseRow } from "../../../domain/reinvestment";
import { PUPIL_PREMIUM_TIERS, REINVESTMENT_CATEGORIES, VALUE_PILLARS } from "../../../domain/reference";
import { RECURRENCES, RELEASE_KINDS } from "../../../domain/released-funds";
import type { TrustRecords } from "../../evidence/records";
import type { Look } from "../choice";
import type { Option } from "../context";
import { sentenceCase } from "../texts";
import { mayBeDone } from "./next-verbs";
import { exactAmount, leftIn, releasesToDrawOn, tightest } from "./left-of";

/** What there is to choose from. */
export interface LedgerStock {
  readonly look: Look;
  readonly records: TrustRecords;
  readonly verb: string;
}

const plain = (value: string, label = value, note = ""): Option => ({ value, label, note });
const all = (values: readonly string[]): Option[] => values.map((value) => plain(value, sentenceCase(value)));
const years = ({ look }: LedgerStock): Option[] => all(look.ledger.years);

/** What a commitment of one year may draw, and what one that goes on may, where that is less. */
function leftText(look: Look, row: ReleaseRow): string {
  const { academicYear } = look;
  const now = leftIn(look, row, academicYear);
  const least = tightest(look, row, { from: academicYear, to: null, isOnce: false });
  const later =
    least !== null && isBelow(least.left, now)
      ? `, ${exactAmount(least.left, row.kind)} in ${least.academicYear}`
      : "";
  return `${exactAmount(now, row.kind)} left in ${academicYear}${later}`;
}

/** By option; one that is not here is typed. */
export const LEDGER_LISTS: Readonly<Partial<Record<string, (stock: LedgerStock) => Option[]>>> = {
  release: ({ look }) =>
    releasesToDrawOn(look).map((row) =>
      plain(row.id, `${row.id}, ${row.school ?? "school not known"}`, leftText(look, row)),
    ),
  commitment: ({ look, verb }) =>
    (look.review.model?.commitments ?? [])
      .filter(({ status }) => status !== null && mayBeDone(verb, status))
      .map(({ id, category, status }) =>
        plain(id, id, [category, status].filter((text) => text !== null).join(", ")),
      ),
  scenario: ({ look }) => all((look.review.model?.scenarios ?? []).map(({ name }) => name)),
  school: ({ look }) => all((look.review.model?.everything.schools ?? []).map(({ name }) => name)),
  change: ({ look }) =>
    (look.review.model?.changes ?? [])
      .filter(({ scenario }) => isSameName(scenario ?? "", look.review.activeScenario))
      .map(({ id, reason }) => plain(id, id, reason ?? "")),
  fund: ({ look }) => all((look.review.model?.everything.funds ?? []).map(({ name }) => name)),
  role: ({ look }) => all([...new Set((look.review.model?.delegations ?? []).map(({ role }) => role))]),
  evidence: ({ records }) => all(records.strands.map(({ strand }) => strand)),
  category: () => all(REINVESTMENT_CATEGORIES),
  recurrence: () => all(RECURRENCES),
  kind: () => all(RELEASE_KINDS),
  part: () => all(PART_NAMES),
  certainty: () => all(CERTAINTIES),
  "grows-with": () => all(COMMITMENT_GROWTHS),
  tier: () => all(PUPIL_PREMIUM_TIERS),
  pillar: () => all(VALUE_PILLARS),
  year: years,
  from: years,
  to: years,
};
