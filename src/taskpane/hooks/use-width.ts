import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

const BEFORE_MEASURED = 302;
/** Charts stop growing here: longer bars say no more. */
const WIDEST = 380;

/** The width that a chart has, in real pixels, so that its text is never scaled. */
export function useWidth(): readonly [ref: RefObject<HTMLDivElement>, width: number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(BEFORE_MEASURED);
  useEffect(() => {
    const box = ref.current;
    if (box === null || typeof ResizeObserver === "undefined") return undefined;
    const measure = (): void => {
      if (box.clientWidth > 0) setWidth(Math.min(WIDEST, box.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
