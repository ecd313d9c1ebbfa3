import { useCallback, useEffect, useRef, useState } from "react";
import { messageOf } from "../../application/present/message-of";
import type { OpenWorkbook } from "../../application/open-workbook";
import type { ReadTrust } from "../../application/trust-source";
import { openedFor } from "../../application/view/choice";
import type { Opened } from "../../application/view/choice";

/** What the pane knows of the workbook, and whether that is still so. */
export interface Reading {
  /** Null until the workbook was read for the first time. */
  readonly opened: Opened | null;
  /** When the figures shown were worked out. */
  readonly at: Date | null;
  /** True while newer figures are being worked out: those shown are from before. */
  readonly isBusy: boolean;
  /** Why the last reading failed; the figures before it stay. */
  readonly failure: string | null;
  readonly again: () => void;
}

interface Found {
  readonly opened: Opened;
  readonly at: Date;
}

/** Reads the workbook, again after each edit; another scenario needs no reading. Only the newest answer counts. */
export function useReview(workbook: OpenWorkbook, scenario: string | null): Reading {
  const [found, setFound] = useState<Found | null>(null);
  const [isBusy, setIsBusy] = useState(true);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(0);
  const read = useRef<ReadTrust | null>(null);
  const asked = useRef(scenario);
  // a reading that another question overtakes is still to be done
  const isDue = useRef(true);

  const review = useCallback(
    async (readAgain: boolean) => {
      const isNewest = turnOf(latest);
      setIsBusy(true);
      isDue.current ||= readAgain;
      try {
        const trust = isDue.current || !read.current ? await workbook.read() : read.current;
        // the mark on figures from before is painted before the sums begin
        await nextPaint();
        if (!isNewest()) return;
        read.current = trust;
        isDue.current = false;
        setFound({ opened: openedFor(trust, asked.current), at: new Date() });
        setFailure(null);
      } catch (error) {
        if (isNewest()) setFailure(messageOf(error));
      }
      if (isNewest()) setIsBusy(false);
    },
    [workbook],
  );

  const again = useCallback(() => void review(true), [review]);
  useEffect(() => {
    again();
    return workbook.onEdited(again);
  }, [workbook, again]);

  useEffect(() => {
    if (asked.current === scenario) return;
    asked.current = scenario;
    void review(false);
  }, [scenario, review]);

  return { opened: found?.opened ?? null, at: found?.at ?? null, isBusy, failure, again };
}

/** Whether nothing was asked since. */
function turnOf(latest: { current: number }): () => boolean {
  const turn = ++latest.current;
  return () => turn === latest.current;
}

const nextPaint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
