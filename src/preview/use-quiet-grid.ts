import { useLayoutEffect } from "react";
import type { RefObject } from "react";

/** What the grid gives the keyboard to each time that it draws itself. */
const TAKES_KEYBOARD = ".ic-workbook-container";

const isBeside = (around: HTMLElement, now: Element | null): now is HTMLElement =>
  now instanceof HTMLElement && now !== document.body && !around.contains(now);

/** Who works in the pane keeps the keyboard while the sheet draws itself; a click in the sheet takes it there. */
export function useQuietGrid(sheet: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const around = sheet.current;
    const grid = around?.querySelector<HTMLElement>(TAKES_KEYBOARD) ?? null;
    if (around === null || grid === null) return undefined;
    grid.focus = (options) => {
      if (!isBeside(around, document.activeElement)) HTMLElement.prototype.focus.call(grid, options);
    };
    const leave = (): void => {
      if (isBeside(around, document.activeElement)) document.activeElement.blur();
    };
    around.addEventListener("pointerdown", leave, { capture: true });
    return () => around.removeEventListener("pointerdown", leave, { capture: true });
  }, [sheet]);
}
