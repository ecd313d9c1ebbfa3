/** Alpha, red, green, blue. */
export const NAVY = "FF0F3A5F";
export const STEEL = "FF4A6782";
export const BAND = "FFE8EEF5";
export const PALE_YELLOW = "FFFFFBE0";
export const PALE_GREY = "FFF1F3F5";
export const PALE_VIOLET = "FFF6F3FC";
export const INPUT_BLUE = "FF1A3FA0";
export const GREY = "FF5B6675";
export const RED = "FFC00000";
export const VIOLET = "FFB9A6E0";
export const LINE = "FFD3D9E1";
export const WHITE = "FFFFFFFF";
export const BLACK = "FF1B1F24";
