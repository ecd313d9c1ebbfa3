import type { ClientClass } from "./rich-api/query";

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((own): own is string => typeof own === "string") : [];

/** What the client says of its classes: the host then answers with the names that it waits for. */
export function clientClasses(excel: object): Map<string, ClientClass> {
  const classes = new Map<string, ClientClass>();
  for (const [name, value] of Object.entries(excel)) {
    if (typeof value !== "function") continue;
    const prototype: unknown = Reflect.get(value, "prototype");
    if (typeof prototype !== "object" || prototype === null) continue;
    const names = texts(read(prototype, "_scalarPropertyNames"));
    const wire = texts(read(prototype, "_scalarPropertyOriginalNames"));
    const wireNames = new Map(names.map((own, index) => [own, wire[index] ?? own]));
    if (names.length > 0)
      classes.set(name, { wireNames, navigation: texts(read(prototype, "_navigationPropertyNames")) });
  }
  return classes;
}

/** Some getters of the client need an instance. */
function read(prototype: object, name: string): unknown {
  try {
    return Reflect.get(prototype, name);
  } catch {
    return undefined;
  }
}
