import { standsIn } from "../../../domain/curriculum";
import type { CurriculumRow } from "../../../domain/curriculum";
import type { SubjectBalance } from "../../../domain/deployment";
import { isSameName, subtract, zero } from "../../../domain/kernel";
import type { Periods } from "../../../domain/kernel";
import { numberText } from "../../present/number-text";
import type { Look } from "../choice";
import type { Standing } from "../texts";
import { balanceText, subjectLabel } from "./balance-words";
import { balanceIn } from "./balances";
import { aWeek, teachingOf } from "./deployment";
import type { ComparedTeaching, Teaching } from "./deployment";
import { groupLines } from "./group-lines";
import type { GroupLine } from "./group-lines";
import { howBalanced } from "./how-balanced";
import type { HowBalanced } from "./how-balanced";
import { postLines } from "./post-lines";
import type { PostLine } from "./post-lines";

/** One line of the table that compares two plans: needed, available, balance. */
export interface ComparedRow {
  readonly label: string;
  readonly cells: readonly string[];
  readonly isTotal: boolean;
}
/** A subject of a school: what it needs, who teaches it, and how the balance was got. */
export interface SubjectView {
  readonly title: string;
  readonly standing: Standing;
  /** Without the first, which names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly ComparedRow[];
  readonly groups: readonly GroupLine[];
  readonly needed: string;
  readonly posts: readonly PostLine[];
  readonly available: string;
  /** Worked out when it is asked for: the cells are many. */
  explain(): HowBalanced;
}

/** Null where the school has no such subject any more, or its plan cannot be worked out. */
export function subjectOf(look: Look, school: string, subject: string): SubjectView | null {
  const teaching = teachingOf(look, school);
  if (teaching === null) return null;
  const [now, before] = [lineOf(teaching.now, subject), teaching.before && lineOf(teaching.before, subject)];
  if (now === null && before === null) return null;
  const own = now ?? { ...NOTHING, subject };
  const { text, tone } = balanceText(balanceIn(own, teaching.now));
  return {
    title: subjectLabel(own.subject),
    standing: { words: text === "even" ? "Even" : text, tone: tone === "plain" ? "good" : tone },
    columns:
      before === null && teaching.before === null
        ? ["Periods a week"]
        : ["Doing nothing", "This plan", "Change"],
    rows: comparedRows(own, before ?? NOTHING, teaching),
    groups: groupLines(
      rowsOf(teaching.now, subject, look),
      teaching.before && rowsOf(teaching.before, subject, look),
      {
        teaching,
        academicYear: look.academicYear,
      },
    ),
    needed: week(own.demand, teaching.now),
    posts: postLines(subject, teaching, look),
    available: week(own.capacity, teaching.now),
    explain: () => howBalanced(own, teaching.now),
  };
}

const NOTHING: SubjectBalance = {
  subject: "",
  demand: zero(),
  capacity: zero(),
  spare: zero(),
  short: zero(),
  posts: [],
  rows: [],
};

const lineOf = ({ balances }: Teaching, subject: string): SubjectBalance | null =>
  balances.find((own) => isSameName(own.subject, subject)) ?? null;

const rowsOf = ({ deployment }: Teaching, subject: string, { academicYear }: Look): CurriculumRow[] =>
  deployment.curriculum.filter(
    (row) => isSameName(row.subject ?? "", subject) && standsIn(row, academicYear),
  );

const week = (amount: Periods, { school }: Teaching): string =>
  numberText(aWeek(amount, school), 1).replace(/\.0$/, "");

function comparedRows(
  own: SubjectBalance,
  other: SubjectBalance,
  { now, before }: ComparedTeaching,
): ComparedRow[] {
  const row = (label: string, of: (line: SubjectBalance) => Periods): ComparedRow => ({
    label,
    isTotal: false,
    cells:
      before === null
        ? [week(of(own), now)]
        : [week(of(other), before), week(of(own), now), signed(week(subtract(of(own), of(other)), now))],
  });
  const words = (line: SubjectBalance, of: Teaching): string => balanceText(balanceIn(line, of)).text;
  const change = signed(week(subtract(balanced(own), balanced(other)), now));
  return [
    row("Needed", ({ demand }) => demand),
    row("Available", ({ capacity }) => capacity),
    {
      label: "Balance",
      isTotal: true,
      cells: before === null ? [words(own, now)] : [words(other, before), words(own, now), change],
    },
  ];
}

const balanced = ({ capacity, demand }: SubjectBalance): Periods => subtract(capacity, demand);
const signed = (text: string): string => (/^[1-9]|^0\.[1-9]/.test(text) ? `+${text}` : text);
