import { HostError, notFound, notSimulated } from "./host-error";
import type { MemberCheck } from "./member-check";
import { SimCollection, SimObject } from "./sim-object";
import { apiName, PATH, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

/** What a path leads to when there is no such object, or when it is a service of Office's own that says nothing. */
export const NONE = Symbol("no object");
export const QUIET = Symbol("a service of Office");
export type Found = SimObject | typeof NONE | typeof QUIET;

export interface Surroundings {
  readonly root: SimObject;
  readonly references: ReadonlyMap<string, SimObject>;
  readonly check: MemberCheck;
}

/** The objects that the paths of one sync lead to. Each path is followed once. */
export class ObjectPaths {
  private readonly found = new Map<number, Found>();

  constructor(
    private readonly batch: Batch,
    private readonly surroundings: Surroundings,
  ) {}

  follow(id: number): Found {
    const before = this.found.get(id);
    if (before !== undefined) return before;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw notSimulated(`path ${id}`);
    const found = this.followNew(path);
    this.found.set(id, found);
    return found;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return id ? this.follow(id) : value;
    });
  }

  private followNew(path: ObjectPath): Found {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.surroundings.root;
      case PATH.service:
        return QUIET;
      case PATH.none:
        return NONE;
      case PATH.reference:
        return this.kept(path.Name ?? "");
      default: {
        const parent = this.follow(path.ParentObjectPathId ?? 0);
        return parent instanceof SimObject ? this.member(parent, path) : parent;
      }
    }
  }

  private kept(reference: string): SimObject {
    const object = this.surroundings.references.get(reference);
    if (!object)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  private member(parent: SimObject, path: ObjectPath): Found {
    const value = this.valueOf(parent, path);
    if (value instanceof SimObject) return value;
    const mayBeMissing = path.ObjectPathType === PATH.property || /OrNullObject/.test(path.Name ?? "");
    if ((value === null || value === undefined) && mayBeMissing) return NONE;
    throw notFound();
  }

  private valueOf(parent: SimObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === PATH.indexer) {
      if (!(parent instanceof SimCollection)) throw notSimulated(`items of ${parent.simType}`);
      return parent.getItem(this.args(path.ArgumentInfo)[0]);
    }
    const name = apiName(path.Name ?? "");
    this.surroundings.check.touch(parent, name);
    const member: unknown = Reflect.get(parent, name);
    return path.ObjectPathType === PATH.property
      ? member
      : call(parent, member, this.args(path.ArgumentInfo));
  }
}

export function call(object: SimObject, member: unknown, args: readonly unknown[]): unknown {
  if (typeof member !== "function") throw notSimulated(`such method of ${object.simType}`);
  return Reflect.apply(member, object, args);
}
