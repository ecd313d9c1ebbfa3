import { useState } from "react";
import type { LedgerStart } from "../../../application/view/ledger/ledger-form";

interface LedgerPage {
  /** The form that is open; null: none. */
  readonly start: LedgerStart | null;
  /** What was saved last, in words. */
  readonly done: string;
  readonly open: (start: LedgerStart) => void;
  readonly leave: () => void;
  readonly saved: (said: string) => void;
}

/** Which form of the ledger is open. What is reversed to be made again leads to its next form. */
export function useLedgerPage(): LedgerPage {
  const [start, setStart] = useState<LedgerStart | null>(null);
  const [done, setDone] = useState("");
  const [left, setLeft] = useState("");
  const close = (said: string): void => {
    setDone(said);
    setStart(null);
    // back to where the page was left, or to where the next one begins
    setTimeout(() => (elementLeft(left) ?? elementLeft("ledger"))?.focus(), 0);
  };
  return {
    start,
    done,
    open(next) {
      const active = document.activeElement;
      setLeft(active instanceof HTMLElement ? (active.dataset["left"] ?? "") : "");
      setStart(next);
    },
    leave: () => close(""),
    saved(said) {
      const again = start?.again;
      if (again === undefined) return close(said);
      setDone(said);
      setStart({ verb: "propose", given: again });
    },
  };
}

const elementLeft = (name: string): HTMLElement | null =>
  name === "" ? null : document.querySelector<HTMLElement>(`[data-left="${CSS.escape(name)}"]`);
