import { useEffect, useRef, useState } from "react";

export interface Work<T> {
  /** What came of it last; it stays while something newer is worked out. */
  readonly value: T | null;
  readonly isBusy: boolean;
}

/**
 * Works something out behind a paint, once what it is worked out from has stood still for a while.
 * A null key: nothing is to be worked out.
 */
export function useWork<T>(work: () => T, key: readonly unknown[] | null, wait = 0): Work<T> {
  const [found, setFound] = useState<{ readonly value: T; readonly key: readonly unknown[] } | null>(null);
  const latest = useRef(work);
  latest.current = work;
  const kept = useSame(key);
  useEffect(() => {
    if (kept === null) return undefined;
    const timer = setTimeout(() => setFound({ value: latest.current(), key: kept }), wait);
    return () => clearTimeout(timer);
  }, [kept, wait]);
  return {
    value: kept === null ? null : (found?.value ?? null),
    isBusy: kept !== null && found?.key !== kept,
  };
}

/** The list before, as long as what is in it is the same. */
function useSame(key: readonly unknown[] | null): readonly unknown[] | null {
  const last = useRef(key);
  const isSame =
    key !== null &&
    last.current?.length === key.length &&
    key.every((part, position) => Object.is(part, last.current?.[position]));
  if (!isSame) last.current = key;
  return last.current;
}
