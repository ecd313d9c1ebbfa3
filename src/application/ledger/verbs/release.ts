import {
  exactText,
  fixedText,
  isAbove,
  isKnown,
  isPositive,
  isSameName,
  least,
  quantity,
  unknown,
} from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { RECURRENCES, RELEASE_KINDS } from "../../../domain/released-funds";
import { releasedFor } from "../../../domain/reinvestment";
import type { TrustModel } from "../../../domain/reinvestment";
import { withEdits } from "../../decisions/with-edits";
import { scenarioNamed } from "../../decisions/target-scenario";
import { needed, optional } from "../../decisions/verb";
import { reviewTrust } from "../../review-trust";
import type { AddRow } from "../../table-edits";
import { freeId, LAST_YEAR, schoolAsked, yearsAsked } from "../asking";
import { amountText } from "../amount-text";
import type { Keeping, LedgerVerb } from "../ledger-verb";
import type { NewRelease } from "../rows";

export const RELEASE: LedgerVerb = {
  name: "release",
  does: "claim what the engine finds that a scenario releases, and agree an amount",
  options: [
    needed("scenario", "NAME", "the scenario that releases it"),
    needed("school", "NAME", "the school that it is released from"),
    needed("kind", "cash or time", "money no longer spent, or periods of teachers who stay"),
    optional("fund", "NAME", "for cash, and then needed: the fund it comes from"),
    needed("recurrence", "recurrent or one-off", "whether it comes back each year"),
    needed("from", "2027/28", "the first year"),
    LAST_YEAR,
    optional("change", "ID", "the one change that releases it; all that the school releases unless said"),
    optional(
      "amount",
      "N",
      "£ or periods a week, a year; the least that is found in any of the years unless said",
    ),
    optional("id", "ID", "the id of the release; the next free one unless said"),
  ],
  keep(keeping) {
    const { ask, today, model } = keeping;
    const row = rowAsked(keeping);
    if (row === null || ask.problems.length > 0) return null;
    const years = foundBy(row, model);
    const short = years.find(({ found }) => !isPositive(found));
    if (short) {
      const why = isKnown(short.found)
        ? "nothing that no other release claims"
        : "an amount that is not known";
      return ask.say(
        `the scenario releases ${why} there in ${short.academicYear}: change the years, or look at scenario explain`,
      );
    }
    const most = years.map(({ found }) => found).reduce((a, b) => least(a, b));
    const typed = ask.number("amount", { above: "0" });
    const amountAgreed =
      typed === null ? quantity<"release">(fixedText(most, 2) ?? "") : quantity<"release">(typed);
    if (typed !== null && isAbove(amountAgreed, most)) {
      return ask.say(
        `amount is above ${amountText(most, row.cashOrTime)}, the least that is released in any of these years`,
      );
    }
    if (ask.problems.length > 0) return null;
    const agreed: NewRelease = { ...row, amountAgreed, frozenOn: today };
    return {
      edits: [{ edit: "add", table: "Releases", like: null, row: agreed }],
      lines: [
        `${row.release}: ${amountText(amountAgreed, row.cashOrTime)} a year agreed, ${row.recurrence}, released by ${row.scenario} at ${row.school}. Found now:`,
        ...years.map(({ academicYear, found }) => `· ${academicYear}: ${amountText(found, row.cashOrTime)}`),
      ],
      reason: `Agreed ${exactText(amountAgreed) ?? ""} of what is found`,
    };
  },
};

function rowAsked(keeping: Keeping): NewRelease | null {
  const { ask, model } = keeping;
  const scenario = scenarioNamed(ask, ask.needed("scenario") ?? "", model);
  const school = schoolAsked(keeping);
  const kind = ask.needed("kind") === null ? null : ask.oneOf("kind", RELEASE_KINDS);
  const recurrence = ask.needed("recurrence") === null ? null : ask.oneOf("recurrence", RECURRENCES);
  const years = yearsAsked(keeping);
  const fund = kind === "cash" ? fundAsked(keeping) : null;
  const change = changeAsked(keeping);
  const release = freeId(
    keeping,
    "R",
    model.releases.map(({ id }) => id),
  );
  if (scenario?.status === "withdrawn") ask.say(`the scenario ${scenario.name} is withdrawn`);
  if (!scenario || !school || !kind || !recurrence || !years || release === null) return null;
  return {
    release,
    scenario: scenario.name,
    school: school.name,
    fund,
    cashOrTime: kind,
    recurrence,
    ...years,
    amountAgreed: quantity("0"),
    change,
    basis: "from spend",
    frozenOn: null,
    realised: null,
    realisedReference: null,
    certainty: "identified",
  };
}

function fundAsked({ ask, model }: Keeping): string | null {
  const name = ask.needed("fund");
  const found = model.everything.funds.find((fund) => name !== null && isSameName(fund.name, name));
  return found?.name ?? (name === null ? null : ask.say(`there is no fund ${name}`));
}

function changeAsked({ ask, model }: Keeping): string | null {
  const id = ask.text("change");
  const found = model.changes.find((change) => id !== null && isSameName(change.id, id));
  return found?.id ?? (id === null ? null : ask.say(`there is no change ${id}`));
}

interface FoundYear {
  readonly academicYear: string;
  readonly found: Quantity<"release">;
}
/** What the engine finds for the row, that no row above it claims. */
function foundBy(row: NewRelease, model: TrustModel): FoundYear[] {
  const edit: AddRow = { edit: "add", table: "Releases", like: null, row };
  const after = withEdits(model, [edit]);
  const { cash, time } = reviewTrust(after, { name: row.scenario, isKnown: true }, []);
  const own = after.releases.find(({ id }) => id === row.release);
  const last = row.toYear ?? (row.recurrence === "one-off" ? row.fromYear : null);
  return model.everything.timeline.years
    .filter((year) => year >= row.fromYear && (last === null || year <= last))
    .map((academicYear) => ({
      academicYear,
      found: own
        ? releasedFor(own, academicYear, { releases: after.releases, entries: [...cash, ...time] })
        : unknown<"release">(),
    }));
}
