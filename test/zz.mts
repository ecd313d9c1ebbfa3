import fs from "node:fs";
import * as W from "@ironcalc/wasm";
import { sampleContent, recalculate, workbookSource } from "/work/wt/preview/src/workbook";
import { openPreview } from "/work/wt/preview/src/workbook/hosts/preview/preview-host";
import { placeTables } from "/work/wt/preview/src/workbook/layout/placing";
import { openTrust } from "/work/wt/preview/src/application/open-trust";
W.initSync({module:fs.readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm')});
const T=()=>process.cpuUsage().user/1000; let t=T(); const lap=(s:string)=>{console.log(s,Math.round(T()-t));t=T();};
const mk=()=>new W.Model("b","en-GB","Europe/London","en");
const c=sampleContent({schools:1,seed:1}); lap("sample");
const m=mk(), d=mk(); const host=openPreview({shown:m,draft:d},c); lap("inputs"); const ts=host.readTables(); lap("read");
let bad=0; for(const s of c.sheets) for(const p of placeTables(s)){ const tt=ts.find(x=>x.name===p.layout.name)!; p.rows.forEach((r,i)=>p.columns.forEach((col,j)=>{const want=r[col.field]??null; const got=tt.rows[i]?.[j]??null; if(JSON.stringify(want===""?null:want)!==JSON.stringify(got)&&bad++<8) console.log(p.layout.name,col.field,i,JSON.stringify(want),JSON.stringify(got));})); if(tt.rows.length!==p.rows.length) console.log(p.layout.name,tt.rows.length,p.rows.length);} console.log("bad",bad);
const r:any=await openTrust(workbookSource(()=>Promise.resolve(ts)),{scenario:null,school:null}); lap("review"); console.log(r.outcome, r.review?.trust, r.review?.issues?.length, r.reason);
host.hasChanged();
const out=recalculate(ts,{year:2026,month:11,day:24} as any); lap("recalc"); if(out.outcome!=="done") {console.log(out);process.exit();}
let n=0, worst=0, b=T(); for(const _ of host.addCalculated(out.sheets)){ n++; const e=T()-b; if(e>worst){worst=e; console.log("col",n,Math.round(e));} b=T(); } lap("formulas "+n);
m.setSelectedSheet(10); host.workOut(); lap("work out"); m.setUserInput(4,8,5,m.getCellContent(4,8,5)); host.workOut(); lap("again");
const ws=m.getWorksheetsProperties().map(x=>x.name); const errs:any={}; ws.slice(10).forEach((w,i)=>{ for(let row=7;row<60;row++) for(let col=1;col<300;col++){const v=m.getCellType(10+i,row,col); if(v===16) {const k=w+" "+m.getFormattedCellValue(10+i,row,col); errs[k]=(errs[k]??0)+1;}}}); console.log(errs);
