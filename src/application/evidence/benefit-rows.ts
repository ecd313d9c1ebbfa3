import { isKnown, isZero, over, quantity, ratioOf, sum } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { NOT_KNOWN, percentText, poundsText } from "../present/number-text";
import { partsOf } from "../present/rounded-parts";
import { addTo } from "./benefits";
import type { Benefit, Benefits } from "./benefits";
import { numbers, row, words } from "./pack";
import type { TableLine } from "./pack";

export const BENEFIT_COLUMNS = [
  words("School"),
  numbers("Released there"),
  numbers("Share of all released"),
  numbers("Committed there"),
  numbers("Share of all committed"),
  numbers("Per pupil"),
  numbers("Per disadvantaged pupil"),
];

/** A row for each school, amounts and shares that add up, and one for all of them. */
export function benefitRows(own: readonly Benefit[], totals: Benefits["totals"]): TableLine[] {
  const released = shownParts(
    totals.released,
    own.map((one) => one.released),
  );
  const committed = shownParts(
    totals.committed,
    own.map((one) => one.committed),
  );
  return [
    ...own.map((one, place) =>
      row(
        "plain",
        one.school,
        released.parts[place] ?? "",
        released.shares[place] ?? "",
        committed.parts[place] ?? "",
        committed.shares[place] ?? "",
        ...perHead(one),
      ),
    ),
    row(
      "total",
      "In all",
      released.total,
      released.whole,
      committed.total,
      committed.whole,
      ...perHead(addTo(own)),
    ),
  ];
}

interface ShownParts {
  readonly parts: readonly string[];
  readonly total: string;
  /** Of the total; they add up to 100%. */
  readonly shares: readonly string[];
  readonly whole: string;
}

function shownParts(total: Quantity<"GBP">, amounts: readonly Quantity<"GBP">[]): ShownParts {
  const exact = sum(amounts);
  const hasShares = isKnown(exact) && !isZero(exact);
  const ratios = amounts.map((amount) => ratioOf(amount, exact));
  return {
    parts: partsOf(total, amounts).map((amount) => poundsText(amount)),
    total: poundsText(total),
    shares: hasShares
      ? partsOf(quantity<"ratio">("1"), ratios, SHARE_PLACES).map((share) => percentText(share))
      : amounts.map(() => "–"),
    whole: hasShares ? percentText(quantity("1")) : "–",
  };
}
/** Percentages with one decimal. */
const SHARE_PLACES = 3;

function perHead({ committed, pupils, disadvantaged }: Benefit): string[] {
  return [pupils, disadvantaged].map((heads) => {
    if (isKnown(heads) && isZero(heads)) return "no pupils";
    const each: Quantity<"GBP"> = over(committed, heads);
    return isKnown(each) ? poundsText(each) : NOT_KNOWN;
  });
}
