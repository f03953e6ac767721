import { z } from 'zod';
import { isDay, isInstant, isTime, type Day, type Instant, type Time } from '../kernel/dates.ts';
import type { Branded } from '../kernel/branded.ts';

/** The longest one-line text a record takes: names, titles, functions. */
export const lineLimit = 300;
/** The longest free text a record takes: notes, welcome words. */
export const proseLimit = 10_000;

/** A one-line text; may be empty. */
export const line = z.string().max(lineLimit);
/** A one-line text that must not be blank. */
export const filledLine = z.string().max(lineLimit).regex(/\S/);
/** A text of several lines; may be empty. */
export const prose = z.string().max(proseLimit);
/** A text of several lines that must not be blank. */
export const filledProse = z.string().max(proseLimit).regex(/\S/);

/** A record whose unknown fields survive reading and writing, so that a newer version's fields are not lost; code cannot see them. */
export function openRecord<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape); // hides the index signature, which would let any field name pass
}

/** Says whether a text has the form of an e-mail address; stored texts are not held to it, typed and imported ones are. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

// The casts below give the checked string its branded type; zod's own `brand` would be a second brand beside the kernel's.
/** A day of the calendar. */
export const daySchema = z.string().refine(isDay, { params: { code: 'not-a-day' } }) as unknown as z.ZodType<Day, Day>;
/** A wall-clock time. */
export const timeSchema = z.string().refine(isTime, { params: { code: 'not-a-time' } }) as unknown as z.ZodType<
  Time,
  Time
>;
/** A moment in UTC. */
export const instantSchema = z.string().refine(isInstant, { params: { code: 'wrong-shape' } }) as unknown as z.ZodType<
  Instant,
  Instant
>;

/** The schema of an id: 1 to 64 characters that are safe in file names and addresses. */
export function idSchema<Id extends Branded<string>>(): z.ZodType<Id, Id> {
  // __proto__ as a key would not be stored but change the object that holds the records.
  return z.string().regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/) as unknown as z.ZodType<Id, Id>;
}

/** A colour, `#rrggbb`. */
export const colour = z.string().refine((text) => /^#[0-9a-f]{6}$/i.test(text), { params: { code: 'not-a-colour' } });

/** A value that holds from a day (null: since ever) until a day, both included (null: open end). */
export const period = { from: daySchema.nullable(), until: daySchema.nullable() };
