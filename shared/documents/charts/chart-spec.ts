import type { Day } from '../../kernel/dates.ts';

/** One series of numbers, one per category. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  /** Null: no value, drawn as a gap and printed as a dash. */
  readonly values: readonly (number | null)[];
  /** Small counts of people: marked in the program, gone where the chart leaves it (`publishChart`); then the value is null. */
  readonly hidden?: readonly boolean[];
  /** Where the value is null because nobody recorded it; the chart says so in `unknownText`. */
  readonly unknown?: readonly boolean[];
  /** Drawn as a shape, or written as a plain figure under its category because it counts something else than the shapes. */
  readonly drawnAs: 'shape' | 'figure';
}

/** What every picture says around its drawing. */
export interface PictureBase {
  readonly id: string;
  /** The finding, as a sentence: "2017 kamen 29 Standorte zusammen". */
  readonly title: string;
  readonly subtitle: string;
  /** What is counted: "Standorte", "Personen". */
  readonly unit: string;
  /** "Stand 15.12.2017, n = 29 Standorte; Quelle: …" */
  readonly source: string;
  /** What counts, in one sentence: who is present, who is new. */
  readonly definition: string;
  /** Where counts are hidden: what the dot means outside the program, and what the mark means in it. */
  readonly hiddenNote?: { readonly outside: string; readonly screen: string };
  readonly asOf: Day;
  /** Generated German sentence that says the same to those who cannot see it. */
  readonly altText: string;
}

interface ChartBase extends PictureBase {
  readonly categoryLabel: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What stands in place of a value nobody recorded: "nicht erfasst". */
  readonly unknownText?: string;
  /** One colour `#rrggbb` per series; a matrix has one in all, for its fullest cell. */
  readonly colours: readonly string[];
}

/** Everything a chart says, without how it is drawn; the same for screen, picture and, later, PowerPoint. */
export type ChartSpec =
  | (ChartBase & {
      readonly kind: 'column' | 'stacked-column';
      /** Heading of the sums. */ readonly totalLabel: string;
    })
  /** Rows = series, columns = categories. 1 or more: so many people; 0: invited, nobody came; null: not recorded or not in the programme then. */
  | (ChartBase & {
      readonly kind: 'matrix';
      readonly rowLabel: string;
      /** What the shades mean; null: the chart has no such cell. */
      readonly legend: {
        readonly nobody: string | null;
        readonly outside: string | null;
        readonly unknown: string | null;
        readonly steps: readonly { readonly value: number; readonly label: string }[];
      };
    });

/** A chart together with nothing but its numbers, as `stats` prints it. */
export interface ChartStatistics {
  readonly id: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Returns the numbers of a chart. */
export function statisticsOf({ id, unit, categories, series }: ChartSpec): ChartStatistics {
  return { id, unit, categories, series };
}
