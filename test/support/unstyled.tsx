import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";

const hides = (rule: string): boolean => /visibility:hidden|display:none/.test(rule);

/** With those of its style rules that hide: jsdom tries each rule on each element for every role that is looked for. */
export const renderUnstyled = (element: ReactElement): ReturnType<typeof render> =>
  render(
    <RendererProvider
      renderer={createDOMRenderer(document, { unstable_filterCSSRule: hides })}
      targetDocument={document}
    >
      {element}
    </RendererProvider>,
  );
