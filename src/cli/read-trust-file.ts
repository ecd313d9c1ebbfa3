import { messageOf } from "../application/present/message-of";
import { openTrust } from "../application/open-trust";
import type { ReviewRequest } from "../application/open-trust";
import { schoolNames } from "../application/report/scope";
import type { TrustReview } from "../application/trust-review";
import type { TrustSource } from "../application/trust-source";
import { readWorkbook } from "../workbook/hosts/xlsx/read-workbook";
import { workbookSource } from "../workbook";
import { WrongArguments } from "./console";
import type { Console } from "./console";

/** Reads a workbook file and reviews it; a file or a name that cannot be used stops the command. */
export async function reviewFile(
  path: string,
  request: ReviewRequest,
  console: Console,
): Promise<TrustReview> {
  const source = await sourceOf(path, console);
  const outcome = await openTrust(source, request);
  if (outcome.outcome === "reviewed") return outcome.review;
  const choice = outcome.outcome === "wrong-arguments" ? await choiceOf(source, request) : "";
  throw new WrongArguments(`${path}: ${outcome.reason}${choice}`);
}

/** A workbook file as a source of a trust. */
export async function sourceOf(path: string, console: Console): Promise<TrustSource> {
  console.say(`Reading ${path}`);
  const bytes = await readBytes(path, console);
  return workbookSource(() => readWorkbook(bytes));
}

/** The schools there are, where a school was asked for and everything else can be answered. */
async function choiceOf(source: TrustSource, request: ReviewRequest): Promise<string> {
  if (request.school === null) return "";
  const outcome = await openTrust(source, { ...request, school: null });
  return outcome.outcome === "reviewed" ? `. There are: ${schoolNames(outcome.review).join(", ")}` : "";
}

export async function readBytes(path: string, console: Console): Promise<Uint8Array> {
  try {
    return await console.readFile(path);
  } catch (error) {
    throw new WrongArguments(`${path} cannot be read: ${reasonOf(error)}`);
  }
}

export const reasonOf = (error: unknown): string => {
  const code: unknown = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
      return "there is no such file or folder";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
      return "you are not allowed to";
    case "EEXIST":
      return "it is already there; choose another name";
    default:
      return messageOf(error);
  }
};
