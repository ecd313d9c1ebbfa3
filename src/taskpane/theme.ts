import { makeStyles, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

export type ThemeName = "light" | "dark" | "high-contrast";

export const FLUENT_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/** The theme asked for; else that of the surroundings, which may change while the pane is open. */
export function useTheme(asked: ThemeName | undefined): ThemeName {
  const [found, setFound] = useState(themeAround);
  useEffect(() => {
    const queries = [DARK, FORCED].flatMap((query) => queryFor(query) ?? []);
    const follow = (): void => setFound(themeAround());
    queries.forEach((query) => query.addEventListener("change", follow));
    return () => queries.forEach((query) => query.removeEventListener("change", follow));
  }, []);
  return asked ?? found;
}

const queryFor = (query: string): MediaQueryList | null =>
  typeof window.matchMedia === "function" ? window.matchMedia(query) : null;

function themeAround(): ThemeName {
  if (queryFor(FORCED)?.matches) return "high-contrast";
  return queryFor(DARK)?.matches ? "dark" : "light";
}

/** Colours of charts and standings, by name; each pair was measured against the card it stands on. */
export const useChartColours = makeStyles({
  light: {
    "--hr-ink": "#242424",
    "--hr-muted": "#616161",
    "--hr-card": "#ffffff",
    "--hr-rail": "#e0e0e0",
    "--hr-meter": "#e0e0e0",
    "--hr-cash": "#0f6cbd",
    "--hr-ribbon": "#cfe4fa",
    "--hr-usual": "#b4d6fa",
    "--hr-time": "#037679",
    "--hr-time-soft": "#a6e9ed",
    "--hr-good": "#0e700e",
    "--hr-look": "#8a3707",
    "--hr-bad": "#b10e1c",
  },
  dark: {
    "--hr-ink": "#ffffff",
    "--hr-muted": "#adadad",
    "--hr-card": "#292929",
    "--hr-rail": "#525252",
    "--hr-meter": "#525252",
    "--hr-cash": "#479ef5",
    "--hr-ribbon": "#0e4775",
    "--hr-usual": "#0e4775",
    "--hr-time": "#58d3db",
    "--hr-time-soft": "#02494c",
    "--hr-good": "#54b054",
    "--hr-look": "#faa06b",
    "--hr-bad": "#eeacb2",
  },
  "high-contrast": {
    "--hr-ink": "CanvasText",
    "--hr-muted": "CanvasText",
    "--hr-card": "Canvas",
    "--hr-rail": "GrayText",
    "--hr-meter": "Canvas",
    "--hr-cash": "Highlight",
    "--hr-ribbon": "GrayText",
    "--hr-usual": "Canvas",
    "--hr-time": "CanvasText",
    "--hr-time-soft": "Canvas",
    "--hr-good": "CanvasText",
    "--hr-look": "CanvasText",
    "--hr-bad": "CanvasText",
  },
});
