import { assumptions } from "./commands/assumptions";
import { bfr } from "./commands/bfr";
import { budgetUpload } from "./commands/budget-upload";
import { check } from "./commands/check";
import { board, evidence } from "./commands/evidence";
import { importFile } from "./commands/import";
import { months } from "./commands/months";
import { plan } from "./commands/plan";
import { rates } from "./commands/rates";
import { reinvest } from "./commands/reinvest";
import { recalc } from "./commands/recalc";
import { roll } from "./commands/roll";
import { sample } from "./commands/sample";
import { scenario } from "./commands/scenario";
import { share } from "./commands/share";
import { template } from "./commands/template";
import { undo } from "./commands/undo";
import { verify } from "./commands/verify";
import { EXIT, WrongArguments } from "./console";
import type { Console, ExitCode } from "./console";

type Command = (args: readonly string[], console: Console) => Promise<ExitCode>;
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["template", template],
  ["sample", sample],
  ["check", check],
  ["plan", plan],
  ["recalc", recalc],
  ["evidence", evidence],
  ["board", board],
  ["share", share],
  ["scenario", scenario],
  ["reinvest", reinvest],
  ["verify", verify],
  ["undo", undo],
  ["import", importFile],
  ["months", months],
  ["roll", roll],
  ["bfr", bfr],
  ["budget-upload", budgetUpload],
  ["assumptions", assumptions],
  ["rates", rates],
]);

const USAGE = `Usage: npm run --silent headroom -- <command>

  template <out.xlsx>   write an empty workbook, ready to be filled in
  sample <out.xlsx> [--schools N] [--seed S]
                        write a fictional trust of 1 to 100 schools (8 unless said); the same
                        numbers give the same file
  check <in.xlsx>       list everything that is wrong with a workbook, cell by cell
  plan <in.xlsx> [--scenario NAME] [--school NAME] [--json]
                        measure the plan, what a scenario frees and where it goes
  recalc <in.xlsx> <out.xlsx>
                        write a copy with working and output sheets of formulas, for the active
                        scenario; everything else of the workbook stays as it is
  evidence <in.xlsx> <out.html> [--school NAME] [--scenario NAME]
                        write the evidence behind a plan as a page to read and print: from
                        metric to change, release, commitment and outcome
  board <in.xlsx> <out.html> [--school NAME] [--scenario NAME]
                        the same on one page, for trustees
  share <in.xlsx> <out.xlsx> --for school|trustees|public [--school NAME]
                        write a copy without what others must not see: a workbook of one
                        school alone, or values for trustees or the public
  scenario list <in.xlsx> [--json]
                        the scenarios of a workbook: what each frees and what it breaks
  scenario compare <in.xlsx> [--scenario NAME]... [--school NAME] [--json]
                        doing nothing and all scenarios, or those named, side by side
  scenario explain <in.xlsx> [--scenario NAME] [--school NAME] [--json]
                        why a scenario releases what it does, and when it pays back
  scenario goal-seek <in.xlsx> [<out.xlsx>] --scenario NAME --lever "TABLE|TARGET|COLUMN"
           --metric METRIC --value NUMBER [--school NAME] [--year YEAR] [--json]
                        what to set a figure to, so that a metric reaches a value
  scenario sensitivity <in.xlsx> [--scenario NAME] [--school NAME] [--json]
                        what a step of each assumption does to balance and reserve
  scenario new <in.xlsx> <out.xlsx> --scenario NAME [--builds-on NAME] [--purpose TEXT]
           [--author NAME]
                        write a copy with a new scenario, without changes yet
  scenario change <in.xlsx> <out.xlsx> --scenario NAME --verb VERB ... --reason TEXT
                        decide something in a scenario: its effect, then a copy with its rows;
                        scenario change --help lists the verbs, --verb VERB --help its options
  scenario undo <in.xlsx> <out.xlsx> --scenario NAME [--change ID]
                        write a copy without the scenario's last decision, or that of a change
  scenario rebase <in.xlsx> <out.xlsx> --scenario NAME --change ID
                        write a copy in which a change that is out of date starts from what it finds
  scenario adopt <in.xlsx> <out.xlsx> --scenario NAME --approver WHO --date DAY --minute REF
                        write a copy in which it is adopted, the figures of both plans frozen
  scenario frozen <in.xlsx>
                        what adopted scenarios release now, against what was frozen
  reinvest VERB <in.xlsx> <out.xlsx> ...
                        claim what is released, propose, approve or reverse what it pays for,
                        record what came of it; reinvest --help lists the verbs
  import payroll|timetable|pupils|budget|actuals <in.xlsx> <file> [<out.xlsx>]
           [--map FILE.csv|NAME] [--set COLUMN=VALUE]... [--year YEAR] [--sheet NAME]
           [--skip-bad-rows] [--remove-missing] [--control [--as-at DAY]] [--json]
                        what a CSV or .xlsx file of another system would bring, change and no
                        longer has, with every bad cell; with <out.xlsx> a copy with its rows
  months <in.xlsx> [--school NAME] [--year YEAR] [--scenario NAME] [--json]
                        budget, actual and reforecast by month, and which releases came true
  roll <in.xlsx> <out.xlsx>
                        close the first year and open the next: the adopted plan becomes the
                        baseline, and every later year comes to what it came to
  bfr <in.xlsx> <out.csv> [--year YEAR] [--scenario NAME]
                        write the lines of the Budget Forecast Return of a plan after commitments:
                        prior, current and forecast year, and two more; YEAR is the forecast year
  budget-upload <in.xlsx> <out.csv> [--year YEAR] [--scenario NAME]
                        write a year's budget by month, nominal code, cost centre and fund, for
                        the finance system
  assumptions <in.xlsx> [--school NAME] [--scenario NAME] [--json]
                        what a plan assumes: awards, prices, rates, pupils, growth, reserves
  rates <in.xlsx> <pack.csv|pack.xlsx> [<out.xlsx>] [--school NAME] [--json]
                        what new pay points, on-cost rates or awards do to every figure and to
                        what was frozen; with <out.xlsx> a copy that has them
  verify <in.xlsx> [--since CODE] [--json]
                        is the workbook what its log says; is an earlier log code still in it
  undo <in.xlsx> <out.xlsx>
                        take back the last thing that Headroom wrote, as an entry of its own

Commands that write take --who NAME: who says so, for the log.

Exit code: 0 done; 1 at least one error in the workbook (the result is still given);
2 the file cannot be read, or the arguments are wrong.
`;

/** Runs one command. Only a mistake of the program itself is thrown. */
export async function run(args: readonly string[], console: Console): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") {
    console.print(USAGE);
    return EXIT.done;
  }
  const command = COMMANDS.get(name ?? "");
  if (!command) {
    console.say(name === undefined ? USAGE : `headroom: there is no command "${name}"\n\n${USAGE}`);
    return EXIT.refused;
  }
  try {
    return await command(rest, console);
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    console.say(`headroom ${name ?? ""}: ${error.message}`);
    return EXIT.refused;
  }
}
