import { HostError, notFound, notSimulated } from "./host-error";
import { MemberCheck, type ApiSets, type Requirements } from "./member-check";
import { call, NONE, ObjectPaths, QUIET, type Found } from "./object-paths";
import { identity, Queries } from "./query";
import { SimObject } from "./sim-object";
import {
  ACTION,
  apiName,
  type Action,
  type Answer,
  type Batch,
  type HostEvent,
  type NativeFailure,
} from "./wire";

export interface HostOptions {
  readonly sets: ApiSets;
  readonly requirements: Requirements;
}

/** Looks at each sync before it is carried out, and may fail it. */
export type Fault = (batch: Batch, bytes: number) => NativeFailure | null;

/** What the client asks for on its own account, and nobody waits for: no sync of the add-in's. */
const CLIENTS_OWN = ["_RemoveReference", "NotifyActionHandlerReady"];
const isClientsOwn = ({ Actions }: Batch): boolean =>
  Actions.every(
    ({ ActionType, Name = "" }) => ActionType === ACTION.instantiate || CLIENTS_OWN.includes(Name),
  ) && Actions.some(({ Name }) => Name !== undefined);

/** Carries out what Microsoft's client asks for, sync by sync, on any objects: it knows nothing of Excel. */
export class RichApiHost {
  readonly check: MemberCheck;
  readonly queries: Queries;
  /** Fail a sync before it is carried out. */
  readonly faults: Fault[] = [];
  /** Fail a sync that has been carried out: its answer is lost on the way. */
  readonly lost: ((batch: Batch, answerBytes: number) => NativeFailure | null)[] = [];
  /** Syncs, and what went each way in bytes. */
  readonly traffic = { syncs: 0, sent: 0, answered: 0 };
  private readonly references = new Map<string, SimObject>();
  private nextReference = 1;
  private waiting: HostEvent[] = [];
  private deliver: (events: readonly HostEvent[]) => void = () => undefined;

  constructor(
    private readonly root: SimObject,
    { sets, requirements }: HostOptions,
  ) {
    this.check = new MemberCheck(sets, requirements);
    this.queries = new Queries(this.check);
  }

  onEvents(deliver: (events: readonly HostEvent[]) => void): void {
    this.deliver = deliver;
  }

  emit(event: HostEvent): void {
    this.waiting.push(event);
  }

  flush(): void {
    const events = this.waiting;
    this.waiting = [];
    if (events.length > 0) this.deliver(events);
  }

  process(body: string): string | NativeFailure {
    const batch: Batch = JSON.parse(body);
    if (isClientsOwn(batch)) return JSON.stringify(this.answer(batch));
    this.traffic.syncs += 1;
    this.traffic.sent += body.length;
    for (const fault of this.faults) {
      const failure = fault(batch, body.length);
      if (failure) return failure;
    }
    const answer = JSON.stringify(this.answer(batch));
    this.traffic.answered += answer.length;
    this.flush();
    for (const lose of this.lost) {
      const failure = lose(batch, answer.length);
      if (failure) return failure;
    }
    return answer;
  }

  /** Nothing is taken back when an action fails: those before it stay, as it is believed that Excel leaves them. */
  private answer(batch: Batch): Answer {
    const paths = new ObjectPaths(batch, { root: this.root, references: this.references, check: this.check });
    const Results: Answer["Results"][number][] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.value(action, paths) });
      } catch (cause) {
        if (!(cause instanceof HostError)) throw cause;
        const Location = action.Name ?? batch.ObjectPaths[action.ObjectPathId]?.Name ?? "";
        const { code: Code, message: Message, status: HttpStatusCode } = cause;
        return { Results, TraceIds, Error: { Code, Message, HttpStatusCode, Location, ActionIndex: index } };
      }
    }
    return { Results, TraceIds };
  }

  private value(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.follow(action.ObjectPathId);
    if (object === QUIET) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === NONE ? null : identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return object === NONE ? null : this.queries.answer(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.method(object, action, paths);
      case ACTION.setProperty:
        this.set(object, action.Name ?? "", paths.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notSimulated(`action of type ${action.ActionType}`);
    }
  }

  private method(object: SimObject | typeof NONE, action: Action, paths: ObjectPaths): unknown {
    const args = paths.args(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return this.keep(object);
    if (action.Name === "_RemoveReference") return this.references.delete(String(args[0])) && null;
    if (object === NONE) throw notFound();
    const name = apiName(action.Name ?? "");
    this.check.touch(object, name);
    return call(object, Reflect.get(object, name), args) ?? null;
  }

  private keep(object: Found): null {
    if (!(object instanceof SimObject) || object.simReference !== null) return null;
    object.simReference = `ref${this.nextReference}`;
    this.nextReference += 1;
    this.references.set(object.simReference, object);
    return null;
  }

  private set(object: Found, wire: string, value: unknown): void {
    if (!(object instanceof SimObject)) throw notFound();
    const name = apiName(wire);
    this.check.touch(object, name);
    if (!Reflect.set(object, name, value)) throw notSimulated(`way to set ${object.simType}.${name}`);
  }
}
