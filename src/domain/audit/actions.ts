import type { LogEntry } from "./log-entry";

/** What Headroom did at once: entries of one session and one instant. */
export type LoggedAction = readonly [LogEntry, ...LogEntry[]];

export const UNDO = "undo";

export function actionsOf(entries: readonly LogEntry[]): LoggedAction[] {
  const actions = new Map<string, [LogEntry, ...LogEntry[]]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.session, entry.when]);
    const own = actions.get(key);
    if (own) own.push(entry);
    else actions.set(key, [entry]);
  }
  return [...actions.values()];
}

/** The last action that has not been taken back; each undo takes back one before it. */
export function actionToUndo(entries: readonly LogEntry[]): LoggedAction | null {
  const standing: LoggedAction[] = [];
  for (const action of actionsOf(entries)) {
    if (action[0].action === UNDO) standing.pop();
    else standing.push(action);
  }
  return standing.at(-1) ?? null;
}
