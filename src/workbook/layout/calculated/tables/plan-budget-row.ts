import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";

/** A cell of the row's own line in Budget. */
const line = (header: string): string => `INDEX(Budget[${header}],[@Row])`;
const commitment = (header: string): string => `INDEX(CommitmentYears[${header}],[@Row])`;
const IS_LINE = '[@Source]="Line"';
const IS_CHANGE = '[@Source]="Change"';
const IS_COMMITMENT = '[@Source]="Commitment"';
const oneOf = (text: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `${text}="${word}"`).join(",")})`;
const ARRIVES = '[@Leg]="arriving"';

const found: readonly CalculatedColumn[] = [
  formula(
    "Row",
    `IFERROR(IF(${IS_LINE},MATCH([@Item],BudgetRows[Key],0),IF(${IS_CHANGE},MATCH([@Item],PlanChanges[Change],0),MATCH([@Item],CommitmentYears[Commitment],0))),1)`,
    { format: "whole", help: "Its row in Budget, PlanChanges or CommitmentYears, as Source says." },
  ),
  formula(
    "Found",
    `IF(${IS_LINE},IF(COUNTIFS(BudgetRows[Key],[@Item])=1,[@Readable],0),IF(${IS_CHANGE},IF(AND(INDEX(PlanChanges[From],[@Row])>=INDEX(ModelYears[Starts],[@From no]),INDEX(PlanChanges[From],[@Row])<=INDEX(ModelYears[Ends],[@From no])),INDEX(PlanChanges[Complete],[@Row]),0),[@Readable]))`,
    { format: "flag", help: "1 where it is there, once, could be read, and is of the same year as then." },
  ),
];

const school: readonly CalculatedColumn[] = [
  formula(
    "Entered school",
    `IF(${IS_LINE},IF(${ARRIVES},${line("Other school")},${line("School")}),IF(${IS_COMMITMENT},${commitment("School")},""))&""`,
    { format: "text", help: "The one whose money this row is, as the input says it." },
  ),
  formula("Other school", `IF(${IS_LINE},IF(${ARRIVES},${line("School")},${line("Other school")}),"")&""`, {
    format: "text",
    help: "Of a transfer: the other end.",
  }),
  formula(
    "School",
    "IF([@Readable]=0,[@School read],IFERROR(INDEX(Schools[School],MATCH([@Entered school],Schools[School],0)),[@School read]))",
    { format: "text", help: "The one whose money this row is, as Schools writes it." },
  ),
];

const what: readonly CalculatedColumn[] = [
  formula(
    "Fund",
    `IFERROR(INDEX(Funds[Fund],MATCH(IF(${IS_LINE},${line("Fund")},IF(AND(${IS_COMMITMENT},[@Leg]<>"arriving"),${commitment("Fund")},[@Fund read]))&"",Funds[Fund],0)),"Not known")`,
    { format: "text", help: "The fund that gets or pays it." },
  ),
  formula(
    "Entered kind",
    `IF(${IS_LINE},${line("Kind")}&"",IF(${IS_CHANGE},"Expenditure",IF(${commitment("Category")}="Estate capital","Transfer","Expenditure")))`,
    { format: "text", help: "As the input says it." },
  ),
  formula(
    "Kind",
    `IF([@Readable]=0,[@Kind read],IF(${oneOf("[@Entered kind]", ["Income", "Expenditure", "Transfer"])},[@Entered kind],"Not known"))`,
    { format: "text", help: "Income, Expenditure or Transfer." },
  ),
  formula(
    "Heading",
    `IF(${IS_LINE},${line("Heading")}&"",IF(${IS_CHANGE},"Cost to achieve",${commitment("Category")}))`,
    { format: "text", help: "What it is." },
  ),
  formula(
    "Supply",
    `IF(${IS_LINE},IF(AND([@Kind]<>"Income",[@Kind]<>"Transfer",COUNTIFS(Funds[Fund],[@Fund],Funds[Type],"capital")=0,${oneOf(line("AAR code"), ["BAE020", "BAE240"])}),1,0),0)`,
    { format: "flag", help: "1 for supply and agency teachers, who may count as staff." },
  ),
  formula("Flow", '[@School]&"|"&[@Fund]&"|"&[@Kind]', {
    format: "text",
    help: "School, fund and kind.",
  }),
  formula("Money key", '[@Flow]&"|"&[@Heading]', { format: "text", help: "The same with heading." }),
];

const ends: readonly CalculatedColumn[] = [
  formula(
    "Sign",
    `IF(${ARRIVES},IF(AND([@Kind]="Transfer",[@Entered school]<>"",[@Entered school]<>[@Other school]),1,0),IF([@Kind]="Transfer",-1,1))`,
    { format: "whole", help: "-1 where a transfer leaves, 1 where it arrives." },
  ),
  formula(
    "School known",
    `IF(OR(${IS_CHANGE},AND(${ARRIVES},[@Entered school]=""),COUNTIFS(Schools[School],[@Entered school])=1),1,0)`,
    { format: "flag", help: "1 where Schools has that school." },
  ),
  formula(
    "Placed",
    `IF([@Kind]="Not known",0,IF(OR([@Kind]<>"Transfer",[@Other school]="",[@Other school]=[@School]),1,IF(AND(COUNTIFS(Schools[School],[@Other school])=1,[@Leg]<>"alone"),1,0)))`,
    { format: "flag", help: "0 where its kind is not known, or a transfer has no row for its other end." },
  ),
];

/** What the money is, and whose. */
export const budgetRowColumns: readonly CalculatedColumn[] = [...found, ...school, ...what, ...ends];
