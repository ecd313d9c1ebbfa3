export interface Listeners {
  /** Returns how to stop. */
  readonly add: (listener: () => void) => () => void;
  readonly call: () => void;
}

export function listeners(): Listeners {
  const all = new Set<() => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
    call: () => all.forEach((listener) => listener()),
  };
}
