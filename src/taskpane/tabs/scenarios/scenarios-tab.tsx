import { useEffect, useRef, useState } from "react";
import type { Look } from "../../../application/view/choice";
import { noFiguresOf } from "../../../application/view/no-figures";
import { changesViewOf } from "../../../application/view/scenarios/changes";
import type { FormStart } from "../../../application/view/scenarios/verb-form";
import type { Go } from "../../go";
import { NoFigures } from "../../parts/no-figures";
import { useHeld } from "../../hooks/use-held";
import { useStyles } from "../../styles";
import { AdoptForm } from "./adopt-form";
import { ChangeForm } from "./change-form";
import { ChangesPage } from "./changes-page";
import { ComparePage } from "./compare-page";
import { GoalPage } from "./goal-page";
import { NewScenarioForm } from "./new-scenario-form";
import { PartSwitch } from "./part-switch";
import type { Part } from "./part-switch";
import { SensitivityPage } from "./sensitivity-page";

/** What is open in the tab: its parts, or a form one level down. */
type Open =
  | { readonly page: "parts" }
  | { readonly page: "change"; readonly start: FormStart | null }
  | { readonly page: "new"; readonly then: FormStart | null }
  | { readonly page: "adopt" };

export interface ScenariosTabProps {
  readonly look: Look;
  readonly go: Go;
  readonly start: FormStart | null;
}

const opening = (start: FormStart | null, look: Look): Open => {
  if (start === null) return { page: "parts" };
  return changesViewOf(look).can.add ? { page: "change", start } : { page: "new", then: start };
};

/** The changes of a scenario, scenarios side by side, the value that reaches a goal, and what matters most. */
export function ScenariosTab({ look, go, start }: ScenariosTabProps): React.JSX.Element {
  const styles = useStyles();
  const [part, setPart] = useState<Part>("Changes");
  const [open, setOpen] = useOpen(look, start);
  const [done, setDone] = useState("");
  useHeld(open.page !== "parts");
  const page = useRef<HTMLDivElement>(null);
  const leave = (said: string, left: string): void => {
    setDone(said);
    setOpen({ page: "parts" });
    // back to where the page was left
    setTimeout(() => page.current?.querySelector<HTMLElement>(`[data-left="${left}"]`)?.focus(), 0);
  };
  const saved = (said: string, scenario: string | null, year: string | null = null): void => {
    if (scenario !== null) go.choose({ scenario, ...(year === null ? {} : { academicYear: year }) });
    setPart("Changes");
    leave(said, "add");
  };
  /** The change that waited for a scenario is put together in it. */
  const made =
    (then: FormStart | null) =>
    (said: string, scenario: string | null, year: string | null): void => {
      saved(said, scenario, year);
      if (then !== null) setOpen({ page: "change", start: then });
    };
  switch (open.page) {
    case "change":
      return <ChangeForm look={look} start={open.start} onSaved={saved} onCancel={() => leave("", "add")} />;
    case "new":
      return <NewScenarioForm look={look} onMade={made(open.then)} onCancel={() => leave("", "new")} />;
    case "adopt":
      return <AdoptForm look={look} onSaved={saved} onCancel={() => leave("", "adopt")} />;
    case "parts":
      return (
        <div className={styles.cards} ref={page}>
          <PartSwitch part={part} onPart={setPart} />
          <PartPage part={part} look={look} go={go} done={done} onOpen={setOpen} onDone={setDone} />
        </div>
      );
  }
}

/** A page that another tab asks for is opened when it asks. */
function useOpen(look: Look, start: FormStart | null): [Open, (open: Open) => void] {
  const [open, setOpen] = useState<Open>(() => opening(start, look));
  const asked = useRef(start);
  useEffect(() => {
    if (asked.current === start) return;
    asked.current = start;
    if (start !== null) setOpen(opening(start, look));
  }, [start, look]);
  return [open, setOpen];
}

interface PartPageProps {
  readonly part: Part;
  readonly look: Look;
  readonly go: Go;
  readonly done: string;
  readonly onOpen: (open: Open) => void;
  readonly onDone: (said: string) => void;
}

function PartPage({ part, look, go, done, onOpen, onDone }: PartPageProps): React.JSX.Element {
  const empty = noFiguresOf(look.review);
  if (empty !== null && part !== "Changes") return <NoFigures view={empty} />;
  switch (part) {
    case "Changes":
      return (
        <ChangesPage
          look={look}
          done={done}
          onAdd={() => onOpen({ page: "change", start: null })}
          onNew={() => onOpen({ page: "new", then: null })}
          onAdopt={() => onOpen({ page: "adopt" })}
          onDone={onDone}
        />
      );
    case "Compare":
      return <ComparePage look={look} />;
    case "Goal seek":
      return <GoalPage look={look} onChange={go.change} />;
    case "What matters":
      return <SensitivityPage look={look} />;
  }
}
