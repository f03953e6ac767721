import { useEffect, useState, type RefObject } from 'react';

/** How large pages are shown: as wide as there is room, or so many percent of the paper. */
export type Zoom = 'width' | number;

/** The steps of the zoom buttons, in percent. */
const zoomSteps: readonly number[] = [50, 67, 80, 100, 125, 150, 200];

const cssPixelsPerPoint = 96 / 72;
const edges = 48;
const largestFit = 1.25;

/** Works out CSS pixels per point for a zoom, following the width of the view. */
export function usePageScale(view: RefObject<HTMLElement | null>, pageWidth: number, zoom: Zoom): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const watched = view.current;
    if (!watched || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => setRoom(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [view]);
  if (zoom !== 'width') return (zoom / 100) * cssPixelsPerPoint;
  if (room === 0) return 1;
  return Math.min(largestFit * cssPixelsPerPoint, Math.max(0.2, (room - edges) / pageWidth));
}

/** Writes a scale as percent of the paper. */
export function percentOf(scale: number): number {
  return Math.round((scale / cssPixelsPerPoint) * 100);
}

/** Finds the next step up or down from a scale. */
export function nextZoom(scale: number, direction: 1 | -1): number {
  const percent = percentOf(scale);
  const steps = direction === 1 ? zoomSteps : [...zoomSteps].reverse();
  return steps.find((step) => (step - percent) * direction > 1) ?? steps.at(-1) ?? 100;
}
