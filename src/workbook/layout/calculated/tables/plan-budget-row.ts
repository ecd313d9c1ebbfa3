import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";

/** A cell of the row's own line in Budget. */
const line = (header: string): string => `INDEX(Budget[${header}],[@Row])`;
const commitment = (header: string): string => `INDEX(CommitmentYears[${header}],[@Row])`;
const IS_LINE = '[@Source]="Line"';
const IS_CHANGE = '[@Source]="Change"';
const IS_COMMITMENT = '[@Source]="Commitment"';
const ARRIVES = '[@Leg]="arriving"';

const found: readonly CalculatedColumn[] = [
  formula(
    "Row",
    `IFERROR(IF(${IS_LINE},MATCH([@Item],BudgetRows[Key],0),IF(${IS_CHANGE},MATCH([@Item],PlanChanges[Change],0),MATCH([@Item],CommitmentYears[Commitment],0))),1)`,
    { format: "whole", help: "Its row in Budget, PlanChanges or CommitmentYears, as Source says." },
  ),
  formula(
    "Found",
    `IF(${IS_LINE},IF(COUNTIFS(BudgetRows[Key],[@Item])=1,[@Readable],0),IF(${IS_CHANGE},INDEX(PlanChanges[Complete],[@Row]),[@Readable]))`,
    { format: "flag", help: "1 where it is there, once, and could be read." },
  ),
];

const school: readonly CalculatedColumn[] = [
  formula(
    "Own school",
    `IF(${IS_LINE},${line("School")},IF(${IS_COMMITMENT},${commitment("School")},""))&""`,
    { format: "text", help: "As the input says it." },
  ),
  formula("Receiving school", `IF(${IS_LINE},${line("Other school")},"")&""`, {
    format: "text",
    help: "Of a transfer, as the input says it.",
  }),
  formula("Entered school", `IF(AND(${IS_LINE},${ARRIVES}),[@Receiving school],[@Own school])`, {
    format: "text",
    help: "The one whose money this row is.",
  }),
  formula(
    "School",
    "IF([@Readable]=0,[@School read],IFERROR(INDEX(Schools[School],MATCH([@Entered school],Schools[School],0)),[@School read]))",
    { format: "text", help: "The same, as Schools writes it." },
  ),
  formula(
    "School known",
    `IF(OR(${IS_CHANGE},AND(${ARRIVES},[@Entered school]=""),COUNTIFS(Schools[School],[@Entered school])=1),1,0)`,
    { format: "flag", help: "1 where Schools has that school." },
  ),
  formula("Other school", `IF(${IS_LINE},IF(${ARRIVES},[@Own school],[@Receiving school]),"")`, {
    format: "text",
    help: "Of a transfer: the other end.",
  }),
];

const fund: readonly CalculatedColumn[] = [
  formula(
    "Entered fund",
    `IF(${IS_LINE},${line("Fund")},IF(AND(${IS_COMMITMENT},[@Leg]<>"arriving"),${commitment("Fund")},[@Fund read]))&""`,
    { format: "text", help: "As the input says it." },
  ),
  formula("Fund", 'IFERROR(INDEX(Funds[Fund],MATCH([@Entered fund],Funds[Fund],0)),"Not known")', {
    format: "text",
    help: "The fund that gets or pays it.",
  }),
  formula("Fund type", 'IFERROR(INDEX(Funds[Type],MATCH([@Fund],Funds[Fund],0))&"","")', {
    format: "text",
    help: "As in Funds; blank: not known.",
  }),
];

const what: readonly CalculatedColumn[] = [
  formula(
    "Entered kind",
    `IF(${IS_LINE},${line("Kind")}&"",IF(${IS_CHANGE},"Expenditure",IF(${commitment("Category")}="Estate capital","Transfer","Expenditure")))`,
    { format: "text", help: "As the input says it." },
  ),
  formula(
    "Kind",
    'IF([@Readable]=0,[@Kind read],IF(OR([@Entered kind]="Income",[@Entered kind]="Expenditure",[@Entered kind]="Transfer"),[@Entered kind],"Not known"))',
    { format: "text", help: "Income, Expenditure or Transfer." },
  ),
  formula(
    "Heading",
    `IF(${IS_LINE},${line("Heading")}&"",IF(${IS_CHANGE},"Cost to achieve",${commitment("Category")}))`,
    { format: "text", help: "What it is." },
  ),
  formula(
    "AAR code",
    `IF(${IS_LINE},${line("AAR code")}&"",IF(${IS_COMMITMENT},INDEX(Commitments[AAR code],${commitment("Row")})&"",""))`,
    { format: "text", help: "The code of the line in the accounts return." },
  ),
  formula(
    "Supply",
    `IF(AND(${IS_LINE},[@Kind]<>"Income",[@Kind]<>"Transfer",[@Fund type]<>"capital",OR([@AAR code]="BAE020",[@AAR code]="BAE240")),1,0)`,
    { format: "flag", help: "1 for supply and agency teachers, who may count as staff." },
  ),
  formula("Flow key", '[@School]&"|"&[@Fund]&"|"&[@Kind]', {
    format: "text",
    help: "School, fund and kind.",
  }),
  formula("Money key", '[@Flow key]&"|"&[@Heading]', { format: "text", help: "The same with heading." }),
];

const sign: readonly CalculatedColumn[] = [
  formula(
    "Sign",
    `IF(${ARRIVES},IF(AND([@Kind]="Transfer",[@Entered school]<>"",[@Entered school]<>[@Other school]),1,0),IF([@Kind]="Transfer",-1,1))`,
    { format: "whole", help: "-1 where a transfer leaves, 1 where it arrives." },
  ),
  formula(
    "Other known",
    `IF(OR([@Kind]<>"Transfer",[@Other school]="",[@Other school]=[@School]),1,IF(AND(COUNTIFS(Schools[School],[@Other school])=1,[@Leg]<>"alone"),1,0))`,
    { format: "flag", help: "0 where a transfer has no row for its other end." },
  ),
];

/** What the money is, and whose. */
export const budgetRowColumns: readonly CalculatedColumn[] = [...found, ...school, ...fund, ...what, ...sign];
