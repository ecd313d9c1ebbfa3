import process from "node:process";
import { buildPreview } from "./build-preview";
import { serve } from "./serve-files";

const PORT = 3000;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Builds the preview, serves it to this machine, and says where. Ends with Ctrl-C. */
async function start(): Promise<void> {
  say("Building the preview …");
  const began = performance.now();
  const folder = await buildPreview({ mode: "development" });
  const seconds = Math.round((performance.now() - began) / 1000);
  const { address } = await serve(folder, PORT);
  say(`Headroom is at ${address} (built in ${seconds} s). Ctrl-C ends it.`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
