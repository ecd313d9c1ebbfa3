import type { Flow } from "../budget";
import { negate } from "../kernel";
import type { Pounds } from "../kernel";

/** What a flow takes from its school and fund: spending, or money that leaves; income counts against it. */
export const spendOf = ({ kind, amount }: Flow): Pounds => (kind === "spend" ? amount : negate(amount));
