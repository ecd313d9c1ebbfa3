import { createContext, useContext, useEffect } from "react";

const HeldContext = createContext<(isHeld: boolean) => void>(() => undefined);
export const HeldProvider = HeldContext.Provider;

/** A tab in which a form is open is kept as it is, out of sight, while another tab is in front. */
export function useHeld(isHeld: boolean): void {
  const hold = useContext(HeldContext);
  useEffect(() => {
    hold(isHeld);
    return () => hold(false);
  }, [hold, isHeld]);
}
