import type { RichApiHost } from "./rich-api/rich-api-host";
import type { NativeFailure } from "./rich-api/wire";

export const CELL_EDIT_MODE: NativeFailure = { native: 5004, message: "Excel is in cell-editing mode." };
export const THROTTLED: NativeFailure = { native: 5102, message: "The activity limit has been reached." };
export const REQUEST_TOO_LARGE: NativeFailure = {
  native: 5103,
  message: "The request payload is too large.",
};
export const ANSWER_TOO_LARGE: NativeFailure = {
  native: 5104,
  message: "The response payload is too large.",
};
export const NO_ANSWER: NativeFailure = { native: 5001, message: "An internal error has occurred." };

/** Makes a host misbehave. Each returns how to stop it. */
export class Faults {
  constructor(private readonly host: RichApiHost) {}

  /** Every sync from now on, or the next few. */
  fail(failure: NativeFailure, times = Infinity): () => void {
    let left = times;
    return add(this.host.faults, () => {
      if (left <= 0) return null;
      left -= 1;
      return failure;
    });
  }

  /** The sync of a number, from 1, counted from now, before it is carried out; with `after`, its answer only. */
  failAt(number: number, { after = false, stays = false } = {}): () => void {
    let count = 0;
    const fault = (): NativeFailure | null => {
      count += 1;
      return count === number || (stays && count > number) ? NO_ANSWER : null;
    };
    return after ? add(this.host.lost, fault) : add(this.host.faults, fault);
  }

  /** As Excel on the web does above 5 MB each way. */
  limit(bytes: number): () => void {
    const stops = [
      add(this.host.faults, (_, sent) => (sent > bytes ? REQUEST_TOO_LARGE : null)),
      add(this.host.lost, (_, answered) => (answered > bytes ? ANSWER_TOO_LARGE : null)),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** Something happens just before the sync of a number, from 1, counted from now. */
  before(number: number, happen: () => void): () => void {
    let count = 0;
    return add(this.host.faults, () => {
      count += 1;
      if (count === number) happen();
      return null;
    });
  }
}

function add<Item>(list: Item[], item: Item): () => void {
  list.push(item);
  return () => void list.splice(list.indexOf(item), 1);
}
