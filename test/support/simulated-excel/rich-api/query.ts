import { invalidArgument } from "./host-error";
import type { MemberCheck } from "./member-check";
import { SimCollection, SimObject } from "./sim-object";
import { wireName, type QueryInfo } from "./wire";

/** What the client knows of its own classes: the names of properties that it reads on the wire. */
export type ClientClasses = ReadonlyMap<string, ClientClass>;
export interface ClientClass {
  readonly wireNames: ReadonlyMap<string, string>;
  readonly navigation: readonly string[];
}

type Fields = Record<string, unknown>;

export function identity(object: SimObject): Fields {
  return {
    ...(object.simId === null ? {} : { Id: object.simId }),
    ...(object.simReference === null ? {} : { _ReferenceId: object.simReference }),
  };
}

/** Answers a load: the properties asked for, of an object or of each item of a collection. */
export class Queries {
  constructor(
    private readonly check: MemberCheck,
    readonly classes: Map<string, ClientClass> = new Map(),
  ) {}

  answer(object: SimObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): Fields {
    const paths = [...Select, ...Expand].map((path) => path.split("/").filter((part) => part !== ""));
    if (!(object instanceof SimCollection)) return this.properties(object, paths);
    const own = paths.filter(([first]) => first === "count");
    const ofItems = paths
      .filter(([first]) => first !== "count")
      .map((path) => path.filter((part) => part !== "items"));
    const items = object.items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    return {
      ...this.properties(object, own),
      ...(ofItems.length === 0 && own.length > 0
        ? {}
        : { _Items: items.map((item) => this.properties(item, ofItems)) }),
    };
  }

  private properties(object: SimObject, paths: readonly (readonly string[])[]): Fields {
    const fields = identity(object);
    const nested = new Map<string, string[]>();
    for (const [first = "", ...rest] of paths) {
      if (first === "$all" || first === "")
        throw invalidArgument("The simulated Excel loads named properties only.");
      if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join("/")]);
      else if (first !== "isNullObject") this.put(fields, object, first);
    }
    for (const [name, select] of nested) {
      this.check.touch(object, name);
      const value: unknown = Reflect.get(object, name);
      fields[wireName(name)] = value instanceof SimObject ? this.answer(value, { Select: select }) : null;
    }
    return fields;
  }

  private put(fields: Fields, object: SimObject, name: string): void {
    const known = this.classes.get(object.simType);
    if (known && !known.wireNames.has(name) && !known.navigation.includes(name)) throw invalidArgument();
    this.check.touch(object, name);
    const value: unknown = Reflect.get(object, name);
    fields[known?.wireNames.get(name) ?? wireName(name)] =
      value instanceof SimObject ? this.answer(value, {}) : value;
  }
}
