import { useRef, useState } from "react";
import type { ImportPlan } from "../../../application/import/plan-import";
import type { ImportView } from "../../../application/view/import/import-view";
import { painted } from "../../painted";
import type { Import } from "./use-import";

export interface WriteCardProps {
  readonly own: Import;
  readonly plan: ImportPlan;
  readonly view: ImportView;
  readonly onWritten: (said: string) => void;
}

interface WriteRows {
  /** What is being done; empty: nothing. */
  readonly doing: string;
  readonly canCancel: boolean;
  readonly start: () => void;
  readonly cancel: () => void;
}

const PREPARING = "Preparing the rows and their entries in the log …";
const CANCELLING = "Cancelling …";
/** The last part is the point of no return. */
const partText = (part: number, of: number): string =>
  part < of
    ? `Writing part ${part} of ${of}: all of them or none …`
    : `Writing ${of === 1 ? "the rows" : "the last part"}. It can no longer be cancelled, and may take half a minute …`;

/** Writes the rows of a file, says how far it is, and can be told to stop before the last part. */
export function useWriteRows({
  own,
  plan,
  onWritten,
}: Pick<WriteCardProps, "own" | "plan" | "onWritten">): WriteRows {
  const [doing, setDoing] = useState("");
  const [canCancel, setCanCancel] = useState(false);
  const isWanted = useRef(true);
  const say = (text: string, isOpen: boolean): void => {
    setDoing(text);
    setCanCancel(isOpen);
  };
  const write = async (): Promise<void> => {
    isWanted.current = true;
    say(PREPARING, true);
    await painted();
    const isDone = await own.write(plan, {
      isWanted: () => isWanted.current,
      told: (part, of) => say(partText(part, of), part < of),
    });
    say("", false);
    if (isDone) onWritten(`${plan.file} was written. Undo on the Audit tab takes it back.`);
  };
  return {
    doing,
    canCancel,
    start() {
      if (doing === "") void write();
    },
    cancel() {
      isWanted.current = false;
      say(CANCELLING, false);
    },
  };
}
