import { foldGerman } from '../../kernel/collate.ts';
import type { AgendaItemType } from '../../model/agenda-item.ts';

// In this order: "Mittagspause" is a lunch before it is a break, "Bericht aus den Workshops" no workshop.
const words: readonly (readonly [RegExp, AgendaItemType])[] = [
  [/mittag|lunch/, 'LUNCH'],
  [/pause|kaffee|break/, 'BREAK'],
  [/ankommen|anmeldung|registrierung|einlass|arrival/, 'ARRIVAL'],
  [/grusswort|greeting/, 'GREETING'],
  [/begruessung|willkommen|eroeffnung|welcome/, 'WELCOME'],
  [/kennenlernen|vorstellungsrunde|introductions/, 'INTRODUCTIONS'],
  [/bericht aus|ergebnisse|zurueck ins plenum|report/, 'REPORT_BACK'],
  [/workshop|arbeitsgruppe/, 'WORKSHOP'],
  [/weltcafe|world ?cafe/, 'WORLD_CAFE'],
  [/markt der|marktplatz|marketplace/, 'MARKETPLACE'],
  [/podium|interview|panel/, 'PANEL'],
  [/austauschphase|austausch\b|arbeitsphase|exchange/, 'EXCHANGE_PHASE'],
  [/ueberblick|sachstand|stand der|overview/, 'OVERVIEW'],
  [/feedback|rueckmeldung/, 'FEEDBACK'],
  [/ausblick|naechste schritte|outlook/, 'OUTLOOK'],
  [/verabschiedung|abschluss|ende\b|closing/, 'CLOSING'],
  [/vorstellung|stellt vor|stellen vor|aus der praxis|presentation/, 'SITE_PRESENTATION'],
];

const usualMinutes: Readonly<Partial<Record<AgendaItemType, number>>> = {
  LUNCH: 60,
  BREAK: 15,
  WELCOME: 15,
  GREETING: 10,
  EXCHANGE_PHASE: 75,
  WORKSHOP: 90,
  FEEDBACK: 15,
  CLOSING: 10,
};

/** Guesses from a title what kind of item it is; null where the title says nothing about it. */
export function guessType(title: string): AgendaItemType | null {
  const folded = foldGerman(title);
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** Says whether a title names several sessions, or the time in which they run: "Parallele Workshops", "Workshop-Phase". */
export function namesPhase(title: string): boolean {
  return /workshops|arbeitsgruppen|(?:workshop|arbeits|austausch|praxis)-?\s?(?:phase|runde|block)|parallel|foren\b|breakout/.test(
    foldGerman(title),
  );
}

/** How long an item of this kind usually takes; the starting point of a new one. */
export function usualDuration(type: AgendaItemType): number {
  return usualMinutes[type] ?? 30;
}

/** Reads a duration as people type it: 45, "45 min", 1:30, "1h", "1,5 h", "1 h 15"; null where it is none. */
export function parseDuration(text: string): number | null {
  const typed = text.trim().toLowerCase().replaceAll(',', '.');
  const minutes = /^(\d{1,4})\s*(?:min(?:uten|utes|\.)?|m|')?$/.exec(typed);
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(typed);
  const hours = /^(\d{1,2}(?:\.\d{1,2})?)\s*(?:h|std\.?|stunden?|hours?)(?:\s*(\d{1,2})\s*(?:min\.?|m)?)?$/.exec(typed);
  const found = minutes
    ? Number(minutes[1])
    : clock
      ? Number(clock[1]) * 60 + Number(clock[2])
      : hours
        ? Math.round(Number(hours[1]) * 60) + Number(hours[2] ?? 0)
        : null;
  return found === null || found > 1440 ? null : found;
}
