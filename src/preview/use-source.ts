import { useCallback, useEffect, useRef, useState } from "react";
import { messageOf } from "../application/present/message-of";
import { saveFile } from "../taskpane/save-file";
import type { FileWatch, Opened, Source, Sources } from "./opened";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook on the page; each time that one is opened counts as an attempt. */
export interface Started {
  readonly opened: Opened;
  readonly attempt: number;
  /** Whether it was begun in the pane of the one before: that is where the person works. */
  readonly isBegun: boolean;
}

export interface OpenSource {
  readonly source: Source;
  /** Null while it is loading. */
  readonly started: Started | null;
  /** Of a file that is read or made; empty: nothing. */
  readonly said: string;
  /** Null where nothing is being done that says how far it is. */
  readonly stop: (() => void) | null;
  readonly startAgain: () => void;
  /** Null: the sample. */
  readonly open: (file: File | null) => void;
  /** A workbook that is to be set up from the start. */
  readonly openBlank: () => void;
  readonly download: () => void;
}

/** Which workbook is open. What cannot be opened leaves the one before as it is. */
export function useSource({ sample, blank, read }: Sources): OpenSource {
  const [source, setSource] = useState(sample);
  const [started, setStarted] = useState<Started | null>(null);
  const { said, say, stop, run, watched } = useFileWork();
  const start = useCallback(
    (wanted: Source, isBegun = false): Promise<boolean> =>
      run(async function opening(watch): Promise<boolean> {
        const opened = await wanted.open({ ...watch, become: (next) => start(next, true) });
        if (opened === null || !watch.isWanted()) return false;
        setSource(wanted);
        setStarted((before) => ({ opened, isBegun, attempt: (before?.attempt ?? 0) + 1 }));
        say("");
        return true;
      }),
    [run, say],
  );
  useEffect(() => watched(start(sample)), [start, sample, watched]);
  const openFile = async (file: File): Promise<void> => {
    const found = await run((watch) => {
      watch.told(`Reading ${file.name} …`);
      return read(file, watch);
    });
    if (found !== null && "refused" in found) say(`${file.name} was not opened: ${found.refused}`);
    else if (found !== null) await start(found);
  };
  const download = (opened: Opened): Promise<void> =>
    run(async (watch) => {
      const bytes = await opened.file(watch);
      if (bytes === null || !watch.isWanted()) return;
      const name = saveFile(new Blob([new Uint8Array(bytes)], { type: XLSX }), source.title, "xlsx");
      say(`${name} was made. It holds Headroom's sheets; other sheets of your own file are not in it.`);
    });
  return {
    ...{ source, started, said, stop },
    startAgain: () => watched(start(source)),
    open: (file) => watched(file === null ? start(sample) : openFile(file)),
    openBlank: () => watched(start(blank)),
    download: () => (started === null ? undefined : watched(download(started.opened))),
  };
}

const CANCELLED = "You cancelled it. The workbook is as it was.";
const failed = (cause: unknown): string => `That did not work: ${messageOf(cause)}`;

interface FileWork {
  readonly said: string;
  readonly say: (text: string) => void;
  readonly stop: (() => void) | null;
  /** Whatever was being done before is left. */
  readonly run: <T>(work: (watch: FileWatch) => Promise<T>) => Promise<T>;
  /** Says what went wrong. */
  readonly watched: (work: Promise<unknown>) => void;
}

/** One piece of work on files at a time. */
function useFileWork(): FileWork {
  const [said, say] = useState("");
  const [isTold, setTold] = useState(false);
  const turn = useRef(0);
  const run = useCallback(async <T>(work: (watch: FileWatch) => Promise<T>): Promise<T> => {
    const own = ++turn.current;
    const isWanted = (): boolean => own === turn.current;
    try {
      return await work({
        isWanted,
        told(text) {
          if (!isWanted()) return;
          say(text);
          setTold(true);
        },
      });
    } finally {
      if (isWanted()) setTold(false);
    }
  }, []);
  const stop = (): void => {
    turn.current += 1;
    setTold(false);
    say(CANCELLED);
  };
  const watched = useCallback(
    (work: Promise<unknown>): void => void work.catch((cause: unknown) => say(failed(cause))),
    [],
  );
  return { said, say, stop: isTold ? stop : null, run, watched };
}
