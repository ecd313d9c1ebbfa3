import { BUDGET_KINDS } from "../../../domain/budget";
import type { BudgetLine } from "../../../domain/budget";
import type { School } from "../../../domain/curriculum";
import { isSameName, quantity, ratioOf, zero } from "../../../domain/kernel";
import { centralSchool } from "../../../domain/plan";
import { fundNamed, lineNamed, schoolNamed } from "../find";
import { added, ended, needed, only, optional, setTo } from "../verb";
import type { Deciding, Draft, RowDraft, Verb } from "../verb";
import { yearAfter, yearOf } from "../when";
import { NEW_ROW, newId } from "./new-rows";

const LINE = needed("line", "ID", "the line in Budget");
const amountTo = ({ school, id: target }: BudgetLine, amount: string): Draft =>
  only(setTo({ school, table: "Budget", target, field: "Amount £" }, amount));

function changeLine(deciding: Deciding): Draft | null {
  const line = lineNamed(deciding);
  const amount = deciding.ask.neededNumber("amount", {});
  return line === null || amount === null ? null : amountTo(line, amount);
}

function endLine(deciding: Deciding): Draft | null {
  const line = lineNamed(deciding);
  return line && only(ended("Budget", line));
}

interface NewLine {
  readonly school: School;
  readonly kind: BudgetLine["kind"];
  readonly otherSchool: string | null;
  readonly idFrom: string;
}

function addLine(deciding: Deciding): Draft | null {
  const school = schoolNamed(deciding);
  const kind = deciding.ask.oneOf("kind", BUDGET_KINDS) ?? "Expenditure";
  if (school === null) return null;
  return newLine(deciding, { school, kind, otherSchool: null, idFrom: "NEW-LINE" });
}

function newLine(deciding: Deciding, { school, kind, otherSchool, idFrom }: NewLine): Draft | null {
  const { ask, model, when, scenario } = deciding;
  const heading = ask.needed("heading");
  const amount = ask.neededNumber("amount", { least: "0" });
  const fund = fundNamed(deciding, null);
  const id = newId(deciding, model.everything.budget, idFrom);
  if (heading === null || amount === null || fund === null || id === null) return null;
  const line: BudgetLine = {
    id,
    origin: NEW_ROW.Budget,
    school: school.name,
    academicYear: yearOf(when.from),
    heading,
    aarCode: ask.text("aar-code"),
    kind,
    otherSchool,
    fund,
    amount: quantity(amount),
    priceGrowsWith: kind === "Income" ? "income growth" : "non-pay inflation",
    volumeGrowsWith: "nothing",
    yearGroups: null,
    sepMarShare: ratioOf(quantity("7"), quantity("12")),
    holds: null,
    onlyInScenario: scenario,
    commitment: null,
  };
  return { changes: [added("Budget", line)], rows: rowsOf(line, deciding) };
}

/** A line holds until its next row: one that ends has a row of nothing in the year after. */
function rowsOf(line: BudgetLine, { when: { to }, plan }: Deciding): RowDraft[] {
  const row: RowDraft = { table: "Budget", row: line, like: null };
  if (to === null || !plan.timeline.years.includes(yearAfter(to))) return [row];
  const none: BudgetLine = { ...line, academicYear: yearAfter(to), amount: zero() };
  return [row, { table: "Budget", row: none, like: null }];
}

/** A transfer from a school to central services: a top slice, or a recharge. */
function centralCharge(deciding: Deciding): Draft | null {
  const { ask, plan } = deciding;
  const central = centralSchool(plan);
  if (central === null) return ask.say("there is no school of phase Central in Schools to charge for");
  if (ask.text("line") !== null) return standingCharge(deciding, central);
  const school = schoolNamed(deciding);
  if (school === null) return null;
  if (isSameName(school.name, central.name)) return ask.say(`${central.name} cannot charge itself`);
  return newLine(deciding, { school, kind: "Transfer", otherSchool: central.name, idFrom: "CHARGE" });
}

function standingCharge(deciding: Deciding, central: School): Draft | null {
  const line = lineNamed(deciding);
  const amount = deciding.ask.neededNumber("amount", { least: "0" });
  if (line === null || amount === null) return null;
  const isCharge = line.kind === "Transfer" && isSameName(line.otherSchool ?? "", central.name);
  return isCharge
    ? amountTo(line, amount)
    : deciding.ask.say(`line ${line.id} is no transfer to ${central.name}`);
}

const FUND = optional("fund", "NAME", "a fund of the table Funds; needed for a new line");
const HEADING = optional("heading", "TEXT", "what it is; needed for a new line");
const ID = optional("id", "ID", "the id of the new line; made up unless said");
const AMOUNT = needed("amount", "£", "for the whole year, at the prices of the year in which it starts");

export const MONEY_VERBS: readonly Verb[] = [
  {
    name: "budget-line",
    does: "change the amount of a budget line",
    dating: "years",
    options: [LINE, needed("amount", "£", "for the whole year, at the prices of the row that it replaces")],
    draft: changeLine,
  },
  {
    name: "add-budget-line",
    does: "add a budget line",
    dating: "years",
    options: [
      needed("school", "NAME", "the school whose budget it is"),
      AMOUNT,
      { ...HEADING, needed: true },
      { ...FUND, needed: true },
      optional("kind", "WORD", "Income, Expenditure or Transfer; Expenditure unless said"),
      optional("aar-code", "CODE", "code in the accounts return"),
      ID,
    ],
    draft: addLine,
  },
  {
    name: "end-budget-line",
    does: "end a budget line",
    dating: "years",
    options: [LINE],
    draft: endLine,
  },
  {
    name: "central-charge",
    does: "charge a school for central services, or change such a charge",
    dating: "years",
    options: [
      optional("line", "ID", "a transfer to central services that is there already"),
      optional("school", "NAME", "the school that is charged, for a new one"),
      AMOUNT,
      HEADING,
      FUND,
      ID,
    ],
    draft: centralCharge,
  },
];
