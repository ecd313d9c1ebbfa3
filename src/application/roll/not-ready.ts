import { isKnown } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { closingOf } from "../../domain/year-roll";
import type { RolledRows } from "../../domain/year-roll";
import { describeIssue } from "../issues/describe-issue";
import { listed } from "../report/lines";

/** Why a year cannot be closed at all, before anything is worked out. */
export function notReady({ everything }: TrustModel, issues: readonly Issue[]): string[] {
  const { years } = everything.timeline;
  if (years.length < 2) {
    return [`the plan has one year, ${years[0] ?? ""}: a year is closed where another one follows it`];
  }
  const errors = issues.filter(({ severity }) => severity === "error");
  const shown = errors.slice(0, MOST_SHOWN).map((issue) => `${placeOf(issue)}${describeIssue(issue)}`);
  const more = errors.length - shown.length;
  return more > 0 ? [...shown, `and ${more} more: the command check lists them`] : shown;
}

const MOST_SHOWN = 10;
const placeOf = ({ at: [first] }: Issue): string =>
  first ? `${first.sheet}${first.cell === null ? "" : `!${first.cell}`}: ` : "";

/** What must be known, and is not, for the rows of the new year. */
export function notKnown(rolled: RolledRows): string[] {
  const { closing, lines, commitments, points, first, closed } = rolled;
  const reserves = closing.filter((own) => !isKnown(closingOf(own)));
  return [
    ...reserves.map(
      ({ school, fund }) =>
        `what ${school} has in ${fund ?? "a fund that cannot be read"} at the end of ${closed} is not known`,
    ),
    ...lines
      .filter(({ to }) => !isKnown(to.amount))
      .map(({ to }) => `what the budget line ${to.id} comes to in ${to.academicYear} is not known`),
    ...commitments
      .filter(({ to }) => !isKnown(to.amount))
      .map(({ to }) => `what commitment ${to.id} comes to in ${first} is not known`),
    ...(points.unclear.length === 0
      ? []
      : [
          `posts on ${listed(points.unclear)} follow both awards, so that a point would pay two amounts in ${first}: give the teachers or the support staff a scale of their own`,
        ]),
  ];
}
