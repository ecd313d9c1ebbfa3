import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Answers with the files of a folder. */
export const filesOf =
  (folder: string): RequestListener =>
  (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const path = normalize(asked === "/" ? "/index.html" : asked);
    readFile(join(folder, path)).then(
      (bytes) => {
        response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
        response.end(bytes);
      },
      () => response.writeHead(404).end("Not found"),
    );
  };

/** A server of the files of a folder, for this machine only. */
export const fileServer = (folder: string): Server => createServer(filesOf(folder));

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** At the port, or the next one that is free; 0 takes any. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = fileServer(folder);
  const address = await listen(server, port);
  return {
    address,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Ports tried one after the other. */
const MOST_PORTS = 50;

async function listen(server: Server, from: number): Promise<string> {
  for (let port = from; port < from + MOST_PORTS; port += 1) {
    const bound = await listenAt(server, port);
    if (bound !== null) return `http://localhost:${bound}/`;
  }
  throw new Error(`No port from ${from} to ${from + MOST_PORTS - 1} is free.`);
}

/** The port that was taken; null where another program has it. */
const listenAt = (server: Server, port: number): Promise<number | null> =>
  new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? done(null) : fail(error),
    );
    server.listen(port, "localhost", () => {
      const bound = server.address();
      server.removeAllListeners("error");
      done(bound !== null && typeof bound === "object" ? bound.port : port);
    });
  });
