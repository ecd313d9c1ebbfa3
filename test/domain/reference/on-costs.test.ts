import { LIMITS, ON_COST_PARAMETERS, OTHER_FIGURES } from "../../../src/domain/reference";
import { readCsv } from "./read-csv";

const parameters = [...ON_COST_PARAMETERS, ...LIMITS, ...OTHER_FIGURES];

describe("on-costs and limits", () => {
  it("[REF1] hold every figure of the file with its unit, status, source and day, and no other", () => {
    const rows = parameters.flatMap(({ id, unit, steps }) =>
      steps.map((step) => ({
        parameter: id,
        effective_from: step.effectiveFrom,
        value: step.value,
        unit: step.note === undefined ? unit : `${unit} (${step.note})`,
        status: step.status,
        source: step.source,
        checked_on: step.checkedOn,
      })),
    );
    expect(rows).toEqual(readCsv("on-costs.csv"));
  });

  it("[REF1] have labels that become their ids, as rates in a workbook are found", () => {
    const idOf = (label: string): string =>
      label
        .toLowerCase()
        .replace(/['’]/g, "")
        .replace(/[^a-z0-9]+/g, "_");
    for (const { id, label } of parameters) expect(idOf(label)).toBe(id);
  });

  it("[REF4] have no national rate for the Local Government Pension Scheme", () => {
    expect(parameters.filter(({ id, label }) => /lgps|local government/i.test(`${id} ${label}`))).toEqual([]);
  });
});
