import type { RichApiHost } from "./rich-api/rich-api-host";
import type { Requirements } from "./rich-api/member-check";
import type { HostEvent } from "./rich-api/wire";

const DISPATCH_RICH_API = 93;
const EVENT_RICH_API = 33;
const RICH_API_CATEGORY = 65_536;
const ACTION_CATEGORY = 2;
const ACTION_EVENT = 1000;
const UNSUPPORTED = 5000;
const INTERNAL = 5001;

/** The look-alike of a COM array that the client expects. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });
type Callback = (result: unknown) => void;
type Handler = (event: number, args: unknown) => void;

export interface NativeSide {
  /** To be put at window.external before office.js loads. */
  readonly external: Readonly<Record<string, unknown>>;
  /** As a button of the ribbon does. */
  press(action: string): void;
}

/** What Excel on Windows puts at window.external: all that the client asks of the program it runs in. */
export function nativeSide(host: RichApiHost, requirements: Requirements): NativeSide {
  let handler: Handler | null = null;
  const later = (then: () => void): void => void setImmediate(then);
  const tell = (entries: readonly (readonly unknown[])[]): void =>
    handler?.(EVENT_RICH_API, safeArray(entries.map(safeArray)));
  host.onEvents((events) => later(() => tell(events.map(entry))));
  const external = {
    GetHostInfo: () => "Excel$Win32$16.01$en-GB$simulated$$disableLogging$0",
    GetLoggingAllowed: () => false,
    GetContext: () => context(requirements),
    Execute(id: number, params: readonly (readonly unknown[])[], done: Callback): void {
      if (id !== DISPATCH_RICH_API) return later(() => done(safeArray([UNSUPPORTED, null])));
      later(() => done(safeArray(answered(host, String(params[0]?.[4])))));
    },
    RegisterEvent(id: number, _target: string, own: Handler, done: Callback): void {
      if (id === EVENT_RICH_API) handler = own;
      later(() => done(0));
    },
    UnregisterEvent(id: number, _target: string, done: Callback): void {
      if (id === EVENT_RICH_API) handler = null;
      later(() => done(0));
    },
  };
  const press = (action: string): void =>
    tell([[ACTION_CATEGORY, ACTION_EVENT, "", JSON.stringify([action, ""]), 0, false]]);
  return { external, press };
}

/** As the client reads an event. */
export const entry = ({ type, target, payload }: HostEvent): unknown[] => [
  RICH_API_CATEGORY,
  type,
  target,
  JSON.stringify(payload),
  0,
  false,
];

export function answered(host: RichApiHost, body: string): unknown[] {
  try {
    const answer = host.process(body);
    return typeof answer === "string" ? [0, [200, [], answer]] : [answer.native, answer.message];
  } catch (cause) {
    return [INTERNAL, `The simulated Excel broke: ${String(cause instanceof Error ? cause.stack : cause)}`];
  }
}

const context = (requirements: Requirements) => ({
  GetAppType: () => 1,
  GetSolutionRef: () => "simulated",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => "en-GB",
  GetAppDataLocale: () => "en-GB",
  GetDocUrl: () => "Trust.xlsx",
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetHostFullVersion: () => "16.0.19000.20000",
  GetInitialDisplayMode: () => 2,
  GetSupportedMatrix: () => JSON.stringify({ RichApiRuntime: "1.2", AddInCommands: "1.1", ...requirements }),
  GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  GetOfficeThemeInfo: () => "{}",
});
