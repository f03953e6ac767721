/** What a page tells the frame around it. */
export interface RouteHandle {
  /** The page speaks of the day chosen in the header. */
  readonly usesAsOf: boolean;
}
