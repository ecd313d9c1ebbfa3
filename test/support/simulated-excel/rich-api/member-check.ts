import type { SimObject } from "./sim-object";
import { HostError, notSimulated } from "./host-error";

/** The requirement set of a member, as "ExcelApi 1.7", by "Table.onChanged". */
export type ApiSets = ReadonlyMap<string, string>;
/** The highest version of each set that the host has. */
export type Requirements = Readonly<Record<string, string>>;

const numbers = (version: string): number[] => version.split(".").map(Number);
function isAtLeast(have: string, need: string): boolean {
  const [[a = 0, b = 0], [c = 0, d = 0]] = [numbers(have), numbers(need)];
  return a === c ? b >= d : a > c;
}

/** Every member that a client touches passes here: what is used, what an old host refuses, what is missing. */
export class MemberCheck {
  /** How often each was touched. */
  readonly used = new Map<string, number>();

  constructor(
    private readonly sets: ApiSets,
    private readonly requirements: Requirements,
  ) {}

  touch(object: SimObject, name: string): void {
    const key = `${object.simType}.${publicName(name)}`;
    this.used.set(key, (this.used.get(key) ?? 0) + 1);
    const needed = this.sets.get(key);
    const [set = "", version = ""] = needed?.split(" ") ?? [];
    const have = this.requirements[set];
    if (version !== "" && (have === undefined || !isAtLeast(have, version))) {
      throw new HostError(
        "ApiNotFound",
        `${key} needs ${needed ?? ""}, and the host has ${have ?? "none"}.`,
        404,
      );
    }
    if (!(name in object)) throw notSimulated(`${object.simType}.${name}`);
  }
}

const EVENT_NAMES: Readonly<Record<string, string>> = {
  DataChanged: "onChanged",
  Added: "onAdded",
  Deleted: "onDeleted",
};

/** An event is registered by a method that the API does not name. */
function publicName(name: string): string {
  const event = /^_(?:Un)?[Rr]egister(\w+)Event$/.exec(name)?.[1];
  return event === undefined ? name : (EVENT_NAMES[event] ?? `on${event}`);
}
