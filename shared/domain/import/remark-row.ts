import { oneLine } from './raw-list.ts';
import { namesSite } from './value-shapes.ts';

const totals =
  /^(summen?|gesamt|gesamtsumme|gesamtzahl|anzahl|total|subtotal|zwischensumme|insgesamt|legende|durchschnitt|mittelwert|ende der liste)(?![\p{L}\p{N}-])/iu;
const labels =
  /^(stand|quellen?|hinweise?|anmerkung(en)?|bemerkung(en)?|fu(ß|ss)noten?|erl(ä|ae)uterung(en)?|legende|erstellt|bearbeitet|gepr(ü|ue)ft|ge(ä|ae)ndert|aktualisiert|ausgedruckt|verteiler|abk(ü|ue)rzung(en)?|nachrichtlich|davon|vertraulich|intern|source|note|notes)( (am|von|durch|vom|of|as of))?:/i;
const marks = /^(\*+|[¹²³⁴-⁹†‡]+\)?|\(?\d{1,2}\)|\(?[a-z]\)|\(\*+\))\s*\p{L}/iu;
const keys = /^\S{1,8}\s*=\s*\S/;
const ends = /^(seite \d+( von \d+)?|©.*|stand \d.*|erstellt (am|von) .*|[-_=*.·–—\s]{3,})$/i;

/**
 * Says whether a row is a sum, a legend, a footnote or a note about the list. Words that could be part of a name count only
 * where nothing else stands in the row.
 */
export function isRemarkRow(cells: readonly string[]): boolean {
  const filled = cells.map(oneLine).filter((cell) => cell !== '');
  const [first = ''] = filled;
  if (totals.test(first) || labels.test(first)) return true;
  if (filled.every((cell) => keys.test(cell))) return true;
  if (filled.length > 1) return false;
  return marks.test(first) || ends.test(first) || (isLabelled(first) && !namesSite(first));
}

// "Bei Rückfragen: Tel. 12" is a note, a name has no colon.
function isLabelled(text: string): boolean {
  return /^\p{L}[\p{L}\s./-]{2,40}:(\s|$)/u.test(text);
}
