import { invalidArgument, notSimulated } from "../rich-api/host-error";
import { SimCollection, SimObject } from "../rich-api/sim-object";
import { overlaps, type Area } from "./address";
import type { Rule } from "./conditional-formats";
import { without } from "./without";

/** One thing set for some cells, or everything cleared: the later one counts. */
interface Mark {
  readonly area: Area;
  readonly value: unknown;
}
const CLEARED = Symbol("cleared");

export interface Validation {
  readonly area: Area;
  readonly rule: unknown;
  readonly prompt: unknown;
}

/** How a sheet looks, by what was set. */
export class SheetLook {
  private readonly marks = new Map<string, Mark[]>();
  /** Widths of columns in points, by their number from 0. */
  readonly widths = new Map<number, number>();
  rules: Rule[] = [];
  validations: Validation[] = [];

  mark(area: Area, name: string, value: unknown): void {
    const own = this.marks.get(name) ?? [];
    own.push({ area: { ...area }, value });
    this.marks.set(name, own);
  }

  /** What was set last for a cell, such as "RangeFont.color"; undefined where nothing was. */
  at(row: number, column: number, name: string): unknown {
    const cell = { row, column, rows: 1, columns: 1 };
    const last = (this.marks.get(name) ?? []).filter(({ area }) => overlaps(area, cell)).at(-1);
    return last?.value === CLEARED ? undefined : last?.value;
  }

  formatAt(row: number, column: number): string {
    const format = this.at(row, column, "Range.numberFormat");
    return typeof format === "string" ? format : "General";
  }

  clear(area: Area): void {
    for (const name of this.marks.keys()) this.mark(area, name, CLEARED);
    this.rules = this.rules.flatMap((rule) => {
      const left = without(rule.area, area);
      return left === null ? [] : [{ ...rule, area: left }];
    });
    this.validations = this.validations.filter((own) => !overlaps(own.area, area));
  }
}

/** Where something is set. */
export interface Place {
  readonly look: SheetLook;
  readonly area: Area;
}

const COLOUR = /^#[0-9A-F]{6}$/i;

/** Properties that are kept as marks of their cells. */
class Marked extends SimObject {
  constructor(
    readonly simType: string,
    { look, area }: Place,
    plain: Readonly<Record<string, unknown>>,
    within = "",
  ) {
    super();
    for (const [name, value] of Object.entries(plain)) {
      const key = `${simType}${within}.${name}`;
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => look.at(area.row, area.column, key) ?? value,
        set: (given: unknown) => {
          if (typeof given !== typeof value) throw invalidArgument();
          if (name === "color" && !COLOUR.test(String(given))) throw invalidArgument();
          look.mark(area, key, given);
        },
      });
    }
  }
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

class Borders extends SimCollection<Marked> {
  readonly simType = "RangeBorderCollection";

  constructor(private readonly place: Place) {
    super();
  }

  get items(): Marked[] {
    throw notSimulated("a list of borders");
  }

  override getItem(side: unknown): Marked {
    const { rows, columns } = this.place.area;
    const isNone = (side === "InsideHorizontal" && rows < 2) || (side === "InsideVertical" && columns < 2);
    if (!SIDES.includes(String(side)) || isNone) throw invalidArgument();
    return new Marked("RangeBorder", this.place, { style: "None", color: "#000000" }, ` ${String(side)}`);
  }
}

export class RangeFormat extends Marked {
  readonly font: Marked;
  readonly fill: Marked;
  readonly borders: Borders;
  /** How often rows were fitted to what stands in them. */
  fitted = 0;

  constructor(private readonly place: Place) {
    super("RangeFormat", place, {
      wrapText: false,
      verticalAlignment: "Bottom",
      horizontalAlignment: "General",
      indentLevel: 0,
    });
    this.font = new Marked("RangeFont", place, { color: "#000000", bold: false, italic: false, size: 11 });
    this.fill = new Marked("RangeFill", place, { color: "#FFFFFF" });
    this.borders = new Borders(place);
  }

  set columnWidth(width: unknown) {
    if (typeof width !== "number" || !(width > 0)) throw invalidArgument();
    for (let place = 0; place < this.place.area.columns; place += 1)
      this.place.look.widths.set(this.place.area.column + place, width);
  }

  get columnWidth(): number {
    return this.place.look.widths.get(this.place.area.column) ?? 64;
  }

  autofitRows(): void {
    this.fitted += 1;
  }
}

/** The most characters of a note. */
const [TITLE, MESSAGE] = [32, 255];

export class DataValidation extends SimObject {
  readonly simType = "DataValidation";

  constructor(private readonly place: Place) {
    super();
  }

  private get own(): Validation | undefined {
    return this.place.look.validations.find(({ area }) => overlaps(area, this.place.area));
  }

  private put(about: Partial<Validation>): void {
    const { look, area } = this.place;
    if (area.rows * area.columns !== 1) throw notSimulated("validation of more than one cell");
    const before = this.own ?? { area, rule: null, prompt: null };
    look.validations = [...look.validations.filter((own) => own !== before), { ...before, ...about }];
  }

  get rule(): unknown {
    return this.own?.rule ?? null;
  }

  set rule(rule: unknown) {
    if (typeof rule !== "object" || rule === null || Object.keys(rule).length !== 1) throw invalidArgument();
    this.put({ rule });
  }

  get prompt(): unknown {
    return this.own?.prompt ?? null;
  }

  set prompt(prompt: unknown) {
    if (typeof prompt !== "object" || prompt === null) throw invalidArgument();
    const [title, message] = [textIn(prompt, "title"), textIn(prompt, "message")];
    if (title.length > TITLE || message.length > MESSAGE) throw invalidArgument();
    this.put({ prompt });
  }
}

function textIn(object: object, name: string): string {
  const text: unknown = Reflect.get(object, name);
  if (typeof text !== "string") throw invalidArgument();
  return text;
}
