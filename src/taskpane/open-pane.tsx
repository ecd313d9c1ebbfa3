import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { auditStanding } from "../application/view/audit/standing";
import { announcementOf } from "../application/view/announcement";
import type { Choice, Look } from "../application/view/choice";
import { contextOf } from "../application/view/context";
import { guardrailsOf } from "../application/view/guardrails";
import { problemsOf, statusLine } from "../application/view/problems";
import { useBook } from "./hooks/use-book";
import { usePlace } from "./hooks/use-place";
import type { Reading } from "./hooks/use-review";
import { Page } from "./page";
import { Announcement } from "./parts/announcement";
import { ContextBar } from "./parts/context-bar";
import { FirstReleaseNote } from "./parts/first-release-note";
import { GuardrailStrip } from "./parts/guardrail-strip";
import { ReadOnlyNote } from "./parts/read-only";
import { AboutPicturesProvider } from "./parts/save-picture";
import { SheetsNote } from "./parts/sheets-note";
import { Problems, Stale } from "./parts/states";
import { StatusBar } from "./parts/status-bar";
import { PANEL, tabId, Tabs } from "./parts/tabs";
import { useServices } from "./services";
import { useStyles as useShared } from "./styles";
import type { TabName } from "./tabs/tab-names";

const useStyles = makeStyles({
  top: { position: "sticky", top: "0", zIndex: 2 },
  page: {
    flex: "1 0 auto",
    padding: "12px",
    "@container (max-width: 340px)": { padding: "8px" },
    "@container (min-width: 520px)": { padding: "16px" },
  },
  // grey, and as easy to read: they may stand so for long. Figures that come within the time are not greyed at all
  stale: {
    color: tokens.colorNeutralForeground3,
    filter: "grayscale(1)",
    transition: "filter 0s 0.3s, color 0s 0.3s",
    "@media (forced-colors: active)": { filter: "none" },
  },
  bottom: { position: "sticky", bottom: "0", zIndex: 2 },
});

interface OpenPaneProps {
  readonly reading: Reading;
  readonly look: Look;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** Whether it was begun here: the keyboard, on a button that is gone, goes to the page. */
  readonly isBegun: boolean;
}

/** The pane with a workbook in it: what is looked at, the tabs, the page, and what is wrong. */
export function OpenPane({ reading, look, choice, onChoose, isBegun }: OpenPaneProps): React.JSX.Element {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const choosePart = useChoosePart(look, choice, onChoose);
  const { tab, start, problemsAsked, turn, show, go } = usePlace(page, choosePart, isBegun);
  const { workbook, isReadOnly, setReadOnly } = useServices();
  const book = useBook(workbook, reading.at);
  const audit = useMemo(() => auditStanding(look, book), [look, book]);
  const isStale = reading.isBusy || reading.isStopped || reading.failure !== null;
  return (
    <>
      <Top look={look} tab={tab} onTab={turn} onChoose={choosePart} />
      <main className={styles.page}>
        <div ref={page} tabIndex={-1} id={PANEL} role="tabpanel" aria-labelledby={tabId(tab)}>
          <PageTitle look={look} tab={tab} />
          {isStale ? <Stale reading={reading} /> : null}
          {isReadOnly ? <ReadOnlyNote onLeave={() => setReadOnly(false)} /> : null}
          <FirstReleaseNote look={look} onChoose={choosePart} />
          <SheetsNote sheets={book?.sheets ?? null} tab={tab} />
          <ProblemsPage look={look} asked={problemsAsked} onClose={() => show(tab, false)} />
          <div className={mergeClasses(isStale && styles.stale)} aria-busy={reading.isBusy}>
            <AboutPicturesProvider value={aboutText(look, null)}>
              <Page tab={tab} look={look} go={go} start={start} book={book} isStale={isStale} />
            </AboutPicturesProvider>
          </div>
        </div>
      </main>
      <div className={styles.bottom}>
        <StatusBar
          status={statusLine(look)}
          audit={audit}
          {...reading}
          onProblems={() => show(tab, true)}
          onAudit={() => show("Audit", false)}
        />
      </div>
      <Announcement text={isStale ? "" : announcementOf(look)} />
    </>
  );
}

/** The year that was shown stays, where nobody chose one: another scenario's own first year would move it. */
const useChoosePart = (
  { academicYear }: Look,
  choice: Choice,
  onChoose: OpenPaneProps["onChoose"],
): ((part: Partial<Choice>) => void) =>
  useCallback(
    (part) => onChoose({ ...choice, academicYear: choice.academicYear ?? academicYear, ...part }),
    [onChoose, choice, academicYear],
  );

interface TopProps {
  readonly look: Look;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  readonly onChoose: (part: Partial<Choice>) => void;
}

function Top({ look, tab, onTab, onChoose }: TopProps): React.JSX.Element {
  return (
    <header className={useStyles().top}>
      <ContextBar context={contextOf(look)} onChoose={onChoose} />
      <Tabs tab={tab} onTab={onTab} />
      {tab === "Overview" ? null : <GuardrailStrip guardrails={guardrailsOf(look)} />}
    </header>
  );
}

function PageTitle({ look, tab }: { readonly look: Look; readonly tab: TabName }): React.JSX.Element {
  const shared = useShared();
  return <h1 className={shared.hidden}>{aboutText(look, tab)}</h1>;
}

function aboutText({ review, scope, academicYear }: Look, tab: TabName | null): string {
  const trust = review.trust === "" ? "Trust name not known" : review.trust;
  return `${trust}. ${tab === null ? "" : `${tab}: `}${scope.name}, ${academicYear}, ${review.activeScenario}`;
}

interface ProblemsPageProps {
  readonly look: Look;
  /** How often it was asked for; 0: it is closed. */
  readonly asked: number;
  readonly onClose: () => void;
}

/** Brought into view each time that it is asked for. */
function ProblemsPage({ look, asked, onClose }: ProblemsPageProps): React.JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const own = box.current;
    own?.focus({ preventScroll: true });
    // a page without a layout cannot scroll
    if (own !== null && "scrollIntoView" in own) own.scrollIntoView({ block: "start" });
  }, [asked]);
  if (asked === 0) return null;
  return (
    <div ref={box} tabIndex={-1} style={{ marginBottom: "12px" }}>
      <Problems problems={problemsOf(look.review)} onClose={onClose} />
    </div>
  );
}
