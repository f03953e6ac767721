/** How large a list may be. What is larger is refused with its reason, before it can fill the memory. */
export const listLimits = {
  /** Of the file as it lies on the disk. */
  bytes: 20_000_000,
  /** Of all parts of a workbook together, unpacked: 50,000 rows of 60 cells fit. */
  unpackedBytes: 200_000_000,
  rows: 50_000,
  columns: 300,
} as const;
