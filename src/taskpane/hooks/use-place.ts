import { useCallback, useEffect, useMemo, useState } from "react";
import type { RefObject } from "react";
import type { Choice } from "../../application/view/choice";
import type { FormStart } from "../../application/view/scenarios/verb-form";
import type { Go } from "../go";
import { useServices } from "../services";
import type { TabName } from "../tabs/tab-names";

export interface Place {
  readonly tab: TabName;
  /** The change that a page asked for; null: none. */
  readonly start: FormStart | null;
  /** How often the list of problems was asked for since it was closed; 0: it is closed. */
  readonly problemsAsked: number;
  readonly turn: (tab: TabName) => void;
  /** The same, and the keyboard on the page. */
  readonly show: (tab: TabName, withProblems: boolean) => void;
  readonly go: Go;
}

/** Which tab is open, and what leads from one to another. Where a person has just begun, the keyboard is on the page. */
export function usePlace(
  page: RefObject<HTMLElement>,
  choose: (part: Partial<Choice>) => void,
  isBegun: boolean,
): Place {
  const { opening } = useServices();
  const [tab, setTab] = useState<TabName>(opening.tab);
  const [problemsAsked, setProblemsAsked] = useState(opening.withProblems ? 1 : 0);
  const [start, setStart] = useState<FormStart | null>(null);
  useEffect(() => {
    if (isBegun) page.current?.focus();
  }, [isBegun, page]);
  const turn = useCallback((to: TabName): void => {
    setStart(null);
    setTab(to);
  }, []);
  const show = useCallback(
    (to: TabName, withProblems: boolean): void => {
      turn(to);
      setProblemsAsked((before) => (withProblems ? before + 1 : 0));
      page.current?.focus();
    },
    [turn, page],
  );
  const go = useMemo(
    (): Go => ({
      open: (to) => show(to, false),
      choose,
      change(from) {
        setTab("Scenarios");
        setStart(from);
      },
    }),
    [show, choose],
  );
  return { tab, start, problemsAsked, turn, show, go };
}
