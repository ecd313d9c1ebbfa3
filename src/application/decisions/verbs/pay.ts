import type { School } from "../../../domain/curriculum";
import { isSameName, quantity, unknown } from "../../../domain/kernel";
import type { Pay } from "../../../domain/staffing";
import { listed } from "../../report/lines";
import { optional } from "../verb";
import type { Deciding, VerbOption } from "../verb";

export const PAY_OPTIONS: readonly VerbOption[] = [
  optional("scale", "NAME", "pay scale, for example Main; with point"),
  optional("point", "NAME", "pay point, for example M6; with scale"),
  optional("salary", "£", "full-time salary at first-year prices, instead of a point"),
  optional("annual-cost", "£", "cost of the whole row with on-costs, instead of a point or a salary"),
  optional("increments", "yes", "yes: moves up one point each September"),
];

/** A post is paid in one way: by a point, a salary, or the cost of its row. */
export function payGiven(deciding: Deciding, school: School | null): Pay | null {
  const { ask } = deciding;
  const salary = ask.number("salary", { above: "0" });
  const cost = ask.number("annual-cost", { above: "0" });
  const byPoint = ask.text("scale") !== null || ask.text("point") !== null;
  const ways = [byPoint, ask.text("salary") !== null, ask.text("annual-cost") !== null].filter(
    Boolean,
  ).length;
  if (ways !== 1) return ask.say("give one of scale and point, salary, or annual-cost");
  if (salary !== null) return { by: "salary", annual: quantity(salary) };
  if (cost !== null) return { by: "row", annual: quantity(cost), ofWhichPay: null, forFte: unknown() };
  return byPoint && school !== null ? pointGiven(deciding, school, null) : null;
}

/** A point of PayPoints that the school's pay area, or England, has. */
export function pointGiven(deciding: Deciding, { payArea }: School, standing: string | null): Pay | null {
  const { ask, plan } = deciding;
  const scale = ask.text("scale") ?? standing ?? ask.needed("scale");
  const point = ask.needed("point");
  const increments = ask.oneOf("increments", ["yes", "no"]);
  if (scale === null || point === null) return null;
  const isOfArea = (area: string | null): boolean =>
    area !== null && (isSameName(area, payArea ?? "") || isSameName(area, "England"));
  const own = plan.payPoints.filter(
    (row) => isOfArea(row.area) && row.scale !== null && isSameName(row.scale, scale),
  );
  if (own.length === 0)
    return ask.say(`there is no pay scale ${scale} in PayPoints for ${payArea ?? "this school"}`);
  const found = own.find((row) => row.point !== null && isSameName(row.point, point));
  const points = [...new Set(own.flatMap((row) => row.point ?? []))];
  if (!found?.scale || !found.point)
    return ask.say(`the scale ${scale} has no point ${point}. It has: ${listed(points)}`);
  return {
    by: "point",
    scale: found.scale,
    point: found.point,
    increments: increments === "yes",
    highestPoint: null,
  };
}
