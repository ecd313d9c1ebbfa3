import { randomFor } from "../random";

/** Every beginning has its own first two letters and every ending its own first letter, so that codes differ. */
const BEGINNINGS = [
  "Bracken",
  "Cinder",
  "Copper",
  "Dapple",
  "Ember",
  "Fallow",
  "Garnet",
  "Harrier",
  "Indigo",
  "Juniper",
  "Kestrel",
  "Lantern",
  "Linnet",
  "Mallow",
  "Nettle",
  "Osprey",
  "Pebble",
  "Quince",
  "Russet",
  "Sorrel",
  "Tansy",
  "Thistle",
  "Umber",
  "Velvet",
  "Wether",
  "Yarrow",
];
const ENDINGS = [
  "combe",
  "wick",
  "holt",
  "mere",
  "stow",
  "lea",
  "garth",
  "den",
  "bridge",
  "ford",
  "thorpe",
  "pool",
  "vale",
];

export interface Place {
  readonly name: string;
  /** Three letters, the start of every id of the school. */
  readonly code: string;
}

/** An invented place for each school. No two of the first 338 are the same, and the first 26 begin differently. */
export function placesFor(seed: number): (index: number) => Place {
  const random = randomFor(seed, "places");
  const beginnings = random.shuffled(BEGINNINGS);
  const endings = random.shuffled(ENDINGS);
  return (index) => {
    const round = Math.floor(index / beginnings.length);
    const beginning = beginnings[index % beginnings.length] ?? "";
    const ending = endings[(index + round) % endings.length] ?? "";
    const code = `${beginning.slice(0, 2)}${ending.slice(0, 1)}`.toUpperCase();
    return { name: `${beginning}${ending}`, code };
  };
}

export const TRUST_NAME = "Cloverstile Learning Trust (fictional)";
export const CENTRAL = "Central services";
