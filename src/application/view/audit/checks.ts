import { isSameName } from "../../../domain/kernel";
import type { TrustRecords } from "../../evidence/records";
import { controlTests, documentsMissing } from "../../evidence/control-tests";
import type { ControlTest } from "../../evidence/control-tests";
import { ruleTests } from "../../evidence/rule-tests";
import { tieOuts } from "../../evidence/tie-outs";
import { inWords } from "../../issues/words";
import { planEvaluator } from "../../plan-evaluator";
import { numberText, poundsText } from "../../present/number-text";
import { lookAt } from "../choice";
import type { Look } from "../choice";
import { guardrailsOf } from "../guardrails";
import { sentenceCase } from "../texts";
import type { CellLink, Standing } from "../texts";

/** One check and how it came out. */
export interface CheckLine {
  readonly check: string;
  readonly standing: Standing;
  readonly note: string;
  readonly cells: readonly CellLink[];
}
/** Three groups that say different things: they are never one tick. */
export interface CheckGroup {
  readonly title: string;
  readonly lead: string;
  readonly standing: Standing;
  readonly lines: readonly CheckLine[];
}

export const checkGroups = (look: Look, records: TrustRecords): CheckGroup[] => [
  arithmetic(look),
  documents(look, records),
  guardrails(look),
];

const wholeTrust = ({ review, academicYear }: Look): Look =>
  lookAt(review, { school: null, academicYear, scenario: null });
const line = (check: string, standing: Standing, note = ""): CheckLine => ({
  check,
  standing,
  note,
  cells: [],
});
const PASSED: Standing = { words: "Passed", tone: "good" };
const TIES: Readonly<Record<ReturnType<typeof tieOuts>[number]["result"], Standing>> = {
  passed: PASSED,
  failed: { words: "Failed", tone: "bad" },
  "not known": { words: "Not known", tone: "look" },
};

function arithmetic(look: Look): CheckGroup {
  const ties = tieOuts(wholeTrust(look)).map(({ check, result, difference }) =>
    line(check, TIES[result], result === "not known" ? "" : `${poundsText(difference, 2)} out`),
  );
  const rules = ruleTests(look.review).map(({ rule, broken }) =>
    line(
      rule,
      broken.length === 0 ? PASSED : { words: `Broken ${inWords(broken.length, "time")}`, tone: "bad" },
      broken.join(" "),
    ),
  );
  const lines = [...ties, ...rules];
  return {
    title: "Arithmetic and rules",
    lead: "Worked out anew by Headroom, over the whole trust and to half a penny. The sheet Checks has the second calculation, by formulas.",
    standing: counted(lines, "passed"),
    lines,
  };
}

/** "17 of 17 passed". */
function counted(lines: readonly CheckLine[], word: string): Standing {
  const good = lines.filter(({ standing }) => standing.tone === "good").length;
  const isBad = lines.some(({ standing }) => standing.tone === "bad");
  const tone = isBad ? "bad" : good === lines.length ? "good" : "look";
  return { words: `${good} of ${lines.length} ${word}`, tone };
}

const CONTROLS: Readonly<Record<ControlTest["result"], Standing>> = {
  agrees: { words: "Agrees", tone: "good" },
  differs: { words: "Differs, not explained", tone: "bad" },
  "differs, explained": { words: "Differs, explained", tone: "look" },
  "not checked": { words: "Not checked", tone: "plain" },
};

function documents(look: Look, records: TrustRecords): CheckGroup {
  const { model } = look.review;
  const title = "Inputs against outside documents";
  const lead = "Totals of documents outside the workbook, typed into Controls. Not checked is not a tick.";
  if (model === null) return { title, lead, standing: CONTROLS["not checked"], lines: [] };
  const context = { look, model, records, set: { base: { evaluator: planEvaluator() } } };
  const lines = [
    ...controlTests(context).map(controlLine),
    ...documentsMissing(context).map((name) =>
      line(sentenceCase(name), CONTROLS["not checked"], "Controls has no row for it."),
    ),
  ];
  return { title, lead, standing: counted(lines, "agree"), lines };
}

function controlLine({ control, school, academicYear, found, result }: ControlTest): CheckLine {
  const isMoney = /reserve|£|gag/i.test(control.control);
  const text = (amount: typeof control.externalTotal): string =>
    isMoney ? poundsText(amount) : numberText(amount, 2).replace(/\.00$/, "");
  const where = isSameName(school, "Trust") ? "Trust" : school;
  const source = control.sourceDocument === null ? "" : ` ${control.sourceDocument}.`;
  const why = result === "differs, explained" ? ` ${control.explanation ?? ""}` : "";
  return line(
    `${sentenceCase(control.control)}, ${where}, ${academicYear}`,
    CONTROLS[result],
    `Document ${text(control.externalTotal)}, workbook ${found === null ? "nothing to compare" : text(found)}.${source}${why}`,
  );
}

function guardrails(look: Look): CheckGroup {
  const { count, title, broken } = guardrailsOf(look);
  return {
    title: "Guardrails",
    lead: "Limits of law and of the trust, of what is shown above. Inside means allowed, not good.",
    standing:
      count === 0 ? { words: "None broken", tone: "good" } : { words: `${count} broken`, tone: "look" },
    lines:
      count === 0
        ? [line(title, PASSED)]
        : broken.map(({ text, since, cells }) => ({
            check: text,
            standing: { words: since === "" ? "Broken" : since, tone: "look" },
            note: "",
            cells,
          })),
  };
}
