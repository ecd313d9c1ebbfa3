import { invalidArgument, notSimulated } from "../rich-api/host-error";
import { SimObject } from "../rich-api/sim-object";
import type { Area } from "./address";
import { without } from "./without";

/** A rule of some cells, and what it makes of them. */
export interface Rule {
  readonly area: Area;
  readonly custom: CustomFormat;
}

class RuleFont extends SimObject {
  readonly simType = "ConditionalRangeFont";
  color = "";
  bold = false;
  italic = false;
}

class RuleFill extends SimObject {
  readonly simType = "ConditionalRangeFill";
  color = "";
}

class RuleFormat extends SimObject {
  readonly simType = "ConditionalRangeFormat";
  readonly font = new RuleFont();
  readonly fill = new RuleFill();
}

class CustomRule extends SimObject {
  readonly simType = "ConditionalFormatRule";
  private text = "";

  get formula(): string {
    return this.text;
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
    this.text = formula;
  }
}

class CustomFormat extends SimObject {
  readonly simType = "CustomConditionalFormat";
  readonly rule = new CustomRule();
  readonly format = new RuleFormat();
}

class ConditionalFormat extends SimObject {
  readonly simType = "ConditionalFormat";
  readonly custom = new CustomFormat();
}

/** Those of some cells. */
export class ConditionalFormats extends SimObject {
  readonly simType = "ConditionalFormatCollection";

  constructor(private readonly place: { readonly look: { rules: Rule[] }; readonly area: Area }) {
    super();
  }

  add(kind: unknown): ConditionalFormat {
    if (kind !== "Custom") throw notSimulated(`conditional format of kind ${String(kind)}`);
    const added = new ConditionalFormat();
    this.place.look.rules.push({ area: this.place.area, custom: added.custom });
    return added;
  }

  clearAll(): void {
    const { look, area } = this.place;
    look.rules = look.rules.flatMap((rule) => {
      const left = without(rule.area, area);
      return left === null ? [] : [{ ...rule, area: left }];
    });
  }
}
