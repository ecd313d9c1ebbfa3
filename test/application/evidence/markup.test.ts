import { cssText, html, trusted } from "../../../src/application/evidence/html/markup";

describe("a page from a template", () => {
  it("turns every text into text, in a tag and outside of one", () => {
    const hostile = `<script>alert("x")</script>' onload='y & =cmd|'/c calc'!A1`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      `<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; onload=&#39;y &amp; =cmd|&#39;/c calc&#39;!A1">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; onload=&#39;y &amp; =cmd|&#39;/c calc&#39;!A1</p>`,
    );
  });

  it("keeps pieces of a page as they are, and lists of them in order", () => {
    const items = ["a", "<b>"].map((text) => html`<li>${text}</li>`);
    expect(html`${items}${trusted("<hr>")}${3}`.markup).toBe("<li>a</li><li>&lt;b&gt;</li><hr>3");
  });

  it("lets through no control character and none that turns a text round", () => {
    expect(html`${"a\u0000b\u202ec\u001bd"}`.markup).toBe("a\ufffdb\ufffdc\ufffdd");
  });

  it("writes a text into a style sheet so that it ends no text, rule or sheet", () => {
    const written = cssText(`Trust "A"; } </style><script>`);
    expect(written).not.toMatch(/["<>;{}/]/);
    expect(written).toContain("\\22 A\\22 ");
  });
});
