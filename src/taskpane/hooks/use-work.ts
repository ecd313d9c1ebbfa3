import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReviewSteps } from "../../application/review-progress";
import { workingText } from "../../application/view/working";
import { inSlices } from "../in-slices";
import { toldText } from "./told";
import type { Told } from "./told";

/** Work that a page waits for: how far it is, and the way to stop it and to go on. */
export interface Running {
  readonly isBusy: boolean;
  /** True where a person stopped it before it was done. */
  readonly isStopped: boolean;
  readonly told: Told;
  readonly stop: () => void;
  readonly goOn: () => void;
}
export interface Work<T> extends Running {
  /** What came of it last; it stays while something newer is worked out. */
  readonly value: T | null;
}

type Key = readonly unknown[];
interface Found<T> {
  readonly value: T | null;
  readonly key: Key;
}

/**
 * Works something out between the page's own doings, once what it is worked out from has stood still for a while.
 * A null key: nothing is to be worked out. Null work: there is nothing to find.
 */
export function useWork<T>(work: () => ReviewSteps<T> | null, key: Key | null, wait = 0): Work<T> {
  const [found, setFound] = useState<Found<T> | null>(null);
  const [stoppedAt, setStoppedAt] = useState<Key | null>(null);
  const { told, begin, run, leave } = useSteps<T>();
  const latest = useRef(work);
  latest.current = work;
  const kept = useSame(key);
  const goOn = useCallback((): void => {
    setStoppedAt(null);
    void run().then((done) => (done && kept ? setFound({ ...done, key: kept }) : undefined));
  }, [kept, run]);
  useEffect(() => {
    if (kept === null) return undefined;
    const timer = setTimeout(() => {
      begin(latest.current());
      goOn();
    }, wait);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [kept, wait, begin, goOn, leave]);
  const stop = (): void => {
    leave();
    setStoppedAt(kept);
  };
  const isStopped = kept !== null && stoppedAt === kept;
  const isBusy = kept !== null && !isStopped && found?.key !== kept;
  return { value: kept === null ? null : (found?.value ?? null), isBusy, isStopped, told, stop, goOn };
}

interface Steps<T> {
  readonly told: Told;
  readonly begin: (steps: ReviewSteps<T> | null) => void;
  /** From where it was left; null: it was left again. */
  readonly run: () => Promise<{ readonly value: T | null } | null>;
  readonly leave: () => void;
}

/** One piece of work at a time. */
function useSteps<T>(): Steps<T> {
  return useMemo(() => {
    const told = toldText();
    let steps: ReviewSteps<T> | null = null;
    let turn = 0;
    return {
      told,
      begin: (own) => (steps = own),
      leave: () => (turn += 1),
      run() {
        const own = ++turn;
        if (steps === null) return Promise.resolve({ value: null });
        return inSlices(steps, {
          isWanted: () => own === turn,
          onStep: (step) => told.tell(workingText(step)),
        });
      },
    };
  }, []);
}

/** The list before, as long as what is in it is the same. */
function useSame(key: Key | null): Key | null {
  const last = useRef(key);
  const isSame =
    key !== null &&
    last.current?.length === key.length &&
    key.every((part, position) => Object.is(part, last.current?.[position]));
  if (!isSame) last.current = key;
  return last.current;
}
