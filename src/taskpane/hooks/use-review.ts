import { useCallback, useEffect, useRef, useState } from "react";
import { messageOf } from "../../application/present/message-of";
import type { OpenWorkbook } from "../../application/open-workbook";
import type { ReviewProgress, ReviewSteps } from "../../application/review-progress";
import type { ReadTrust } from "../../application/trust-source";
import { openedStepwise } from "../../application/view/choice";
import type { Opened } from "../../application/view/choice";
import { workingText } from "../../application/view/working";
import { inSlices } from "../in-slices";
import { toldText } from "./told";
import type { Told } from "./told";

/** What the pane knows of the workbook, and whether that is still so. */
export interface Reading {
  /** Null until the workbook was read for the first time. */
  readonly opened: Opened | null;
  /** When the figures shown were worked out. */
  readonly at: Date | null;
  /** True while newer figures are being worked out: those shown are from before. */
  readonly isBusy: boolean;
  /** True where a person stopped that: the figures shown are from before until somebody goes on. */
  readonly isStopped: boolean;
  /** How far it is. */
  readonly told: Told;
  /** Why the last reading failed; the figures before it stay. */
  readonly failure: string | null;
  readonly again: () => void;
  readonly stop: () => void;
  /** Goes on from where it was stopped. */
  readonly goOn: () => void;
}

interface Found {
  readonly opened: Opened;
  readonly at: Date;
}
type State = Pick<Reading, "isBusy" | "isStopped" | "failure">;
const BUSY = { isBusy: true, isStopped: false } as const;
const STOPPED: State = { isBusy: false, isStopped: true, failure: null };
const DONE: State = { isBusy: false, isStopped: false, failure: null };

/** Reads the workbook, again after each edit; another scenario needs no reading. Only the newest answer counts. */
export function useReview(workbook: OpenWorkbook, scenario: string | null): Reading {
  const [found, setFound] = useState<Found | null>(null);
  const [state, setState] = useState<State>({ ...BUSY, failure: null });
  const [told] = useState(toldText);
  const latest = useRef(0);
  const asked = useRef(scenario);
  const begun = useBegun(workbook);

  const review = useCallback(
    async (from: From) => {
      const isNewest = turnOf(latest);
      setState((before) => ({ ...before, ...BUSY }));
      try {
        const work = await begun(from, asked.current, isNewest);
        const onStep = (step: ReviewProgress): void => told.tell(workingText(step));
        const done = work && (await inSlices(work, { isWanted: isNewest, onStep }));
        if (done === null) return;
        setFound({ opened: done.value, at: new Date() });
        setState(DONE);
      } catch (error) {
        if (isNewest()) setState({ ...DONE, failure: messageOf(error) });
      }
    },
    [begun, told],
  );
  const stop = useCallback(() => {
    turnOf(latest);
    setState(STOPPED);
  }, []);
  const again = useCallback(() => void review("the workbook"), [review]);
  const goOn = useCallback(() => void review("where it stopped"), [review]);
  useEdits(workbook, again, latest);
  useEffect(() => {
    if (asked.current === scenario) return;
    asked.current = scenario;
    void review("what was read");
  }, [scenario, review]);
  return { opened: found?.opened ?? null, at: found?.at ?? null, ...state, told, again, stop, goOn };
}

/** Now, and after each edit. */
function useEdits(workbook: OpenWorkbook, again: () => void, latest: { current: number }): void {
  useEffect(() => {
    again();
    const stopListening = workbook.onEdited(again);
    return () => {
      turnOf(latest);
      stopListening();
    };
  }, [workbook, again, latest]);
}

type From = "the workbook" | "what was read" | "where it stopped";
type Begun = (
  from: From,
  scenario: string | null,
  isNewest: () => boolean,
) => Promise<ReviewSteps<Opened> | null>;

/** The work of a review, of the workbook as it stands; null where somebody asked anew while it was read. */
function useBegun(workbook: OpenWorkbook): Begun {
  const read = useRef<ReadTrust | null>(null);
  // a reading that another question overtakes is still to be done
  const isDue = useRef(true);
  const stopped = useRef<ReviewSteps<Opened> | null>(null);
  return useCallback(
    async (from, scenario, isNewest) => {
      isDue.current ||= from === "the workbook";
      if (from === "where it stopped" && !isDue.current && stopped.current) return stopped.current;
      const trust = isDue.current || !read.current ? await workbook.read() : read.current;
      if (!isNewest()) return null;
      read.current = trust;
      isDue.current = false;
      stopped.current = openedStepwise(trust, scenario);
      return stopped.current;
    },
    [workbook],
  );
}

/** Whether nothing was asked since. */
function turnOf(latest: { current: number }): () => boolean {
  const turn = ++latest.current;
  return () => turn === latest.current;
}
