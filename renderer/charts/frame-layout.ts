import type { PictureBase } from '../../shared/documents/charts/chart-spec.ts';
import type { MarkSymbol } from '../../shared/documents/charts/map/map-spec.ts';
import type { ChartLook } from './chart-look.ts';
import { balanceText, textWidth, wrapText } from './text-size.ts';

/** One entry of a legend. */
export interface LegendItem {
  readonly label: string;
  /** A colour or pattern of the same SVG. */
  readonly fill: string;
  readonly stroke?: string;
  /** A sign in place of the plain square. */
  readonly symbol?: MarkSymbol;
}

/** A line of text at a place. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where everything around the drawing lies, and what is left for it. */
export interface FrameLayout {
  readonly title: readonly PlacedText[];
  readonly subtitle: readonly PlacedText[];
  readonly legend: readonly (LegendItem & PlacedText & { readonly swatch: number })[];
  readonly notes: readonly PlacedText[];
  readonly inner: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Lays out title, subtitle and legend from the top, definition and source from the bottom. */
export function layoutFrame(
  spec: Pick<PictureBase, 'title' | 'subtitle' | 'definition' | 'source' | 'hiddenNote'>,
  size: { readonly width: number; readonly height: number },
  about: { readonly look: ChartLook; readonly legend: readonly LegendItem[] },
): FrameLayout {
  const { look } = about;
  const { padding, sizes } = look;
  const width = size.width - 2 * padding;
  let y = padding;
  const lines = (texts: readonly string[], textSize: number, gap: number): PlacedText[] => {
    const placed = texts.map((text, index) => ({ text, x: padding, y: y + textSize * (0.85 + index * 1.22) }));
    y += textSize * 1.22 * texts.length + gap;
    return placed;
  };
  const title = look.isFramed
    ? lines(balanceText(spec.title, width, { size: sizes.title, isBold: true, mostLines: 2 }), sizes.title, 4)
    : [];
  const subtitle = look.isFramed
    ? lines(wrapText(spec.subtitle, width, { size: sizes.subtitle, mostLines: 2 }), sizes.subtitle, 12)
    : [];
  const legend = layoutLegend(about.legend, { x: padding, y, width, size: sizes.legend });
  if (legend.length > 0) y = (legend.at(-1)?.y ?? y) + sizes.legend * 0.9;
  const noteTexts = look.isFramed
    ? [
        ...wrapText(spec.hiddenNote?.outside ?? '', width, { size: sizes.note, mostLines: 2 }).filter(Boolean),
        ...wrapText(spec.definition, width, { size: sizes.note, mostLines: 3 }),
        ...wrapText(spec.source, width, { size: sizes.note, mostLines: 2 }),
      ]
    : [];
  const notesTop = size.height - padding - noteTexts.length * sizes.note * 1.3;
  const notes = noteTexts.map((text, index) => ({ text, x: padding, y: notesTop + sizes.note * (0.95 + index * 1.3) }));
  return {
    title,
    subtitle,
    legend,
    notes,
    inner: {
      left: padding,
      top: y + sizes.legend * 0.3,
      right: size.width - padding,
      bottom: look.isFramed ? notesTop - 16 : size.height - padding,
    },
  };
}

function layoutLegend(
  items: readonly LegendItem[],
  at: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
): (LegendItem & PlacedText & { swatch: number })[] {
  const swatch = Math.round(at.size * 0.9);
  let x = at.x;
  let y = at.y + at.size;
  return items.map((item) => {
    const width = swatch + 8 + textWidth(item.label, at.size) + at.size * 1.4;
    if (x > at.x && x + width > at.x + at.width) {
      x = at.x;
      y += at.size * 1.5;
    }
    const placed = { ...item, text: item.label, x, y, swatch };
    x += width;
    return placed;
  });
}
