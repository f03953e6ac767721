import type { Office } from '../model/office.ts';
import type { Language } from './format.ts';
import { createWords, type Words } from './words.ts';
import { enumsDe } from './de/enums.ts';
import { commonDe } from './de/common.ts';
import { errorsDe } from './de/errors.ts';
import { commandsDe } from './de/commands.ts';
import { officeDe } from './de/office.ts';
import { sitesDe } from './de/sites.ts';
import { organisationsDe } from './de/organisations.ts';
import { meetingsDe } from './de/meetings.ts';
import { programmeDe } from './de/programme.ts';
import { attendanceDe } from './de/attendance.ts';
import { importsDe } from './de/imports.ts';
import { documentsDe } from './de/documents.ts';
import { chartsDe } from './de/charts.ts';
import { overviewDe } from './de/overview.ts';
import { searchDe } from './de/search.ts';
import { desktopDe } from './de/desktop.ts';
import { recoveryDe } from './de/recovery.ts';
import { offersDe } from './de/offers.ts';
import { steeringDe } from './de/steering.ts';
import { qualityDe } from './de/quality.ts';
import { agreementsDe } from './de/agreements.ts';
import { deadlinesDe } from './de/deadlines.ts';
import { profilesDe } from './de/profiles.ts';
import { viewsDe } from './de/views.ts';
import { mapDe } from './de/map.ts';
import { recycleBinDe } from './de/recycle-bin.ts';
import { timelineDe } from './de/timeline.ts';
import { enumsEn } from './en/enums.ts';
import { commonEn } from './en/common.ts';
import { errorsEn } from './en/errors.ts';
import { commandsEn } from './en/commands.ts';
import { officeEn } from './en/office.ts';
import { sitesEn } from './en/sites.ts';
import { organisationsEn } from './en/organisations.ts';
import { meetingsEn } from './en/meetings.ts';
import { programmeEn } from './en/programme.ts';
import { attendanceEn } from './en/attendance.ts';
import { importsEn } from './en/imports.ts';
import { documentsEn } from './en/documents.ts';
import { chartsEn } from './en/charts.ts';
import { overviewEn } from './en/overview.ts';
import { searchEn } from './en/search.ts';
import { desktopEn } from './en/desktop.ts';
import { recoveryEn } from './en/recovery.ts';
import { offersEn } from './en/offers.ts';
import { steeringEn } from './en/steering.ts';
import { qualityEn } from './en/quality.ts';
import { agreementsEn } from './en/agreements.ts';
import { deadlinesEn } from './en/deadlines.ts';
import { profilesEn } from './en/profiles.ts';
import { viewsEn } from './en/views.ts';
import { mapEn } from './en/map.ts';
import { recycleBinEn } from './en/recycle-bin.ts';
import { timelineEn } from './en/timeline.ts';

/** Makes the German texts from an office's own words. */
function createGermanCatalogue(words: Words) {
  return {
    language: 'de' as Language,
    words,
    enums: enumsDe(words),
    common: commonDe(words),
    errors: errorsDe(words),
    commands: commandsDe(words),
    office: officeDe(words),
    sites: sitesDe(words),
    organisations: organisationsDe(words),
    meetings: meetingsDe(words),
    programme: programmeDe(words),
    attendance: attendanceDe(words),
    imports: importsDe(words),
    documents: documentsDe(words),
    charts: chartsDe(words),
    overview: overviewDe(words),
    search: searchDe(words),
    recovery: recoveryDe(words),
    desktop: desktopDe(words),
    timeline: timelineDe(words),
    recycleBin: recycleBinDe(words),
    map: mapDe(words),
    views: viewsDe(words),
    profiles: profilesDe(words),
    agreements: agreementsDe(words),
    deadlines: deadlinesDe(),
    quality: qualityDe(words),
    steering: steeringDe(words),
    offers: offersDe(words),
  };
}

/** Every text of the program; a text missing in one language does not compile. */
export type Catalogue = ReturnType<typeof createGermanCatalogue>;

/** Makes the texts of a language for an office: German obeys its words and forms, English uses the programme's common terms. */
export function createCatalogue(language: Language, office: Pick<Office, 'terms' | 'genderForm'>): Catalogue {
  const words = createWords(office);
  if (language === 'de') return createGermanCatalogue(words);
  return {
    language,
    words,
    enums: enumsEn(),
    common: commonEn(),
    errors: errorsEn(),
    commands: commandsEn(),
    office: officeEn(),
    sites: sitesEn(),
    organisations: organisationsEn(),
    meetings: meetingsEn(),
    programme: programmeEn(),
    attendance: attendanceEn(),
    imports: importsEn(),
    documents: documentsEn(),
    charts: chartsEn(),
    overview: overviewEn(),
    search: searchEn(),
    recovery: recoveryEn(),
    desktop: desktopEn(),
    timeline: timelineEn(),
    recycleBin: recycleBinEn(),
    map: mapEn(),
    views: viewsEn(),
    profiles: profilesEn(),
    agreements: agreementsEn(),
    deadlines: deadlinesEn(),
    quality: qualityEn(),
    steering: steeringEn(),
    offers: offersEn(),
  };
}
