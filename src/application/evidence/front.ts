import { inUnit, isKnown } from "../../domain/kernel";
import type { Issue, Quantity } from "../../domain/kernel";
import { inWords } from "../issues/words";
import { describeIssue } from "../issues/describe-issue";
import { dayText } from "../present/date-text";
import { poundsText } from "../present/number-text";
import { provisionalTexts, workbookIssues } from "../report/findings";
import { isCompared } from "../view/choice";
import { periodsPhrase, sentenceCase } from "../view/texts";
import type { Pot } from "../view/pot";
import { controlTests, documentsMissing } from "./control-tests";
import { whereOf } from "./context";
import type { PackContext } from "./context";
import type { Fact, Notice, Tile } from "./pack";
import { inAll } from "./pot-text";
import { logNotice } from "./sections/log";
import { brokenIn } from "./sections/standing";

/** Where a pack comes from: enough to make it again, and to tell another file from this one. */
export function aboutFacts({ request, look, model }: PackContext): Fact[] {
  const { file, inputsHash, madeBy, preparedOn, log } = request;
  const scenario = model.scenarios.find(({ name }) => name === look.review.activeScenario);
  return [
    { name: "Plan", text: `${look.review.activeScenario}${scenario?.status ? `, ${scenario.status}` : ""}` },
    {
      name: "Years",
      text: `${look.ledger.years[0] ?? ""} to ${look.ledger.years.at(-1) ?? ""}, September to August`,
    },
    { name: "Prepared on", text: dayText(preparedOn) },
    { name: "Worked out by", text: madeBy },
    { name: "From the file", text: file.name },
    ...(file.sha256 === null ? [] : [{ name: "SHA-256 of the file", text: file.sha256 }]),
    { name: "SHA-256 of the inputs", text: inputsHash },
    { name: "Log code", text: log?.found.code ?? "This workbook has no log" },
  ];
}

const MOST_ISSUES = 12;

/** Errors that touch figures, guardrails, what is provisional, what is not checked: before the first figure. */
export const notices = (context: PackContext): Notice[] => [
  ...nothingCompared(context),
  ...logNotice(context.request),
  ...errorNotice(context),
  ...guardrailNotice(context),
  ...provisionalNotice(context),
  documentsNotice(context),
  ...warningNotice(context),
];

const nothingCompared = ({ look }: PackContext): Notice[] =>
  isCompared(look)
    ? []
    : [
        {
          tone: "look",
          title: "Nothing is compared, so nothing is released",
          texts: ["Name a plan with --scenario, or make one the active scenario of the workbook."],
        },
      ];

const issuesOf = ({ look }: PackContext, severity: Issue["severity"]): string[] =>
  workbookIssues(look.review)
    .filter((issue) => issue.severity === severity)
    .map(describeIssue);

function errorNotice(context: PackContext): Notice[] {
  const { plans } = context.look.review;
  const errors = issuesOf(context, "error");
  if (errors.length === 0) return [];
  const isWaiting = plans.some(({ figures }) => figures.some(({ value }) => !isKnown(value)));
  const waiting = isWaiting ? "; figures that wait for it say not known" : "";
  const title = `${inWords(errors.length, "error")} to put right before these figures are used${waiting}`;
  return [{ tone: "bad", title, texts: firstOf(errors) }];
}

function guardrailNotice(context: PackContext): Notice[] {
  const broken = brokenIn(context);
  if (broken.length === 0) return [];
  const fresh = broken.filter(({ isNew }) => isNew).length;
  const title = `${inWords(broken.length, "guardrail")} broken${whereOf(context.look)}, ${fresh === 0 ? "none" : String(fresh)} new with the plan`;
  return [{ tone: "look", title, texts: ["Each is named under Guardrails broken."] }];
}

function provisionalNotice({ look }: PackContext): Notice[] {
  const texts = provisionalTexts(look.review);
  return texts.length === 0 ? [] : [{ tone: "look", title: "Some figures are provisional (*)", texts }];
}

function warningNotice(context: PackContext): Notice[] {
  const warnings = issuesOf(context, "warning");
  if (warnings.length === 0) return [];
  const title = `${inWords(warnings.length, "thing")} to look at in the workbook`;
  return [{ tone: "plain", title, texts: firstOf(warnings) }];
}

const firstOf = (texts: readonly string[]): string[] =>
  texts.length <= MOST_ISSUES
    ? [...texts]
    : [
        ...texts.slice(0, MOST_ISSUES),
        `And ${texts.length - MOST_ISSUES} more: the command check lists them.`,
      ];

function documentsNotice(context: PackContext): Notice {
  const tests = controlTests(context);
  const count = (result: (typeof tests)[number]["result"]): number =>
    tests.filter((test) => test.result === result).length;
  const missing = documentsMissing(context);
  const differs = count("differs");
  const title =
    tests.length === 0
      ? "No input was compared with a document outside the workbook"
      : `Inputs against outside documents: ${tests.length - count("not checked")} of ${tests.length} compared`;
  return {
    tone: tests.length === 0 || differs > 0 ? "look" : "plain",
    title,
    texts: [
      ...(tests.length === 0
        ? []
        : [
            `Agree: ${count("agrees")}. Differ, explained: ${count("differs, explained")}. Differ without an explanation: ${differs}. Not checked: ${count("not checked")}.`,
          ]),
      ...(missing.length === 0 ? [] : [`Not checked, with no document named: ${missing.join(", ")}.`]),
    ],
  };
}

/** The year that leads, and in small all years. */
export function tiles({ look, pots }: PackContext): Tile[] {
  const own = pots[look.yearIndex];
  if (own === undefined || !isCompared(look)) return [];
  const years = look.ledger.years.length;
  const overAll = (of: (pot: Pot) => Quantity<"release">): string =>
    `${look.academicYear}; ${poundsText(inAll(pots, "cash", of))} in ${years} years`;
  const cash = (label: string, of: (pot: Pot) => Quantity<"release">): Tile => ({
    label,
    figure: sentenceCase(poundsText(inUnit(of(own.cash)))),
    note: overAll(of),
  });
  return [
    cash("Cash released", (pot) => pot.released),
    cash("Cash committed", (pot) => pot.committed),
    cash("Cash proposed", (pot) => pot.proposed),
    cash("Cash left", (pot) => pot.left),
    {
      label: "Teacher time freed",
      figure: periodsPhrase(own.time.released),
      note: `a week, not money; ${periodsPhrase(own.time.committed)} committed`,
    },
  ];
}
