import type { ImportTarget } from "./import-target";

/** A rate that a pack does not name has not gone: it stays in force. */
export const PAY_POINTS: ImportTarget = {
  table: "PayPoints",
  covers: ["Effective from", "Area", "Scale", "Point"],
  tellsApart: [],
  across: null,
  adds: [],
  spellings: {
    "Effective from": ["from", "effective date", "date"],
    Area: ["pay area", "region"],
    Scale: ["range", "pay range", "pay scale"],
    Point: ["pay point", "spine point", "scp"],
    "Annual £": ["annual", "annual salary", "salary", "annual pay"],
  },
};

export const ON_COST_RATES: ImportTarget = {
  table: "OnCostRates",
  covers: ["Rate", "School", "Effective from"],
  tellsApart: [],
  across: null,
  adds: [],
  spellings: {
    "Effective from": ["from", "effective date", "date"],
    School: ["academy", "employer", "site"],
  },
};

export const YEARS: ImportTarget = {
  table: "Years",
  covers: ["Academic year"],
  tellsApart: [],
  across: null,
  adds: [],
  spellings: {
    "Teacher award %": ["teacher award", "teachers award", "teacher pay award"],
    "Support award %": ["support award", "support staff award", "support pay award"],
    "Non-pay inflation %": ["non pay inflation", "inflation"],
    "Income growth %": ["income growth", "funding growth"],
  },
};
