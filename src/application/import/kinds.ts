import { IMPORT_KINDS } from "../../domain/reference";
import type { ImportKind } from "../../domain/reference";
import type { ImportTarget } from "./import-target";
import { ON_COST_RATES, PAY_POINTS, YEARS } from "./rate-targets";

const STAFF: ImportTarget = {
  table: "Staff",
  covers: ["School"],
  tellsApart: [],
  across: null,
  adds: ["FTE", "Headcount", "Annual cost £"],
  spellings: {
    Post: ["post id", "post ref", "post reference", "post number", "position id", "position number"],
    School: ["site", "academy", "location", "establishment", "school name", "academy name"],
    Role: ["job title", "job role", "post title", "position title", "job"],
    Subject: ["department", "subject taught", "faculty"],
    FTE: [
      "contract fte",
      "contracted fte",
      "contract hours fte",
      "fte total",
      "total fte",
      "full time equivalent",
    ],
    Headcount: ["people", "head count"],
    "Timetabled periods": ["periods", "teaching periods", "timetabled load"],
    "Pay scale": ["scale", "grade", "salary scale", "pay grade"],
    "Pay point": ["point", "spine point", "scp", "salary point", "scale point"],
    "Annual salary £": ["salary", "full time salary", "fte salary", "annual salary", "gross salary"],
    "Annual cost £": ["annual cost", "total cost", "employer cost", "total employer cost", "cost"],
    "of which pay £": ["gross pay", "pay", "of which pay"],
    "TLR £": ["tlr", "tlr amount", "tlr payment"],
    "SEN allowance £": ["sen allowance", "sen"],
    "Paid weeks share": ["term time share", "weeks share"],
    Pension: ["pension scheme", "scheme"],
    Fund: ["funding source", "fund code", "funding"],
    Starts: ["start date", "contract start", "date started", "start"],
    Ends: ["end date", "contract end", "leaving date", "end"],
  },
};

const CURRICULUM: ImportTarget = {
  table: "Curriculum",
  covers: ["School"],
  tellsApart: ["School", "Year group", "And year group", "Subject", "Block"],
  across: null,
  adds: ["Groups"],
  spellings: {
    Row: ["row id", "curriculum id", "class id"],
    School: ["site", "academy", "school name"],
    "Year group": ["year", "ncyear", "nc year", "yeargroup", "curriculum year"],
    Subject: ["course", "subject name", "discipline"],
    Groups: ["classes", "number of groups", "sets", "teaching groups", "no of groups"],
    "Periods per group": [
      "periods",
      "lessons",
      "periods per cycle",
      "lessons per cycle",
      "periods per class",
    ],
    "Teachers per group": ["teachers"],
    "Support staff per group": ["support staff", "tas"],
    "Pupils taking": ["pupils", "students", "number on roll"],
    Block: ["band", "option block"],
  },
};

const TEACHING: ImportTarget = {
  table: "Teaching",
  covers: ["Post"],
  tellsApart: [],
  across: null,
  adds: ["Periods"],
  spellings: {},
};

const PUPILS: ImportTarget = {
  table: "Pupils",
  covers: ["School", "Academic year"],
  tellsApart: [],
  across: { column: "Year group", into: "Pupils" },
  adds: ["Pupils", "Headcount", "Disadvantaged pupils", "Pupils with SEND"],
  spellings: {
    School: ["site", "academy", "establishment", "school name"],
    "Academic year": ["acad year", "census year", "school year"],
    "Year group": ["year", "ncyear", "nc year", "yeargroup", "national curriculum year"],
    Pupils: ["number on roll", "no on roll", "pupils on roll", "nor", "roll", "total pupils", "pupil count"],
    Headcount: ["head count"],
    "Disadvantaged pupils": ["pupil premium", "disadvantaged", "ever6", "pp", "fsm6"],
    "Pupils with SEND": ["send", "sen", "sen pupils", "send pupils"],
  },
};

const BUDGET: ImportTarget = {
  table: "Budget",
  covers: ["School", "Academic year"],
  tellsApart: ["School", "Nominal code", "Cost centre", "Fund", "Heading", "Kind"],
  across: { column: "Academic year", into: "Amount £" },
  adds: ["Amount £"],
  spellings: {
    Line: ["line id", "budget line", "line ref"],
    School: ["site", "academy", "school name"],
    "Academic year": ["year", "financial year"],
    Heading: ["description", "account name", "nominal description", "account", "detail", "funding line"],
    Kind: ["type", "category"],
    Fund: ["fund code", "fund name"],
    "Amount £": ["amount", "budget", "total", "annual budget", "value", "allocation"],
    "Nominal code": ["nominal", "account code", "ledger code", "gl code", "code"],
    "Cost centre": ["cost center", "department", "cost centre code"],
  },
};

const ACTUALS: ImportTarget = {
  table: "MonthlyActuals",
  covers: ["School", "Month"],
  tellsApart: [],
  across: { column: "Month", into: "Amount £" },
  adds: ["Amount £"],
  spellings: {
    School: ["site", "academy", "school name", "company"],
    Month: ["period", "month ending", "period end", "date", "posting month"],
    "Nominal code": ["nominal", "account code", "ledger code", "gl code", "code", "account"],
    "Cost centre": ["cost center", "department", "cost centre code"],
    Fund: ["fund code", "fund name"],
    "Amount £": ["amount", "net", "balance", "value", "movement", "actual"],
  },
};

/** The tables that a file of each kind may fill, its own first. */
export const IMPORT_TARGETS: Readonly<Record<ImportKind, readonly [ImportTarget, ...ImportTarget[]]>> = {
  payroll: [STAFF],
  timetable: [CURRICULUM, TEACHING],
  pupils: [PUPILS],
  budget: [BUDGET],
  actuals: [ACTUALS],
  "pay points": [PAY_POINTS],
  "on-cost rates": [ON_COST_RATES],
  years: [YEARS],
};

/** Files of other systems, as the command import takes them. */
export const FILE_KINDS = IMPORT_KINDS;
export type FileKind = (typeof IMPORT_KINDS)[number];
