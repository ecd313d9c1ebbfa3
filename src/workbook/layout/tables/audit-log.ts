import { key, text } from "../column";
import { table } from "../table";

const GIVEN = { given: true, required: true } as const;

export const auditLogTable = table("AuditLog", {
  sheet: "Audit log",
  purpose: "What Headroom wrote, and who decided it. Headroom writes it: change nothing here.",
  keyFields: ["entry"],
  essential: false,
  columns: {
    entry: key("Entry", { given: true, help: "The id of the entry: its session, and its place in it." }),
    session: text("Session", { ...GIVEN, help: "One sitting of one editor: its entries are one chain." }),
    when: text("When", { ...GIVEN, help: "The instant in UTC, by the clock of the computer." }),
    who: text("Who", { ...GIVEN, help: "As declared by the user: nobody has checked it." }),
    action: text("Action", { ...GIVEN, help: "What was done." }),
    subject: text("Subject", { ...GIVEN, help: "The table and the row that were written." }),
    before: text("Before", { given: true, help: "The row as it was; blank if there was none." }),
    after: text("After", { given: true, help: "The row as it was written; blank if it was taken out." }),
    reason: text("Reason", { given: true, help: "Why, as given." }),
    previousHash: text("Previous hash", {
      ...GIVEN,
      help: "Of the entry before it in its session; for a first entry, the code that this log had then.",
    }),
    hash: text("Hash", { ...GIVEN, help: "SHA-256 of the entry and of the hash before it." }),
  },
});
