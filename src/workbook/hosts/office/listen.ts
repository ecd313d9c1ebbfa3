import type { OwnWrites } from "./own-writes";
import type { TableMemory } from "./reading/table-memory";
import type { Surroundings } from "./surroundings";
import { persistently } from "./trouble";

/** Milliseconds of quiet that end a burst: pasting a block, or filling down, is one edit. */
const QUIET = 300;

interface Registered {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

export interface Noticing {
  readonly own: OwnWrites;
  readonly memory: TableMemory;
}

/** Calls back after each burst of edits that Headroom did not make itself, a co-author's too. */
export function listen(surroundings: Surroundings, noticing: Noticing, listener: () => void): () => void {
  let [isStopped, latest] = [false, 0];
  const heard = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    await surroundings.wait(QUIET);
    if (mine === latest && !isStopped) listener();
  };
  const registered = persistently(surroundings, () => register(surroundings, noticing, heard));
  return () => {
    isStopped = true;
    noticing.memory.setListening(false);
    void registered.then((handlers) => remove(surroundings, handlers));
  };
}

const register = (
  { excel }: Surroundings,
  { own, memory }: Noticing,
  heard: () => Promise<void>,
): Promise<Registered[]> =>
  excel.run(async (context) => {
    const { tables } = context.workbook;
    const handlers = [
      tables.onChanged.add((event) => {
        memory.changed(event.tableId);
        return own.isOurs(event) ? Promise.resolve() : heard();
      }),
      tables.onAdded.add((event) => (own.isOurTable(event) ? Promise.resolve() : heard())),
      tables.onDeleted.add((event) => (own.isOurTable(event) ? Promise.resolve() : heard())),
    ];
    await context.sync();
    memory.setListening(true);
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
