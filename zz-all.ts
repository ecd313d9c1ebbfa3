import { sampleContent } from "/work/wt/int/src/workbook";
import { writeWorkbook } from "/work/wt/int/src/workbook/hosts/xlsx/write-workbook";
import { readWorkbook } from "/work/wt/int/src/workbook/hosts/xlsx/read-workbook";
import { readTrust } from "/work/wt/int/src/workbook/codec/read-trust";
import { reviewTrust, scenarioToReview } from "/work/wt/int/src/application/review-trust";
import { planSetOf } from "/work/wt/int/src/application/plan-set";
import { numberedPlans, sharingOf } from "/work/wt/int/src/workbook/workings/plans";
import { calculatedSheets } from "/work/wt/int/src/workbook/workings/calculated-sheets";
import { writeCalculated } from "/work/wt/int/src/workbook/hosts/xlsx/calculated/write-calculated";
import { recalculatedTables } from "/work/wt/int/test/support/libreoffice";
import { writeFileSync } from "node:fs";
import { exactText } from "/work/wt/int/src/domain/kernel";
import { METRIC_LABELS } from "/work/wt/int/src/domain/metrics";
async function main() {
const schools = Number(process.argv[2] ?? 1); 
const bytes = await writeWorkbook(sampleContent({ schools, seed: Number(process.argv[3] ?? 1) }));
const tables = await readWorkbook(bytes); if ("unreadable" in tables) throw tables;
const { model, issues } = readTrust(tables) as any;
const names = process.argv[4] ? [process.argv[4]] : ["Baseline","Adopted", ...model.scenarios.map((s:any)=>s.name)];
for (const name of names) {
  const set = planSetOf(name, model); if (!set) { console.log(name, "no set"); continue; }
  const review = reviewTrust(model, scenarioToReview(model, name)!, issues);
  const plans = numberedPlans(set);
  const context = { model, review, set, plans, sharing: sharingOf(plans), timeline: model.everything.timeline, tables, workedOutOn: 46000 };
  const content = calculatedSheets(context);
  let formulas = 0; for (const s of content.sheets) for (const t of s.tables) { const n = t.layout.columns.filter(c => c.formula !== null).length * t.rows.length; formulas += n; if (process.argv[5]) console.log("   ", t.layout.name, t.rows.length, n); }
  const out = writeCalculated(bytes, content); if ("unreadable" in out) throw new Error(out.unreadable);
  writeFileSync(`/tmp/int-all.xlsx`, out);
  const t0 = Date.now();
  const [found] = await recalculatedTables([out]);
  const get = (n: string) => { const t = found!.find(t => t.name === n)!; return t.rows.map(r => Object.fromEntries(t.headers.map((h, i) => [h, r[i]]))) as Record<string, any>[]; };
  const errs = new Map<string, number>(); for (const t of found!) for (const r of t.rows) r.forEach((c, i) => { if (c && typeof c === "object") { const k = `${t.name}[${t.headers[i]}] ${JSON.stringify(c)}`; errs.set(k, (errs.get(k) ?? 0) + 1); } });
  const bad: string[] = []; let n = 0;
  const metrics = new Map([...get("Metrics"), ...get("TrustMetrics")].map(r => [`${r.School ?? r.Total}|${r["Academic year"]}|${r.Metric}`, r]));
  review.plans.forEach((p, i) => { const cols = review.plans.length === 1 ? ["Baseline","Plan before","Plan after"] : [["Baseline"],["Plan before"],["Plan after"]][i]!; for (const f of p.figures) { const r = metrics.get(`${f.school}|${f.academicYear}|${METRIC_LABELS[f.metric]}`); for (const c of cols) { n++; const want = exactText(f.value); const got = r?.[c]; const tol = f.unit === "GBP" ? 0.005 : 1e-6; if (want === null ? got !== "not known" : !(Math.abs(Number(want) - Number(got)) < tol)) bad.push(`${p.basis} ${f.school} ${f.academicYear} ${f.metric} ${c}: engine ${want} workbook ${got}`); if (c === "Plan after") { if (r?.Status !== f.status) bad.push(`${f.school} ${f.academicYear} ${f.metric} status ${f.status} / ${r?.Status}`); if ((f.guardrail !== null) !== (r?.Guardrail === "broken")) bad.push(`${f.school} ${f.metric} guardrail ${JSON.stringify(f.guardrail?.side)} / ${r?.Guardrail}`); } } } });
  const checks = get("Checks");
  console.log(name, "formulas", formulas, "bytes", out.length, "compared", n, "bad", bad.length, `${Date.now() - t0} ms`, "checks", checks.length, "failed", checks.filter(c => c.Result === "failed").length, "not", checks.filter(c => c.Result === "not checked").length);
  for (const [k, v] of [...errs].slice(0, 15)) console.log("   ERR", k, v);
  for (const b of bad.slice(0, 12)) console.log("  ", b.slice(0, 250));
  for (const c of checks.filter(c => c.Result === "failed").slice(0, 8)) console.log("   CHECK", c.Check, c.Expected, c.Found, c.Difference);
  for (const c of checks.filter(c => c.Result === "not checked").slice(0, 6)) console.log("   NOT", c.Check, c.Expected, c.Found);
}
}
main().catch(e => { console.error(e); process.exit(1); });
