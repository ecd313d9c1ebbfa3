/** One request to Excel and what came of it, as they went over the wire. */
export interface Recorded {
  readonly request: unknown;
  /** Milliseconds. */
  readonly took: number;
  readonly status: string;
  /** The answer, or the error below the object model. */
  readonly answer: unknown;
}

export interface Recorder {
  readonly log: readonly Recorded[];
  stop(): void;
}

interface RichApi {
  executeRichApiRequestAsync(args: readonly unknown[], done: (result: Result) => void): unknown;
}
interface Result {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: unknown;
}

/**
 * Records what Office.js asks Excel and what Excel answers, in whatever page it runs: a real Excel's, or the simulated
 * one's. It stands alone, so that it can be pasted into a console (print-recorder.ts).
 */
export function startRecorder(root: object): Recorder {
  const names: { RichApi: RichApi } = Reflect.get(Reflect.get(root, "OSF") as object, "DDA");
  const own = names.RichApi;
  const log: Recorded[] = [];
  const executeRichApiRequestAsync: RichApi["executeRichApiRequestAsync"] = (args, done) => {
    const began = Date.now();
    return own.executeRichApiRequestAsync(args, (result) => {
      const parts = result.value?.data[2];
      const text = Array.isArray(parts) ? parts.join("") : String(parts);
      const answer: unknown = result.status === "succeeded" ? JSON.parse(text) : (result.error ?? null);
      const request: unknown = JSON.parse(String(args[4]));
      log.push({ request, took: Date.now() - began, status: result.status, answer });
      done(result);
    });
  };
  // the library's own member cannot be written to: the object around it is exchanged
  names.RichApi = Object.create(own, {
    executeRichApiRequestAsync: { value: executeRichApiRequestAsync },
  }) as RichApi;
  return { log, stop: () => void (names.RichApi = own) };
}
