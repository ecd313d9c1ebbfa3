import type { ReactNode } from "react";
import "./preview.css";

/** How far the sheets of formulas are. */
export type FormulaState = "waiting" | "adding" | "working" | "ready" | "refused";

export interface PageProps {
  readonly trust: string;
  readonly formulas: FormulaState;
  /** Null while it is loading. */
  readonly sheet: ReactNode;
  readonly pane: ReactNode;
  readonly onStartAgain: () => void;
}

const WORDS: Readonly<Record<FormulaState, string>> = {
  waiting: "This page stands in for Excel: the same pane, the same tables, live formulas.",
  adding: "The sheets of formulas are being added behind the inputs. You can type already.",
  working: "Working out the formulas …",
  ready: "Type into a yellow cell: the pane follows, and the sheets of formulas when you open one.",
  refused:
    "The sheets of formulas were left out: the plan could not be worked out. Start again brings them back.",
};

/** A sheet on the left and the pane on the right; one above the other where the window is narrow. */
export function Page({ trust, formulas, sheet, pane, onStartAgain }: PageProps): React.JSX.Element {
  return (
    <div className="page">
      <header className="title">
        <h1>Headroom preview</h1>
        <p className="trust">{trust}</p>
        <p>Made-up data. Nothing you type leaves this browser.</p>
        <button type="button" onClick={onStartAgain}>
          Start again
        </button>
      </header>
      <p className="note" role="status">
        {WORDS[formulas]}
      </p>
      <section className="sheet" aria-label="Workbook">
        {sheet ?? <p>Loading the sheet …</p>}
      </section>
      <section className="pane" aria-label="Headroom pane">
        {pane}
      </section>
    </div>
  );
}
