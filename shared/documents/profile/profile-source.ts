import { siteFacts, type SiteFacts } from '../../domain/profiles/site-facts.ts';
import { enumsDe, type EnumTexts } from '../../i18n/de/enums.ts';
import { profileTexts, type ProfileTexts } from '../../i18n/de/profile-texts.ts';
import { createWords, type Words } from '../../i18n/words.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';

/** What Steckbriefe of an office are written from; the facts of a site are added for each. */
export interface ProfileSetting {
  readonly database: Database;
  readonly asOf: Day;
  readonly words: Words;
  readonly texts: ProfileTexts;
  readonly enums: EnumTexts;
}

/** What the Steckbrief of one site is written from. */
export interface ProfileSource extends ProfileSetting {
  readonly facts: SiteFacts;
}

/** Gathers what all Steckbriefe of a day share. */
export function profileSetting(database: Database, asOf: Day): ProfileSetting {
  const words = createWords(database.office);
  return { database, asOf, words, texts: profileTexts(words), enums: enumsDe(words) };
}

/** Adds what is known of one site. */
export function profileSource(setting: ProfileSetting, site: Site): ProfileSource {
  return { ...setting, facts: siteFacts(setting.database, site, setting.asOf) };
}
