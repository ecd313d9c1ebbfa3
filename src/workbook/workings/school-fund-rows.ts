import { groupBy, nameKey } from "../../domain/kernel";
import type { Plan } from "../../domain/plan";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { LEVY } from "../layout/calculated/tables/staff-sums";
import { alike } from "./alike";
import type { Alike } from "./alike";
import type { WorkingContext } from "./context";
import { fundNameIn, moneyOf, NOT_KNOWN } from "./money-items";
import type { NumberedPlan, Sharing } from "./plans";
import { staffSums } from "./school-funds";
import { traceText, tracesOf } from "./trace";

interface Place {
  readonly school: string;
  readonly fund: string;
}

/** Where a plan has money, in the order of Schools and then of Funds. */
function placesIn(plan: Plan, all: readonly Place[]): Place[] {
  const places = new Map(all.map((place) => [`${nameKey(place.school)}|${place.fund}`, place]));
  const schools = plan.schools.map(({ name }) => nameKey(name));
  const funds = plan.funds.map(({ name }) => name);
  const fundNo = ({ fund }: Place): number => (fund === NOT_KNOWN ? funds.length : funds.indexOf(fund));
  return [...places.values()]
    .filter(({ school }) => schools.includes(nameKey(school)))
    .sort(
      (a, b) =>
        schools.indexOf(nameKey(a.school)) - schools.indexOf(nameKey(b.school)) || fundNo(a) - fundNo(b),
    );
}

/** A row for each school and fund with any money or reserve, once for the plans that are alike in it. */
export function schoolFundRows(context: WorkingContext): KeyValues[] {
  const { set } = context;
  const reserves = set.before.openingReserves.map(({ school, fund }) => ({
    school,
    fund: fundNameIn(set.before, fund),
  }));
  const own = placesAlike(context);
  return placesIn(set.before, [...moneyOf(context), ...staffSums(context), ...reserves]).flatMap((place) => {
    const school = set.before.schools.find(({ name }) => nameKey(name) === nameKey(place.school))?.name;
    const key = placeKey(place);
    return own.first(key).map((plan) => ({
      ...own.keys(plan, key),
      School: school ?? place.school,
      Fund: place.fund,
      Place: `${school ?? place.school}|${place.fund}`,
      "Reserve rows": reserves.filter((reserve) => placeKey(reserve) === key).length,
    }));
  });
}

const placeKey = ({ school, fund }: Place): string => nameKey(`${school}|${fund}`);

/** Plans by the lines and posts that a school and fund has; the levy rests on every post. */
function placesAlike(context: WorkingContext): Alike {
  const { plans, sharing } = context;
  const levied = staffSums(context).filter(({ group }) => group === LEVY);
  const texts = plans.map((plan) => {
    const posts = postTexts(plan, sharing);
    const all = [...posts].map((entry) => entry.join()).join("/");
    const levies = new Set(levied.map(placeKey));
    return {
      lines: lineTexts(context, plan),
      posts,
      levyOf: (place: string) => (levies.has(place) ? all : ""),
    };
  });
  return alike(context, ({ number }, place) => {
    const own = texts[number - 1];
    return [own?.lines.get(place), own?.posts.get(place), own?.levyOf(place)].join("/");
  });
}

const lineTexts = (context: WorkingContext, plan: NumberedPlan): Map<string, string> =>
  textsByPlace(
    moneyOf(context).flatMap((money, index) =>
      money.item.plans.includes(plan) ? [{ place: placeKey(money), text: String(index) }] : [],
    ),
  );

const postTexts = (numbered: NumberedPlan, sharing: Sharing): Map<string, string> => {
  const traces = tracesOf(numbered.links);
  const prices = sharing.prices(numbered);
  return textsByPlace(
    numbered.plan.posts.map((post) => ({
      place: placeKey({ school: post.school, fund: fundNameIn(numbered.plan, post.fund) }),
      text: `${post.origin.row} ${prices} ${traceText(traces.post(post))}`,
    })),
  );
};

const textsByPlace = (
  items: readonly { readonly place: string; readonly text: string }[],
): Map<string, string> =>
  new Map(
    [...groupBy(items, ({ place }) => place)].map(([place, own]) => [
      place,
      own
        .map(({ text }) => text)
        .sort()
        .join(";"),
    ]),
  );
