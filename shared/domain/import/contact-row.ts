import { z } from 'zod';
import { salutation } from '../../model/contact.ts';
import { placeColumn } from './place-column.ts';
import { filledLine, line, prose } from '../../model/scalars.ts';

/** What a column of a list of people can be. */
export const contactFields = [
  'name',
  'salutation',
  'academicTitle',
  'firstName',
  'lastName',
  'site',
  'organisation',
  'department',
  'jobFunction',
  'phone',
  'mobile',
  'email',
  'categories',
  'note',
] as const;

export type ContactField = (typeof contactFields)[number];

/** One row of a list of people, understood; a blank text: the list says nothing about it, and nothing is changed. */
export const contactRow = z.object({
  /** Row number in the file, from 1. */
  row: z.int().min(1),
  /** As it is shown: title, first name, last name. */
  name: filledLine,
  /** Null: the list does not say. */
  salutation: salutation.nullable(),
  academicTitle: line,
  firstName: line,
  lastName: filledLine,
  /** The site or the organisation, by name. */
  organisation: line,
  department: line,
  jobFunction: line,
  /** Where else the person works, as the list says. */
  alsoAt: z.array(z.object({ organisation: filledLine, department: line, jobFunction: line, placeColumn })).default([]),
  placeColumn,
  phone: line,
  mobile: line,
  email: line,
  note: prose,
});
export type ContactRow = Readonly<z.infer<typeof contactRow>>;
