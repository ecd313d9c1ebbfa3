import { BUDGET_KINDS, firstYearOf } from "../../../domain/budget";
import { isWithinYears, standsIn } from "../../../domain/curriculum";
import { academicYearOf, exactText, groupBy, isSameName, nameKey } from "../../../domain/kernel";
import type { Plan } from "../../../domain/plan";
import type { TrustModel } from "../../../domain/reinvestment";
import type { Post } from "../../../domain/staffing";
import { poundsText, typedText } from "../../present/number-text";
import { curriculumText, yearGroupText } from "../../present/year-group-text";
import { targetName } from "../../report/change-target";
import type { Look } from "../choice";
import type { Option } from "../context";

/** What there is to choose from: the plan as the scenario has made it so far, at the schools looked at. */
export interface Stock {
  readonly plan: Plan;
  readonly model: TrustModel;
  /** The year in which rows must stand. */
  readonly year: string;
  readonly look: Look;
  /** True for a verb of the sixth form. */
  readonly isSixthForm: boolean;
}

const plain = (value: string, label = value, note = ""): Option => ({ value, label, note });
const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Map(
    values.flatMap((value) => (value === null || value === "" ? [] : [[nameKey(value), value] as const])),
  ).values(),
];
const yesOrNo = (): Option[] => [plain("yes", "Yes"), plain("no", "No")];

const LISTS: Readonly<Partial<Record<string, (stock: Stock) => Option[]>>> = {
  row: rowOptions,
  with: rowOptions,
  rows: rowOptions,
  post: postOptions,
  line: lineOptions,
  school: ({ plan, look }) =>
    plan.schools.filter(({ name }) => look.scope.showsMoney(name)).map(({ name }) => plain(name)),
  role: ({ model }) => model.roles.map(({ name }) => plain(name)),
  fund: ({ plan }) => plan.funds.map(({ name }) => plain(name)),
  "year-group": ({ plan, look, isSixthForm }) =>
    distinct(
      plan.pupils
        .filter(({ school, yearGroup }) => look.scope.showsMoney(school) && isOpen(yearGroup, isSixthForm))
        .map(({ yearGroup }) => yearGroup),
    ).map((value) => plain(value, yearGroupText(value))),
  subject: ({ plan }) =>
    distinct(plan.curriculum.map(({ subject }) => subject))
      .sort()
      .map((value) => plain(value)),
  block: ({ plan, look, year }) =>
    distinct(
      plan.curriculum
        .filter((row) => look.scope.showsMoney(row.school) && standsIn(row, year))
        .map(({ block }) => block),
    ).map((value) => plain(value)),
  scale: ({ plan }) => distinct(plan.payPoints.map(({ scale }) => scale)).map((value) => plain(value)),
  point: ({ plan }) => distinct(plan.payPoints.map(({ point }) => point)).map((value) => plain(value)),
  kind: () => BUDGET_KINDS.map((value) => plain(value)),
  increments: yesOrNo,
  resize: yesOrNo,
  year: ({ plan }) => plan.timeline.years.map((value) => plain(value)),
  from: ({ plan }) => plan.timeline.years.map((value) => plain(value)),
  to: ({ plan }) => plan.timeline.years.map((value) => plain(value)),
};

/** Null where an option is typed, not chosen. */
export const listFor = (option: string, stock: Stock): Option[] | null => LISTS[option]?.(stock) ?? null;

const isOpen = (yearGroup: string, isSixthForm: boolean): boolean =>
  !isSixthForm || isWithinYears(yearGroup, [12, 14]);

/** The school, where rows of several are offered. */
const at = (school: string, { look }: Stock): string =>
  isSameName(look.scope.name, school) ? "" : `${school}, `;

function rowOptions(stock: Stock): Option[] {
  const { plan, look, year, isSixthForm } = stock;
  return plan.curriculum
    .filter(
      (row) => look.scope.showsMoney(row.school) && standsIn(row, year) && isOpen(row.yearGroup, isSixthForm),
    )
    .map((row) => {
      const groups = typedText(exactText(row.groups) ?? "groups not known");
      return plain(
        row.id,
        `${at(row.school, stock)}${curriculumText(row)}: ${groups} × ${exactText(row.periodsPerGroup) ?? "?"}`,
        row.id,
      );
    });
}

/** Each post once, as it stands in the year. */
function postOptions(stock: Stock): Option[] {
  const { plan, look } = stock;
  const own = plan.posts.filter((post) => look.scope.showsMoney(post.school) && isInYear(post, stock));
  return [...groupBy(own, ({ id }) => nameKey(id)).values()].flatMap(([post]) =>
    post === undefined
      ? []
      : [
          plain(
            post.id,
            `${at(post.school, stock)}${targetName({ table: "Staff", target: post.id }, plan)}, ${exactText(post.fte) ?? "?"} FTE`,
            post.id,
          ),
        ],
  );
}
const isInYear = ({ starts, ends }: Post, { year }: Stock): boolean =>
  (starts === null || academicYearOf(starts) <= year) && (ends === null || academicYearOf(ends) >= year);

/** Each line with the row that holds in the year. */
function lineOptions(stock: Stock): Option[] {
  const { plan, look, year } = stock;
  const own = plan.budget.filter(
    (line) => look.scope.showsMoney(line.school) && firstYearOf(line) <= year && line.id !== "",
  );
  return [...groupBy(own, ({ id }) => nameKey(id)).values()].map((rows) => {
    const line = rows.reduce((last, row) => (firstYearOf(row) >= firstYearOf(last) ? row : last));
    return plain(
      line.id,
      `${at(line.school, stock)}${line.heading ?? ""}, ${poundsText(line.amount)}`,
      line.id,
    );
  });
}
