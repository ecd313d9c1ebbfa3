import { isCompared } from "./choice";
import type { Look } from "./choice";
import { potText } from "./flow";
import { guardrailsOf } from "./guardrails";
import { potOf } from "./pot";
import { statusLine } from "./problems";

/** What is read out once the figures have followed an edit or a choice: one sentence. */
export function announcementOf(look: Look): string {
  const guardrails = guardrailsOf(look).title;
  const { words, tone } = statusLine(look);
  const problems = tone === "good" ? "" : ` ${words}.`;
  if (!isCompared(look)) return `${guardrails}.${problems}`;
  const [cash, time] = [potOf(look, "cash"), potOf(look, "time")];
  return `Cash released ${potText("cash", cash.released)}, periods freed ${potText("time", time.released)}. ${guardrails}.${problems}`;
}
