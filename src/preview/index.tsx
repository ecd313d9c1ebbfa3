import { createRoot } from "react-dom/client";
import { LivePreview } from "./live-preview";
import { SOURCES } from "./wiring/sources";

const root = document.getElementById("root");
if (root) createRoot(root).render(<LivePreview {...SOURCES} />);
