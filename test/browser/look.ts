setTimeout(() => process.exit(3), 60000).unref();
for (const s of ["SIGTERM", "SIGHUP", "SIGINT"] as const) process.on(s, () => console.log("got", s));
import { launchBrowser } from "./launch";
import { serve } from "../../scripts/serve-files";
void (async () => {
  console.log("start");
  const b = await launchBrowser();
  console.log("launched");
  if (!b) throw new Error("none");
  const s = await serve("dist/preview");
  const p = await b.newPage({ viewport: { width: 1280, height: 800 } });
  p.on("console", (m) => console.log("console", m.type(), m.text().slice(0, 300)));
  p.on("pageerror", (e) => console.log("pageerror", e.message, e.stack?.slice(0, 400)));
  const t = Date.now();
  await p.goto(s.address, { waitUntil: "commit" });
  for (let i = 0; i < 10; i++) {
    const r = await Promise.race([
      p.evaluate(() => ({
        n: document.querySelector(".note")?.textContent?.slice(0, 30),
        pane: document.querySelector(".pane")?.textContent?.slice(0, 80),
        c: document.querySelectorAll("canvas").length,
      })),
      new Promise((r) => setTimeout(() => r("hang"), 4000)),
    ]);
    console.log(Date.now() - t, r);
    if (r === "hang" && i > 7) break;
    await new Promise((r) => setTimeout(r, 700));
  }
  process.exit(0);
})();
