import { useEffect, useState } from "react";
import { inSlices } from "../taskpane/in-slices";
import type { NoFormulas, Opened } from "./opened";
import type { FormulaState } from "./page";

/** In milliseconds: how often the sheet is looked at. */
const LOOK_EVERY = 50;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

export interface Formulas {
  readonly state: FormulaState;
  /** Counts what was written behind the person's back. */
  readonly drawn: number;
}

/**
 * Adds the sheets of formulas a little at a time, and works them out when one of them is in front: to do so after
 * each keystroke would hold up typing on sheets that show none.
 */
export function useFormulas(opened: Opened | null): Formulas {
  const [state, setState] = useState<FormulaState>("waiting");
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (opened === null) return;
    const stay = { on: true };
    const redraw = (): void => setDrawn((count) => count + 1);
    const run = async (): Promise<void> => {
      setState("adding");
      const added = await addAll(opened, () => stay.on);
      if (!stay.on) return;
      setState(added);
      redraw();
    };
    const look = async (): Promise<void> => {
      while (stay.on) {
        await pause(LOOK_EVERY);
        if (!stay.on) return;
        opened.notice();
        if (opened.isBehind()) setState("behind");
        if (!opened.isStale()) continue;
        setState("working");
        await painted();
        opened.workOut();
        setState(opened.isBehind() ? "behind" : "ready");
        redraw();
      }
    };
    const stopFollowing = opened.workbook.onDrawn(redraw);
    // the grid draws itself before it has its size and its font
    void painted().then(redraw);
    void document.fonts.ready.then(redraw);
    void look();
    void run();
    return () => {
      stay.on = false;
      stopFollowing();
    };
  }, [opened]);
  return { state, drawn };
}

async function addAll(opened: Opened, goOn: () => boolean): Promise<"ready" | NoFormulas> {
  // the pane's first figures come first
  await pause(400);
  if (!goOn()) return "refused";
  const done = await inSlices(opened.formulas(), { isWanted: goOn });
  return done?.value ?? "refused";
}
