import { isSameName } from "../../domain/kernel";
import { recurrenceOf } from "../../domain/released-funds";
import type { ReleaseEntry, ReleaseKind } from "../../domain/released-funds";
import { changeLabel } from "../report/change-sentence";
import { listed } from "../report/lines";
import type { Words } from "../report/release-leaves";
import type { PackContext } from "./context";

/** Changes by name; those of posts together, with their ids, so that no line is one person's. */
export function byChange({ look, model }: PackContext): Words {
  const changeOf = (id: string) => model.changes.find((own) => isSameName(own.id, id));
  const isPost = (entry: ReleaseEntry): boolean =>
    entry.change !== null && changeOf(entry.change)?.table === "Staff";
  const all = [...look.ledger.cash, ...look.ledger.time].filter(isPost);
  const idsAt = (school: string, kind: ReleaseKind): string =>
    listed([
      ...new Set(
        all
          .filter((entry) => entry.kind === kind && isSameName(entry.school, school))
          .map(({ change }) => change ?? ""),
      ),
    ]);
  return (entry) => {
    if (entry.change === null) return "No one change (levy and allowance of the trust)";
    const change = changeOf(entry.change);
    if (change === undefined) return entry.change;
    if (isPost(entry)) return `Posts, after cost to achieve (${idsAt(entry.school, entry.kind)})`;
    const comesBack = recurrenceOf(change, model.everything.timeline) === "recurrent";
    const once = comesBack && entry.recurrence === "one-off" ? ", cost to achieve" : "";
    return `${change.id} ${changeLabel(change, model.everything)}${once}`;
  };
}
