import { useCallback, useEffect, useState } from "react";
import { messageOf } from "../application/present/message-of";
import { painted } from "../taskpane/painted";
import { saveFile } from "../taskpane/save-file";
import type { Engine } from "./load-engine";
import type { Opened, Source } from "./opened";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What can be opened, and with what. */
export interface Sources {
  readonly sample: Source;
  /** A workbook without any table of ours, as in Excel before it is set up. */
  readonly blank: Source;
  readonly engine: () => Promise<Engine>;
  /** A person's own file, read here; or why it cannot be opened. */
  readonly read: (file: File) => Promise<Source | { readonly refused: string }>;
}

/** A workbook on the page; each time that one is opened counts as an attempt. */
export interface Started {
  readonly engine: Engine;
  readonly opened: Opened;
  readonly attempt: number;
}

export interface OpenSource {
  readonly source: Source;
  /** Null while it is loading. */
  readonly started: Started | null;
  /** Of a file that is read or made; empty: nothing. */
  readonly said: string;
  readonly startAgain: () => void;
  /** Null: the sample. */
  readonly open: (file: File | null) => void;
  /** A workbook that is to be set up from the start. */
  readonly openBlank: () => void;
  readonly download: () => void;
}

/** Which workbook is open. What cannot be opened leaves the one before as it is. */
export function useSource({ sample, blank, engine, read }: Sources): OpenSource {
  const [source, setSource] = useState(sample);
  const [started, setStarted] = useState<Started | null>(null);
  const [said, setSaid] = useState("");
  const start = useCallback(
    async function start(wanted: Source): Promise<void> {
      const loaded = await engine();
      const opened = wanted.open(loaded, start);
      setSource(wanted);
      setStarted((before) => ({ engine: loaded, opened, attempt: (before?.attempt ?? 0) + 1 }));
      setSaid("");
    },
    [engine],
  );
  useEffect(() => {
    start(sample).catch((cause: unknown) => setSaid(failed(cause)));
  }, [start, sample]);
  const openFile = async (file: File): Promise<void> => {
    setSaid(`Reading ${file.name} …`);
    const found = await read(file);
    if ("refused" in found) return setSaid(`${file.name} was not opened: ${found.refused}`);
    await start(found);
  };
  const download = async (opened: Opened): Promise<void> => {
    setSaid("Making the workbook …");
    await painted();
    const bytes = await opened.file();
    const name = saveFile(new Blob([new Uint8Array(bytes)], { type: XLSX }), source.title, "xlsx");
    setSaid(`${name} was made. It holds Headroom's sheets; other sheets of your own file are not in it.`);
  };
  const saying = (work: Promise<void>): void => void work.catch((cause: unknown) => setSaid(failed(cause)));
  return {
    ...{ source, started, said },
    startAgain: () => saying(start(source)),
    open: (file) => saying(file === null ? start(sample) : openFile(file)),
    openBlank: () => saying(start(blank)),
    download: () => (started === null ? undefined : saying(download(started.opened))),
  };
}

const failed = (cause: unknown): string => `That did not work: ${messageOf(cause)}`;
