import { PALETTE } from "../../layout/palette";

/** Alpha, red, green, blue. */
export const opaque = (colour: string): string => `FF${colour}`;

export const NAVY = opaque(PALETTE.navy);
export const STEEL = opaque(PALETTE.steel);
export const BAND = opaque(PALETTE.band);
export const PALE_YELLOW = opaque(PALETTE.paleYellow);
export const PALE_GREY = opaque(PALETTE.paleGrey);
export const PALE_VIOLET = opaque(PALETTE.paleViolet);
export const INPUT_BLUE = opaque(PALETTE.inputBlue);
export const GREY = opaque(PALETTE.grey);
export const RED = opaque(PALETTE.red);
export const VIOLET = opaque(PALETTE.violet);
export const LINE = opaque(PALETTE.line);
export const WHITE = opaque(PALETTE.white);
export const BLACK = opaque(PALETTE.black);
export const DARK_GREEN = opaque(PALETTE.darkGreen);
export const PALE_GREEN = opaque(PALETTE.paleGreen);
export const PALE_RED = opaque(PALETTE.paleRed);
export const AMBER = opaque(PALETTE.amber);
export const PALE_AMBER = opaque(PALETTE.paleAmber);
