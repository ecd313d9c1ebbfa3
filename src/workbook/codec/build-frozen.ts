import type { FrozenFigure } from "../../domain/scenarios";
import type { frozenFiguresTable } from "../layout/tables";
import type { TableReading } from "./read-table";
import { isUnreadable, orNull } from "./readable";

/** Frozen figures; one that does not say what it is of is left out, with its issue raised. */
export const buildFrozen = ({ rows, repeated }: TableReading<typeof frozenFiguresTable>): FrozenFigure[] =>
  (rows ?? [])
    .filter((row) => !repeated.has(row))
    .flatMap((row): FrozenFigure[] => {
      const { origin, scenario, plan, school, academicYear, fund, figure, value } = row;
      const isWhole =
        !isUnreadable(scenario) &&
        !isUnreadable(plan) &&
        !isUnreadable(school) &&
        !isUnreadable(academicYear) &&
        !isUnreadable(fund) &&
        !isUnreadable(figure);
      if (!isWhole) return [];
      const frozenOn = orNull(row.frozenOn);
      return [{ origin, scenario, plan, school, academicYear, fund, figure, value, frozenOn }];
    });
