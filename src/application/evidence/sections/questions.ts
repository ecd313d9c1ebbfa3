import type { PackContext } from "../context";
import type { PackSection, Question } from "../pack";
import * as answers from "./answers";

/** What a governor would ask, answered from the workbook alone. */
export const questionsSection = (context: PackContext): PackSection => ({
  id: "questions",
  title: "Questions a governor would ask",
  blocks: [
    {
      kind: "questions",
      questions: QUESTIONS.map(([question, answer]) => ({ question, answer: answer(context) })),
    },
  ],
});

type Answer = (context: PackContext) => string;
const QUESTIONS: readonly (readonly [question: Question["question"], answer: Answer])[] = [
  ["Is this money, or only a better ratio?", answers.moneyOrTime],
  ["What would happen if we did nothing?", answers.doNothing],
  ["Does what is released go back to pupils?", answers.backToPupils],
  ["Do we pay for something that comes back each year with money that comes once?", answers.lasting],
  ["Does the plan break anything that we said we would protect?", answers.guardrails],
  ["Which schools give more than they get?", answers.fairness],
  ["Who approved this, and were they allowed to?", answers.approval],
  ["How shall we know that it worked?", answers.measures],
  ["How sure are the figures?", answers.sureness],
];
