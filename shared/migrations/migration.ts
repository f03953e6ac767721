/** Plain data of a file, of any version. */
export type PlainData = Readonly<Record<string, unknown>>;

/** One numbered step from the shape before to the shape `version`. Pure; never imports today's model. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Takes deeply frozen data of version `version - 1` and returns new data. */
  readonly migrate: (data: PlainData) => PlainData;
}
