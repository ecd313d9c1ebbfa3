import fc from "fast-check";
import { reviewTrust } from "../../../src/application/review-trust";
import { add, isAbove, isSameName, quantity, zero } from "../../../src/domain/kernel";
import { isInPlan, isReserved, releasedFor } from "../../../src/domain/reinvestment";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { readLog, verifyWorkbook } from "../../../src/workbook";
import { sha256 } from "../../domain/audit/logs";
import { bookOf, kept, smallBook } from "./ledger";
import type { Book, Given } from "./ledger";

const oneOf = fc.constantFrom;
const commitment = oneOf("C-01", "C-06", "C-08", "C-09");
const ann = oneOf("Ann", "Ben");
const step: fc.Arbitrary<{ verb: string; given: Given }> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      verb: oneOf("propose"),
      given: fc.record(
        {
          release: oneOf("R-01", "R-03", "R-03", "R-05", "R-07"),
          school: oneOf("Thornmoor High"),
          category: oneOf(
            "Evidence-informed CPD",
            "Estate capital",
            "Assessment and other technology",
            "Reserves",
          ),
          recurrence: oneOf("recurrent", "one-off"),
          from: oneOf("2027/28", "2028/29"),
          amount: oneOf("1", "900", "4000", "9000", "40000"),
          rationale: oneOf("Why"),
          outcome: oneOf("Better"),
          measure: oneOf("Tests"),
          owner: oneOf("Deputy"),
          review: oneOf("2028-07-01"),
          proposer: ann,
          override: oneOf("The board says so"),
          pooling: oneOf("Weighed"),
        },
        {
          requiredKeys: [
            "release",
            "school",
            "category",
            "recurrence",
            "from",
            "amount",
            "rationale",
            "outcome",
            "measure",
            "owner",
            "review",
            "proposer",
          ],
        },
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      verb: oneOf("approve"),
      given: fc.record({ commitment, approver: ann, role: oneOf("Finance committee", "Headteacher") }),
    }),
  },
  fc.record({ verb: oneOf("reverse", "close"), given: fc.record({ commitment, reason: oneOf("Over") }) }),
  fc.record({ verb: oneOf("spend"), given: fc.record({ commitment }) }),
  fc.record({
    verb: oneOf("record"),
    given: fc.record({
      commitment,
      year: oneOf("2028/29"),
      part: oneOf("Sep–Mar"),
      comment: oneOf("Done"),
      by: ann,
    }),
  }),
  fc.record({
    verb: oneOf("release"),
    given: fc.record({
      scenario: oneOf("Balanced groups"),
      school: oneOf("Central services", "Thornmoor High"),
      kind: oneOf("cash", "time"),
      fund: oneOf("GAG"),
      recurrence: oneOf("recurrent", "one-off"),
      from: oneOf("2027/28"),
    }),
  }),
);

const live = ({ commitments }: TrustModel) =>
  (commitments ?? []).filter((own) => isInPlan(own) || isReserved(own));

/** Releases and years in which more is committed and reserved than is released. */
function overdrawn(model: TrustModel): string[] {
  const review = reviewTrust(model, { name: "Adopted", isKnown: true }, []);
  const entries = [...review.cash, ...review.time];
  return model.releases.flatMap((release) =>
    model.everything.timeline.years.flatMap((year) => {
      const own = review.commitments.filter(
        (draw) =>
          draw.release?.id === release.id &&
          draw.academicYear === year &&
          live(model).includes(draw.commitment),
      );
      const drawn = own.reduce((all, draw) => add(all, draw.amount), zero<"release">());
      const most = add(
        releasedFor(release, year, { releases: model.releases, entries }),
        quantity<"release">("0.005"),
      );
      return isAbove(drawn, most) ? [`${release.id} ${year}`] : [];
    }),
  );
}

/** Live commitments whose fund may not pay for them, or that their proposer approved, without a reason to. */
const misused = (model: TrustModel): string[] =>
  live(model)
    .filter((own) => {
      const release = model.releases.find(({ id }) => isSameName(id, own.release ?? ""));
      const fund = model.everything.funds.find(({ name }) => isSameName(name, release?.fund ?? ""));
      const isPermitted = !fund?.mayFund || fund.mayFund.some((word) => isSameName(word, own.category ?? ""));
      const isAlone = isInPlan(own) && isSameName(own.approvedBy ?? "", own.proposedBy ?? "");
      return isAlone || (!isPermitted && !own.overrideReason);
    })
    .map(({ id }) => id);

const entriesIn = ({ tables }: Book) => (readLog(tables) ?? []).map(({ entry }) => entry);

/** GAG may not pay for technology here. */
async function restricted(): Promise<Book> {
  const { tables } = await smallBook();
  const may =
    "Evidence-informed CPD; Estate capital; School-improvement staffing; Reserves; " +
    "SEND and disadvantage interventions; Curriculum design and implementation";
  return bookOf(
    tables.map((table) => {
      const place = table.headers.indexOf("May fund");
      const rows = table.rows.map((cells) =>
        cells[0] === "GAG" ? cells.map((value, own) => (own === place ? may : value)) : cells,
      );
      return table.name === "Funds" ? { ...table, rows } : table;
    }),
  );
}

it("no sequence of use cases commits more than is released, misuses a fund, approves its own, or loses or doubles an entry", async () => {
  const start = await restricted();
  const written = new Map<string, number>();
  expect([overdrawn(start.model), misused(start.model)]).toEqual([[], []]);
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 9 }), (steps) => {
      let book = start;
      for (const { verb, given } of steps) {
        const before = book;
        book = kept(before, verb, given);
        if (book === before) continue;
        written.set(verb, (written.get(verb) ?? 0) + 1);
        expect([overdrawn(book.model), misused(book.model)]).toEqual([[], []]);
        const ids = (own: Book): string[] => (own.model.commitments ?? []).map(({ id }) => id);
        const added = ids(book).slice(ids(before).length);
        expect([ids(book).slice(0, ids(before).length), added.length]).toEqual([
          ids(before),
          verb === "propose" ? 1 : 0,
        ]);
        const [earlier, now] = [entriesIn(before), entriesIn(book)];
        expect(now.slice(0, earlier.length)).toEqual(earlier);
        expect(now.length).toBeGreaterThan(earlier.length);
        expect(new Set(now.map(({ entry }) => entry)).size).toBe(now.length);
      }
      expect(verifyWorkbook(book.tables, null, sha256)).toMatchObject({ broken: [], rows: [] });
    }),
    { numRuns: 8 },
  );
  expect(written.get("propose") ?? 0).toBeGreaterThan(0);
});
