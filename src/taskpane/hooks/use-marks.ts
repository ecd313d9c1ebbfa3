import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { CellOrigin } from "../../domain/kernel";
import { useServices } from "../services";

/** One thing in a chart that the keyboard can stand on. */
export interface Mark {
  /** What is read out. */
  readonly said: string;
  readonly cells: CellOrigin | null;
  /** What Enter does where there is more to see than cells. */
  readonly open?: () => void;
}
export interface MarkKeys {
  /** The mark that the keyboard stands on; null when the chart has no focus. */
  readonly active: number | null;
  readonly said: string;
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** A chart is one stop of the tab key: arrows move between marks, Enter goes to the cells, Escape leaves. */
export function useMarks(marks: readonly Mark[]): MarkKeys {
  const { select } = useServices();
  const [active, setActive] = useState<number | null>(null);
  const last = marks.length - 1;
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const at = active ?? 0;
    const to = destination(event.key, at, last);
    if (to !== null) {
      event.preventDefault();
      setActive(to);
      return;
    }
    if (event.key === "Escape") event.currentTarget.blur();
    if (event.key !== "Enter") return;
    const { open, cells = null } = marks[at] ?? {};
    if (open !== undefined) open();
    else if (cells !== null) select(cells);
  };
  return {
    active,
    said: active === null ? "" : (marks[active]?.said ?? ""),
    onKeyDown,
    onFocus: () => setActive(0),
    onBlur: () => setActive(null),
  };
}

function destination(key: string, at: number, last: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(last, at + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
