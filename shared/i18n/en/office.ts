import type { OfficeTexts } from '../de/office.ts';

/** English texts: office. */
export function officeEn(): OfficeTexts {
  return {};
}
