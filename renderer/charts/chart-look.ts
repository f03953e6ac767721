/** How a chart looks where it is drawn: colours of ground and text, and the sizes of its texts in pixels. */
export interface ChartLook {
  readonly ground: string;
  readonly ink: string;
  readonly softInk: string;
  readonly grid: string;
  /** Lines between areas without anything in them. */
  readonly border: string;
  /** Ground of the palest matrix cell, `#rrggbb`; shades run from here to the series colour. */
  readonly pale: string;
  readonly sizes: {
    readonly title: number;
    readonly subtitle: number;
    readonly legend: number;
    readonly axis: number;
    readonly label: number;
    readonly note: number;
    /** Smaller than this, no label of a column chart is written. */
    readonly least: number;
  };
  readonly padding: number;
  /** Whether title, subtitle, definition and source are part of the picture. */
  readonly isFramed: boolean;
}

/** The one family of every chart; bundled, and embedded in exported SVG. */
export const chartFont = "'Source Sans 3', 'Source Sans 3 Variable', sans-serif";

/** Exports: for a slide of 1280 x 720 pixels (13.333 x 7.5 inch); 19 px are 14.25 pt, and nothing on a column chart but its notes is smaller. */
export const slideLook: ChartLook = {
  ground: '#ffffff',
  ink: '#1f1f1f',
  softInk: '#565656',
  grid: '#e3e3e3',
  border: '#b5b5b5',
  pale: '#e9eff5',
  sizes: { title: 32, subtitle: 20, legend: 19, axis: 19, label: 19, note: 14, least: 19 },
  padding: 44,
  isFramed: true,
};

/** The page, light or dark; text colours come from the theme, so that high contrast works. */
export function screenLook(isDark: boolean): ChartLook {
  return {
    ground: 'var(--colorNeutralBackground1)',
    ink: 'var(--colorNeutralForeground1)',
    softInk: 'var(--colorNeutralForeground2)',
    grid: 'var(--colorNeutralStroke2)',
    border: 'var(--colorNeutralStroke1)',
    pale: isDark ? '#2b333b' : '#e9eff5',
    sizes: { title: 20, subtitle: 14, legend: 13, axis: 13, label: 13, note: 12, least: 11 },
    padding: 4,
    isFramed: false,
  };
}
