import { foldGerman } from '../../kernel/collate.ts';
import type { FieldOfAction, SiteType } from '../../model/site.ts';
import { oneLine } from './raw-list.ts';

/** Reads the type of a site from its column and, where that is blank, from its name; null: nobody can tell. */
export function readSiteType(text: string, name: string): SiteType | null {
  return typeIn(foldGerman(oneLine(text))) ?? (oneLine(text) === '' ? typeOfName(name) : null);
}

// What a name says of another house is only a guess; a site that is known keeps its type.
function typeOfName(name: string): SiteType | null {
  const told = typeIn(foldGerman(oneLine(name)));
  return told === 'OTHER' ? null : told;
}

function typeIn(folded: string): SiteType | null {
  if (/\bzkt\b|zugelassener? kommunaler? traeger|zugel\.? komm|optionskommune|kommunal|municipal|\bokt\b/.test(folded))
    return 'JOBCENTER_ZKT';
  if (/agentur fuer arbeit|arbeitsagentur|employment agency|^aa$|^afa$|^ba$|^agentur$|\bagentur\b/.test(folded))
    return 'EMPLOYMENT_AGENCY';
  if (/^g\.? ?e\.?$|\bge\b|gemeinsame einrichtung|gem\. ?einr|joint/.test(folded)) return 'JOBCENTER_GE';
  if (/^(sonstige[rs]?|andere[rs]?|other)\b/.test(folded) || isOtherHouse(folded)) return 'OTHER';
  return null;
}

/** Says whether a name is that of an institution which is neither Jobcenter nor agency. */
export function namesOtherHouse(name: string): boolean {
  const folded = foldGerman(oneLine(name));
  return typeIn(folded) === 'OTHER' && isOtherHouse(folded);
}

// A Jobcenter may be part of any of these houses, and then it is one.
function isOtherHouse(folded: string): boolean {
  if (/jobcent|job-cent|\bjc\b|grundsicherung|arbeitsagentur/.test(folded)) return false;
  return /krankenhaus|klinik|\bklinikum\b|hospital|gesundheitsamt|gesundheitsregion|gesundheitszentrum|landratsamt|sozialamt|jugendamt|kreisverwaltung|stadtverwaltung|rathaus|bezirksamt|krankenkasse|\b(aok|bkk|ikk|barmer|vdek|knappschaft|svlfg|vhs|awo|drk)\b|volkshochschule|hochschule|universitaet|\bschule\b|verein\b|\be\. ?v\.|verband|stiftung|diakonie|caritas|ministerium|bildungstraeger|bildungswerk|akademie|g?gmbh\b|praxis|apotheke|pflegeheim|sportbund|beratungsstelle|kammer\b|rentenversicherung|berufsgenossenschaft|kirchenkreis|institut\b/.test(
    folded,
  );
}

const fieldWords: readonly (readonly [RegExp, FieldOfAction])[] = [
  [/beweg|^bew\b|sport|exercise|physical|^be$/, 'EXERCISE'],
  [/ernaehr|^ern\b|kochen|koch|nutrition|^er$/, 'NUTRITION'],
  [/stress|^str\b|ressourc|resource|entspann|psych|resilien|seelisch/, 'STRESS_RESOURCES'],
  [/sucht|konsum|rauch|alkohol|addict|substance/, 'SUBSTANCE_USE'],
  [/uebergreif|querschnitt|cross/, 'CROSS_CUTTING'],
];
const allFields: readonly FieldOfAction[] = ['EXERCISE', 'NUTRITION', 'STRESS_RESOURCES', 'SUBSTANCE_USE'];

/** What a list of fields of action says: the fields that were recognised, and the parts that were not. */
export interface FieldsReading {
  readonly fields: readonly FieldOfAction[];
  readonly unknown: readonly string[];
  /** "alle" and the like: taken for the four fields of primary prevention. */
  readonly isAll: boolean;
}

/**
 * Reads fields of action as they are written: "Sucht, Stress", "Ernährung/Bewegung", "alle"; in the program's order, or, where
 * our own list names them, in its order.
 */
export function readFieldsOfAction(text: string, isOwn = false): FieldsReading {
  const line = oneLine(text);
  if (/^(alle|alle vier|alle 4|saemtliche|alle handlungsfelder|all)$/.test(foldGerman(line))) {
    return { fields: allFields, unknown: [], isAll: true };
  }
  const fields: FieldOfAction[] = [];
  const unknown: string[] = [];
  for (const part of splitFields(line)) {
    const found = fieldWords.find(([pattern]) => pattern.test(foldGerman(part)))?.[1];
    if (found === undefined) unknown.push(part);
    else if (!fields.includes(found)) fields.push(found);
  }
  const order: readonly FieldOfAction[] = [...allFields, 'CROSS_CUTTING'];
  return { fields: isOwn ? fields : order.filter((field) => fields.includes(field)), unknown, isAll: false };
}

// "Stress- und Ressourcenmanagement" is one field: a hyphen before "und" does not part.
function splitFields(line: string): string[] {
  return line
    .split(/[,;/|+&]|(?<!-) und | sowie /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
