import { isKnown, isNegative, negate, subtract, inUnit } from "../../../domain/kernel";
import { isInPlan, isYearSpent, spentInYear } from "../../../domain/reinvestment";
import type { CommitmentYear } from "../../../domain/reinvestment";
import { actualsOf, latestMeasure } from "../../evidence/actuals";
import type { ActualRecord, TrustRecords } from "../../evidence/records";
import { typedText } from "../../present/number-text";
import { exactAmount } from "./left-of";

interface Fact {
  readonly name: string;
  readonly text: string;
}

/** What a commitment has cost so far, and where its measure stands; nothing of one that is not in the plan. */
export function outcomeFacts(year: CommitmentYear, records: TrustRecords): Fact[] {
  const { commitment } = year;
  if (!isInPlan(commitment)) return [];
  const own = actualsOf(records, commitment.id);
  const record = records.commitments.find((one) => one.commitment === commitment.id);
  const latest = latestMeasure(own);
  const aims = [
    record?.measureTarget ? `target ${typedText(record.measureTarget)}` : "",
    record?.measureBaseline ? `from ${typedText(record.measureBaseline)}` : "",
  ].filter((text) => text !== "");
  return [
    { name: "Spent", text: spentText(year, own) },
    ...(latest === null
      ? []
      : [
          {
            name: "Measure now",
            text: [`${typedText(latest.measureValue ?? "")} (${whenText(latest)})`, ...aims].join("; "),
          },
        ]),
  ];
}

const whenText = ({ academicYear, part }: ActualRecord): string =>
  [academicYear ?? "year not known", part ?? "part not known"].join(", ");

/** "£1,200 Sep–Mar and £800 Apr–Aug: £2,000 of £9,000 in 2027/28, £7,000 less." */
function spentText(year: CommitmentYear, own: readonly ActualRecord[]): string {
  const { academicYear, kind, amount } = year;
  const shown = (value: Parameters<typeof exactAmount>[0]): string => exactAmount(value, kind);
  const ofYear = own.filter((actual) => actual.academicYear === academicYear && actual.spent !== null);
  if (ofYear.length === 0) return `Nothing recorded in ${academicYear}.`;
  const parts = ofYear.map(({ spent, part }) => `${spent === null ? "" : shown(spent)} ${part ?? ""}`.trim());
  const spent = spentInYear(kind ?? "cash", ofYear);
  const committed = inUnit<"release">(amount);
  const all = ofYear.length === 1 ? ", of" : `: ${shown(spent)} of`;
  const start = `${parts.join(" and ")}${all} ${shown(committed)} in ${academicYear}`;
  if (!isYearSpent(ofYear)) return `${start}; the year is not complete.`;
  const less = subtract(committed, spent);
  if (!isKnown(less)) return `${start}.`;
  return isNegative(less) ? `${start}, ${shown(negate(less))} more.` : `${start}, ${shown(less)} less.`;
}
