import { useSyncExternalStore } from "react";

/** What is being done, told often: only who listens is drawn anew. */
export interface Told {
  readonly tell: (text: string) => void;
  readonly listen: (listener: () => void) => () => void;
  readonly text: () => string;
}

/** Nobody reads faster than this, in milliseconds. */
const BETWEEN = 200;

export function toldText(): Told {
  const listeners = new Set<() => void>();
  let now = "";
  let at = -BETWEEN;
  return {
    tell(text) {
      if (performance.now() < at + BETWEEN) return;
      at = performance.now();
      now = text;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    text: () => now,
  };
}

export const useTold = ({ listen, text }: Told): string => useSyncExternalStore(listen, text);
