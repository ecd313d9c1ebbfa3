import { engineFormula } from "../../../../src/workbook/hosts/preview/engine-formula";

describe("formulas as the preview's engine must be given them", () => {
  test.each([
    ["SUM(A1:A2)", "=SUM(A1:A2)"],
    ["INDEX(A1:A9,2)", "=@INDEX(A1:A9,2)"],
    ['IF(INDEX(A:A,1)="",0,INDEX(A:A,INDEX(B:B,2)))', '=IF(@INDEX(A:A,1)="",0,@INDEX(A:A,@INDEX(B:B,2)))'],
    ["SUMIFS(INDEX(A1:C9,0,2),INDEX(D1:F9,0,3),1)", "=SUMIFS(INDEX(A1:C9,0,2),INDEX(D1:F9,0,3),1)"],
    ["SUM(INDEX(A1:C9,2,0))", "=SUM(INDEX(A1:C9,2,0))"],
    ["INDEX(T[[#This Row],[A]:[B]],1,0)", "=INDEX(T[[#This Row],[A]:[B]],1,0)"],
    ["SUMPRODUCT(A1:A9*ISNUMBER(B1:C9),B1:C9)", '=SUMPRODUCT(A1:A9*(B1:C9<""),B1:C9)'],
    ["IF(ISNUMBER(A1),1,0)", "=IF(ISNUMBER(A1),1,0)"],
    ["COUNTIF(INDEX(A1:A9,B1+1),1)", "=COUNTIF(OFFSET(A1:A9,(B1+1)-1,0,1,1),1)"],
    ["COUNTIF(INDEX(A1:A9,INDEX(B1:B9,2)),1)", "=COUNTIF(OFFSET(A1:A9,(@INDEX(B1:B9,2))-1,0,1,1),1)"],
    ["MYINDEX(A1:A9,2)", "=MYINDEX(A1:A9,2)"],
    ["N(CHOOSE(2,INDEX(A:A,1),0))", "=@(N(CHOOSE(2,INDEX(A:A,1),0)))"],
    ['"INDEX("&A1', '="INDEX("&A1'],
    ['INDEX(A:A,MATCH("a,b)",B:B,0))', '=@INDEX(A:A,MATCH("a,b)",B:B,0))'],
  ])("%s", (formula, expected) => {
    expect(engineFormula(formula)).toBe(expected);
  });
});
