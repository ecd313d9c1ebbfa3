import { useRef } from "react";
import type { ChangeEvent, KeyboardEvent, ReactNode } from "react";
import type { NoFormulas } from "./opened";
import type { LeavingQuestion } from "./use-leaving";
import "./preview.css";

/** How far the sheets of formulas are. */
export type FormulaState = "waiting" | "adding" | "working" | "ready" | "behind" | NoFormulas;

export interface PageProps {
  readonly trust: string;
  readonly isSample: boolean;
  readonly formulas: FormulaState;
  /** What is being done with a file, or came of it; empty: nothing. */
  readonly said: string;
  /** Null: nothing is asked. */
  readonly leaving: LeavingQuestion | null;
  /** Ends what is being done; null: nothing that can be ended. */
  readonly onStop: (() => void) | null;
  /** Null while it is loading. */
  readonly sheet: ReactNode;
  readonly pane: ReactNode;
  readonly onStartAgain: () => void;
  /** Null: back to the sample. */
  readonly onOpen: (file: File | null) => void;
  readonly onBlank: () => void;
  readonly onDownload: () => void;
}

const WORDS: Readonly<Record<FormulaState, string>> = {
  waiting: "This page stands in for Excel: the same pane, the same tables, live formulas.",
  adding: "The sheets of formulas are being added behind the inputs. You can type already.",
  working: "Working out the formulas …",
  ready: "Type into a yellow cell: the pane follows, and so do the sheets of formulas. F6 leaves the sheet.",
  behind:
    "The pane wrote rows into the tables and has counted them. The sheets of formulas were made before, and leave new rows out.",
  refused:
    "The sheets of formulas were left out: the plan could not be worked out. Start again brings them back.",
  empty: "This workbook has no Headroom tables yet, as in Excel at first. Choose in the pane how to start.",
  "too-large":
    "The sheets of formulas of a trust this size are left out on this page. The workbook that you download has them.",
};

/** The parts of the page, in the order in which F6 goes through them, as in Excel. */
const PARTS = "[data-part]";
/** What takes the keyboard in a part: the sheet has its own, which Tab does not leave. */
const TAKES_FOCUS = "button, [href], input, [tabindex='0']";

function nextPart(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>(PARTS)];
  const now = parts.findIndex((part) => part.contains(document.activeElement));
  const step = event.shiftKey ? parts.length - 1 : 1;
  const next = parts[now < 0 ? 0 : (now + step) % parts.length];
  const inside = next?.dataset["part"] === "sheet" ? ".ic-workbook-container, " : "";
  // the sheet takes the keyboard from nobody
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  (next?.querySelector<HTMLElement>(`${inside}${TAKES_FOCUS}`) ?? next)?.focus();
}

/** A sheet on the left and the pane on the right; one above the other where the window is narrow. */
export function Page(props: PageProps): React.JSX.Element {
  const { sheet, pane } = props;
  return (
    <div className="page" onKeyDownCapture={nextPart}>
      <Title {...props} />
      <Note {...props} />
      <section className="sheet" aria-label="Workbook" data-part="sheet">
        {sheet ?? <p>Loading the sheet …</p>}
      </section>
      <div className="pane" data-part="pane">
        {pane}
      </div>
    </div>
  );
}

const LEAVING =
  "What you changed on this page would be gone. To keep it, stay here and download the workbook first.";

/** What is said, and what may be answered to it. */
function Note({ formulas, said, leaving, onStop }: PageProps): React.JSX.Element {
  const words = said === "" ? WORDS[formulas] : said;
  return (
    <div className="note">
      <p role="status">{leaving === null ? words : LEAVING}</p>
      {leaving === null ? null : (
        <>
          <NoteButton onClick={leaving.stay}>Stay here</NoteButton>
          <NoteButton onClick={leaving.goOn}>Go on without it</NoteButton>
        </>
      )}
      {leaving === null && onStop !== null ? <NoteButton onClick={onStop}>Cancel</NoteButton> : null}
    </div>
  );
}

const NoteButton = (props: {
  readonly onClick: () => void;
  readonly children: string;
}): React.JSX.Element => <button type="button" {...props} />;

function Title({ trust, isSample, onStartAgain, onOpen, onBlank, onDownload }: PageProps): React.JSX.Element {
  return (
    <section className="title" aria-label="About this page" data-part="title">
      <h1>Headroom preview</h1>
      <p className="trust">{trust}</p>
      <p>
        {isSample ? "Made-up data. " : "Your own workbook: Headroom's tables of it, in this browser only. "}
        Nothing you type leaves this browser.
      </p>
      <div className="buttons">
        <button type="button" onClick={onStartAgain}>
          Start again
        </button>
        <FileButton onFile={onOpen} />
        <button type="button" onClick={onBlank}>
          New workbook
        </button>
        {isSample ? null : (
          <button type="button" onClick={() => onOpen(null)}>
            Open the sample
          </button>
        )}
        <button type="button" onClick={onDownload}>
          Download the workbook
        </button>
      </div>
    </section>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    // the same file may be chosen again, after it was mended
    currentTarget.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <input ref={input} type="file" accept=".xlsx" hidden onChange={chosen} />
      <button type="button" onClick={() => input.current?.click()}>
        Open your workbook
      </button>
    </>
  );
}
