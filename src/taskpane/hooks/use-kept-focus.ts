import { useEffect } from "react";
import type { RefObject } from "react";

/** What Tab reaches. */
const REACHED = ["button", "[href]", "input", "select", "textarea", "[tabindex]"]
  .map((kind) => `${kind}:not(:disabled, [tabindex="-1"])`)
  .join();

/** Where in an element something stands that Tab reaches, from 0. */
interface Place {
  readonly around: HTMLElement;
  readonly position: number;
}
interface Focused {
  readonly element: HTMLElement;
  /** From the nearest element around it to the pane. */
  readonly places: readonly Place[];
}

/** Where what has the keyboard goes, as a button does that was pressed, what stands in its place is given it. */
export function useKeptFocus(pane: RefObject<HTMLElement>): void {
  useEffect(() => {
    const all = pane.current;
    if (all === null) return undefined;
    let last: Focused | null = null;
    const take = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) last = { element: target, places: placesOf(target, all) };
    };
    // who clicks beside it has left it
    const leave = (): void => void (last = null);
    const observer = new MutationObserver(() => {
      if (last === null || last.element.isConnected) return;
      const { places } = last;
      last = null;
      if (document.activeElement === document.body) inPlaceOf(places)?.focus({ preventScroll: true });
    });
    all.addEventListener("focusin", take);
    document.addEventListener("pointerdown", leave, { capture: true });
    observer.observe(all, { childList: true, subtree: true });
    return () => {
      all.removeEventListener("focusin", take);
      document.removeEventListener("pointerdown", leave, { capture: true });
      observer.disconnect();
    };
  }, [pane]);
}

const reachedIn = (around: HTMLElement): HTMLElement[] => [...around.querySelectorAll<HTMLElement>(REACHED)];

function placesOf(element: HTMLElement, pane: HTMLElement): Place[] {
  const places: Place[] = [];
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    places.push({ around, position: reachedIn(around).indexOf(element) });
    if (around === pane) break;
  }
  return places;
}

/**
 * Within a card what now stands there; else all that was around it. A control of another card is nothing that the next
 * press of Enter should be for.
 */
function inPlaceOf(places: readonly Place[]): HTMLElement | undefined {
  const nearest = places.find(({ around }) => around.isConnected);
  if (nearest === undefined) return undefined;
  const { around, position } = nearest;
  const card = around.closest("[role=group]");
  const found = card === null ? undefined : reachedIn(around)[position];
  if (found === undefined) around.tabIndex = -1;
  return found ?? around;
}
