import { launchBrowser } from "./launch";
import { serve } from "../../scripts/serve-files";
void (async () => {
  const b = await launchBrowser();
  if (!b) throw new Error("none");
  const s = await serve("dist/preview");
  const p = await b.newPage({ viewport: { width: 1280, height: 800 } });
  p.setDefaultTimeout(200000);
  p.on("console", (m) => console.log("console", m.type(), m.text().slice(0, 300)));
  p.on("pageerror", (e) => console.log("pageerror", e.message, e.stack?.slice(0, 400)));
  const t = Date.now();
  await p.goto(s.address);
  await p
    .waitForSelector(".pane h2", { state: "attached", timeout: 100000 })
    .catch((e) => console.log("no h2"));
  console.log("ready", Date.now() - t, (await p.locator(".pane").innerText()).slice(0, 300));
  await p.screenshot({ path: "/tmp/p1.png" });
  for (let i = 0; i < 40; i++) {
    const st = await p.locator("[role=status]").first().textContent();
    console.log(Date.now() - t, st?.slice(0, 40));
    if (st?.startsWith("Type into") || st?.startsWith("The sheets of formulas were")) break;
    await p.waitForTimeout(3000);
  }
  await p.screenshot({ path: "/tmp/p2.png" });
  const tab = p.getByText("Metrics", { exact: true }).first();
  await tab.click({ timeout: 5000 }).catch((e) => console.log("tab", String(e).slice(0, 200)));
  const t2 = Date.now();
  await p.waitForTimeout(500);
  await p
    .waitForFunction(
      () => document.querySelector("[role=status]")?.textContent?.startsWith("Type into"),
      null,
      { timeout: 60000 },
    )
    .catch(() => console.log("no"));
  console.log("worked", Date.now() - t2);
  await p.waitForTimeout(500);
  await p.screenshot({ path: "/tmp/p3.png" });
  await b.close();
  await s.close();
})();
