import {
  exactText,
  isAbove,
  isBelow,
  isKnown,
  isSameName,
  isWhole,
  over,
  quantity,
} from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";

/** What a person gave for the options of a verb, as typed. */
export type Given = Readonly<Partial<Record<string, string>>>;

export interface Bounds {
  readonly least?: string;
  /** Must be above it. */
  readonly above?: string;
  readonly most?: string;
  readonly whole?: boolean;
  /** "3.5%" is read as 0.035. */
  readonly share?: boolean;
}

/** Reads what was given, and keeps in words what is wrong with it. Nothing is thrown. */
export interface Ask {
  readonly problems: readonly string[];
  /** Null, so that a reader can say and leave. */
  say(problem: string): null;
  /** Null where it was not given. */
  text(option: string): string | null;
  needed(option: string): string | null;
  number(option: string, bounds: Bounds): string | null;
  neededNumber(option: string, bounds: Bounds): string | null;
  /** One of these words, in their own spelling. */
  oneOf<const W extends string>(option: string, words: readonly W[]): W | null;
}

export function askFor(given: Given): Ask {
  const problems: string[] = [];
  const say = (problem: string): null => {
    if (!problems.includes(problem)) problems.push(problem);
    return null;
  };
  const text = (option: string): string | null => {
    const typed = given[option]?.trim() ?? "";
    return typed === "" ? null : typed;
  };
  const missing = (option: string): null => say(`${option} is missing`);
  const number = (option: string, bounds: Bounds): string | null => {
    const typed = text(option);
    if (typed === null) return null;
    const value = readNumber(typed, bounds);
    const wrong = isKnown(value) ? outside(value, bounds) : "a number";
    return wrong === null ? exactText(value) : say(`${option} must be ${wrong}, not "${typed}"`);
  };
  return {
    problems,
    say,
    text,
    number,
    needed: (option) => text(option) ?? missing(option),
    neededNumber: (option, bounds) => (text(option) === null ? missing(option) : number(option, bounds)),
    oneOf(option, words) {
      const typed = text(option);
      if (typed === null) return null;
      const found = words.find((word) => isSameName(word, typed));
      return found ?? say(`${option} must be ${words.join(" or ")}, not "${typed}"`);
    },
  };
}

/** "£12,500" and "3.5%" as people write them. */
function readNumber(typed: string, { share }: Bounds): Quantity<string> {
  const plain = typed
    .replace(/^£/, "")
    .replace(/,(?=\d{3}(\D|$))/g, "")
    .replace("−", "-");
  return share && plain.endsWith("%")
    ? over(quantity(plain.slice(0, -1).trim()), quantity("100"))
    : quantity(plain);
}

/** Beyond this a number is a slip of the hand, whatever it is of. */
const LARGEST = "1000000000000";

/** What it should have been, in words; null when it is that. */
function outside(value: Quantity<string>, { least, above, most, whole, share }: Bounds): string | null {
  const number = whole ? "a whole number" : share ? "a share such as 0.03 or 3%" : "a number";
  const tooLow = (least !== undefined && isBelow(value, quantity(least))) || notAbove(value, above);
  const tooHigh = isAbove(value, quantity(most ?? LARGEST));
  if (!tooLow && !tooHigh && (!whole || isWhole(value))) return null;
  const from = above !== undefined ? ` above ${above}` : least !== undefined ? ` of ${least} or more` : "";
  const to = most !== undefined ? `${from === "" ? " of" : " and"} ${most} or less` : "";
  return `${number}${from}${to}`;
}
const notAbove = (value: Quantity<string>, above: string | undefined): boolean =>
  above !== undefined && !isAbove(value, quantity(above));
