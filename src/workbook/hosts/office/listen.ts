import type { OwnWrites } from "./own-writes";
import type { Surroundings } from "./surroundings";
import { persistently } from "./trouble";

/** Milliseconds of quiet that end a burst: pasting a block, or filling down, is one edit. */
const QUIET = 300;

interface Registered {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/** Calls back after each burst of edits that Headroom did not make itself, a co-author's too. */
export function listen(surroundings: Surroundings, own: OwnWrites, listener: () => void): () => void {
  let [isStopped, latest] = [false, 0];
  const heard = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    await surroundings.wait(QUIET);
    if (mine === latest && !isStopped) listener();
  };
  const registered = persistently(surroundings, () => register(surroundings, own, heard));
  return () => {
    isStopped = true;
    void registered.then((handlers) => remove(surroundings, handlers));
  };
}

const register = (
  { excel }: Surroundings,
  own: OwnWrites,
  heard: () => Promise<void>,
): Promise<Registered[]> =>
  excel.run(async (context) => {
    const { tables } = context.workbook;
    const handlers = [
      tables.onChanged.add((event) => (own.isOurs(event) ? Promise.resolve() : heard())),
      tables.onAdded.add((event) => (own.isOurTable(event) ? Promise.resolve() : heard())),
      tables.onDeleted.add((event) => (own.isOurTable(event) ? Promise.resolve() : heard())),
    ];
    await context.sync();
    return handlers;
  });

async function remove({ excel }: Surroundings, handlers: readonly Registered[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await excel.run(first.context, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
}
