import { isSameName } from "../../domain/kernel";
import type { Change, ChangeTable } from "../../domain/scenarios";
import { typedPercent, typedPounds, typedText } from "../present/number-text";

/** A field that scenarios set, in words. */
export interface FieldWords {
  readonly field: string;
  /** Beside the target, in few words: "groups". */
  readonly short: string;
  /** "7 groups to 6", of values as they are shown. */
  say(from: string, to: string): string;
  /** How a typed value is shown. */
  readonly shown: (typed: string) => string;
  /** What a blank stands for. */
  readonly blank: string;
}

const counted =
  (one: string, many = `${one}s`, after = "") =>
  (from: string, to: string): string =>
    `${from} ${from === "1" ? one : many}${after} to ${to}`;
const called =
  (name: string) =>
  (from: string, to: string): string =>
    `${name} ${from} to ${to}`;

const number = { shown: typedText, blank: "blank" };
const money = { shown: typedPounds, blank: "£0" };
const percent = { shown: typedPercent, blank: "blank" };

const WORDS: Readonly<Record<ChangeTable, readonly FieldWords[]>> = {
  Curriculum: [
    { field: "Groups", short: "groups", say: counted("group"), ...number },
    {
      field: "Periods per group",
      short: "periods a group",
      say: counted("period", "periods", " a group"),
      ...number,
    },
    {
      field: "Teachers per group",
      short: "teachers a group",
      say: counted("teacher", "teachers", " a group"),
      ...number,
      blank: "1",
    },
    {
      field: "Support staff per group",
      short: "support staff a group",
      say: counted("support staff", "support staff", " a group"),
      ...number,
      blank: "0",
    },
    {
      field: "Pupils taking",
      short: "pupils taking it",
      say: counted("pupil", "pupils", " taking it"),
      ...number,
      blank: "all",
    },
  ],
  Staff: [
    { field: "FTE", short: "FTE", say: counted("FTE", "FTE"), ...number },
    {
      field: "Timetabled periods",
      short: "timetabled periods",
      say: called("timetabled periods"),
      ...number,
      blank: "worked out from FTE",
    },
    { field: "TLR £", short: "TLR", say: called("TLR"), ...money },
    { field: "TLR share", short: "TLR share", say: called("share of the TLR"), ...number, blank: "1" },
    { field: "SEN allowance £", short: "SEN allowance", say: called("SEN allowance"), ...money },
    { field: "Annual salary £", short: "salary", say: called("full-time salary"), ...money, blank: "blank" },
    { field: "Annual cost £", short: "cost", say: called("cost a year"), ...money, blank: "blank" },
  ],
  Budget: [{ field: "Amount £", short: "amount", say: called("amount a year"), ...money, blank: "blank" }],
  Pupils: [{ field: "Pupils", short: "pupils", say: counted("pupil"), ...number }],
  Schools: [
    {
      field: "Target contact ratio",
      short: "target contact ratio",
      say: called("target contact ratio"),
      ...number,
    },
    { field: "Target class size", short: "target class size", say: called("target class size"), ...number },
  ],
  Years: [
    { field: "Teacher award %", short: "teachers' award", say: called("teachers' pay award"), ...percent },
    {
      field: "Support award %",
      short: "support staff's award",
      say: called("support staff's pay award"),
      ...percent,
    },
    {
      field: "Non-pay inflation %",
      short: "non-pay inflation",
      say: called("non-pay inflation"),
      ...percent,
    },
    { field: "Income growth %", short: "income growth", say: called("income growth"), ...percent },
  ],
};

/** The words of a field; of one that is on no list, its own name. */
export function fieldWords({ table, field }: Pick<Change, "table" | "field">): FieldWords {
  const own = WORDS[table];
  const name = field ?? (table === "Pupils" ? "Pupils" : "no field");
  return (
    own.find((words) => isSameName(words.field, name)) ?? {
      field: name,
      short: name,
      say: called(name),
      ...number,
    }
  );
}
