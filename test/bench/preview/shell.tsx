import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that the same libraries can show: what the preview's first load is compared with. */
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Ready</Button>
    </FluentProvider>,
  );
}
