import { createContext, useCallback, useContext } from "react";

/** Where a form stands: two of them may be open, one out of sight. */
const FieldScope = createContext("");
export const FieldScopeProvider = FieldScope.Provider;

/** The id of a field's control by its name. */
export function useFieldId(): (name: string) => string {
  const scope = useContext(FieldScope);
  return useCallback((name) => `headroom${scope === "" ? "" : `-${scope}`}-field-${name}`, [scope]);
}
