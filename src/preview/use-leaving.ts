import { useState } from "react";
import type { Opened } from "./opened";

/** What a person is asked before what they changed goes. */
export interface LeavingQuestion {
  readonly goOn: () => void;
  readonly stay: () => void;
}

export interface Leaving {
  /** Null: nothing is asked. */
  readonly question: LeavingQuestion | null;
  /** Does what brings another workbook, once it is agreed to where something would be lost. */
  readonly leave: (work: () => void) => void;
}

export function useLeaving(opened: Opened | null): Leaving {
  const [waiting, setWaiting] = useState<{ readonly work: () => void } | null>(null);
  const end = (work: () => void): void => {
    setWaiting(null);
    work();
  };
  return {
    question: waiting && { goOn: () => end(waiting.work), stay: () => setWaiting(null) },
    leave(work) {
      // what was typed a moment ago counts
      opened?.notice();
      if (opened?.isChanged() === true) setWaiting({ work });
      else end(work);
    },
  };
}
