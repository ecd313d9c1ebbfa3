/** Zip entries carry a local time: this one is the same on every machine. */
export const ENTRY_TIME = new Date(2000, 0, 1);
