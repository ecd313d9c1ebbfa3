import type { Issue } from "./issue";

/** Either a value or the one issue that kept it from being read. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (issue: Issue): Result<never> => ({ ok: false, issue });
