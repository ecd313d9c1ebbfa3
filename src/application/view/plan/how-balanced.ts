import type { SubjectBalance } from "../../../domain/deployment";
import { cellsOf, quantity, isSame } from "../../../domain/kernel";
import { numberText, percentText } from "../../present/number-text";
import { originGroups } from "../origins";
import type { OriginGroup } from "../origins";
import { aWeek } from "./deployment";
import type { Teaching } from "./deployment";

/** How a balance was got: the sum, what its parts are, and the cells. */
export interface HowBalanced {
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly origins: readonly OriginGroup[];
}

export function howBalanced(own: SubjectBalance, teaching: Teaching): HowBalanced {
  const { school } = teaching;
  const [needed, available] = [plain(aWeek(own.demand, school)), plain(aWeek(own.capacity, school))];
  const cells = [
    ...cellsOf(own.rows.map(({ origin }) => origin).filter(isWritten), [
      "groups",
      "periodsPerGroup",
      "teachersPerGroup",
    ]),
    ...cellsOf(own.posts.map(({ origin }) => origin).filter(isWritten), ["fte", "timetabledPeriods"]),
    ...cellsOf([school.origin], ["periodsPerCycle", "targetContactRatio"]),
  ];
  return {
    sentence: `Balance = ${available} available − ${needed} needed, periods a week.`,
    notes: [
      "Needed: groups × periods a group × teachers a group.",
      capacityNote(teaching),
      cycleNote(teaching),
    ].filter((text) => text !== ""),
    origins: originGroups(cells).origins,
  };
}

const isWritten = ({ row }: { readonly row: number }): boolean => row > 0;
const plain = (value: Parameters<typeof numberText>[0]): string => numberText(value, 1).replace(/\.0$/, "");

function capacityNote({ school: { targetContactRatio, periodsPerCycle } }: Teaching): string {
  const timetabled = "Available: periods as timetabled in Staff or Teaching";
  if (targetContactRatio === null) return `${timetabled}. Posts without them need a target contact ratio.`;
  return `${timetabled}, else FTE × ${plain(periodsPerCycle)} periods × target contact ratio ${percentText(targetContactRatio)} × teaching load of the role; for the months in post.`;
}

function cycleNote({ school: { weeksPerCycle, periodsPerCycle } }: Teaching): string {
  if (isSame(weeksPerCycle, quantity<"weeks/cycle">("1"))) return "";
  return `The timetable has a cycle of ${plain(weeksPerCycle)} weeks and ${plain(periodsPerCycle)} periods; periods are divided by its weeks.`;
}
