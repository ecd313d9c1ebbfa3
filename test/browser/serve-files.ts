import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
};

/** A server of the files of a folder, for this machine only. */
export const fileServer = (folder: string): Server =>
  createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const path = normalize(asked === "/" ? "/index.html" : asked);
    readFile(join(folder, path)).then(
      (bytes) => {
        response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
        response.end(bytes);
      },
      () => response.writeHead(404).end("Not found"),
    );
  });

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** At a port that is free. */
export async function serve(folder: string): Promise<Served> {
  const server = fileServer(folder);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
