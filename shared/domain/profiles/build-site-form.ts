import { enumsDe, type EnumTexts } from '../../i18n/de/enums.ts';
import { siteFormTexts, type SiteFormTexts } from '../../i18n/de/site-form-texts.ts';
import { createWords } from '../../i18n/words.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import { offerType } from '../../model/offer.ts';
import { fieldOfAction, type Site } from '../../model/site.ts';
import { indicatorUnit, needState } from '../../model/site-quality.ts';
import { isSmallFigure } from '../statistics/published-indicators.ts';
import { hiddenMark, smallCountThreshold } from '../statistics/small-counts.ts';
import type { FormCell, FormRow, FormSection, SiteForm } from './form-model.ts';
import { siteFacts, type SiteFacts } from './site-facts.ts';

/** How many rows of each kind a form holds: it is to be filled in within ten minutes, on one page. */
const most = { locations: 5, contacts: 6, figures: 6, needs: 5 };
const blankRows = { locations: 1, contacts: 2, figures: 2, needs: 2, offers: 3 };

/** Writes the form of a site with what is known on a day. */
export function buildSiteForm(database: Database, site: Site, asOf: Day): SiteForm {
  const { office } = database;
  const words = createWords(office);
  const texts = siteFormTexts(words);
  const labels = enumsDe(words);
  const facts = siteFacts(database, site, asOf);
  return {
    siteId: site.id,
    siteName: site.officialName,
    officeName: office.name,
    returnTo: office.email,
    asOf,
    sections: [
      siteSection(site, texts),
      textsSection(site, texts),
      fieldsSection(site, { texts, labels }),
      locationsSection(site, texts),
      contactsSection(facts, texts),
      figuresSection(facts, { texts, labels, threshold: smallCountThreshold(office) }),
      needsSection(facts, { texts, labels }),
      offersSection({ texts, labels }),
    ],
  };
}

interface Wording {
  readonly texts: SiteFormTexts;
  readonly labels: EnumTexts;
}

function siteSection(site: Site, { sections, labels }: SiteFormTexts): FormSection {
  const rows = (['phone', 'email', 'website'] as const).map((field) =>
    row('site', labels[field], line(field, site[field])),
  );
  return { ...sections.site, columns: [], rows };
}

function textsSection(site: Site, { sections, labels }: SiteFormTexts): FormSection {
  const rows = (['profileText', 'strengths', 'currentQuestion'] as const).map((field) =>
    row('site', labels[field], { field, kind: 'prose', choices: [], value: site[field] }),
  );
  return { ...sections.texts, columns: [], rows };
}

function fieldsSection(site: Site, { texts, labels }: Wording): FormSection {
  const rows = fieldOfAction.options.map((field) =>
    row(
      'field',
      labels.fieldOfAction[field],
      choice(field, [texts.yes, texts.no], site.fieldsOfAction.includes(field) ? texts.yes : texts.no),
    ),
  );
  return { ...texts.sections.fields, columns: [], rows };
}

function locationsSection(site: Site, { sections, columns }: SiteFormTexts): FormSection {
  const cells = (of: { name: string; street: string; postcode: string; city: string }): FormCell[] => [
    line('name', of.name),
    line('street', of.street),
    line('postcode', of.postcode),
    line('city', of.city),
  ];
  const mainFirst = [...site.locations].sort((left, right) => Number(right.isMain) - Number(left.isMain));
  const rows = [
    ...mainFirst.slice(0, most.locations).map((each) => row(`location/${each.id}`, ...cells(each))),
    ...blanks('location', blankRows.locations, cells({ name: '', street: '', postcode: '', city: '' })),
  ];
  return { ...sections.locations, columns: columns.locations, rows };
}

function contactsSection({ contacts }: SiteFacts, { sections, columns, yes, no }: SiteFormTexts): FormSection {
  const person = (firstName: string, lastName: string): FormCell[] => [
    line('firstName', firstName),
    line('lastName', lastName),
  ];
  const rows = [
    ...contacts
      .slice(0, most.contacts)
      .map(({ contact, role }) =>
        row(
          `contact/${contact.id}`,
          ...person(contact.firstName, contact.lastName),
          line('jobFunction', role.jobFunction),
          line('phone', contact.phone),
          line('email', contact.email),
          choice('stays', [yes, no], yes),
        ),
      ),
    ...blanks('contact', blankRows.contacts, [
      ...person('', ''),
      line('jobFunction', ''),
      line('phone', ''),
      line('email', ''),
    ]),
  ];
  return { ...sections.contacts, columns: columns.contacts, rows };
}

// A form may be passed on like any other paper, so it says no small count; the site writes a new number over the dot.
function figuresSection(
  { figures }: SiteFacts,
  { texts, labels, threshold }: Wording & { readonly threshold: number },
): FormSection {
  const units = indicatorUnit.options.filter((unit) => unit !== 'OTHER').map((unit) => labels.indicatorUnit[unit]);
  const rows = [
    ...figures.slice(0, most.figures).map(({ indicator }) => {
      const { indicatorUnit: unit, unitLabel, name, value, referenceDate, source } = indicator;
      return row(
        `figure/${indicator.id}`,
        name,
        {
          field: 'value',
          kind: 'number',
          choices: [],
          value: isSmallFigure(indicator, threshold) ? hiddenMark : String(value),
        },
        unit === 'OTHER' ? unitLabel : labels.indicatorUnit[unit],
        { field: 'referenceDate', kind: 'day', choices: [], value: referenceDate ?? '' },
        line('source', source),
      );
    }),
    ...blanks('figure', blankRows.figures, [
      line('name', ''),
      { field: 'value', kind: 'number', choices: [], value: '' },
      choice('indicatorUnit', units, ''),
      { field: 'referenceDate', kind: 'day', choices: [], value: '' },
      line('source', ''),
    ]),
  ];
  const isAnyHidden = figures.slice(0, most.figures).some(({ indicator }) => isSmallFigure(indicator, threshold));
  const { title, hint } = texts.sections.figures;
  return {
    title,
    hint: isAnyHidden ? `${hint} ${texts.hiddenFigure(threshold)}` : hint,
    columns: texts.columns.figures,
    rows,
  };
}

function needsSection({ needs }: SiteFacts, { texts, labels }: Wording): FormSection {
  const states = needState.options.map((state) => labels.needState[state]);
  const rows = [
    ...needs
      .slice(0, most.needs)
      .map((need) => row(`need/${need.id}`, need.title, choice('needState', states, labels.needState[need.needState]))),
    ...blanks('need', blankRows.needs, [line('title', '')]),
  ];
  return { ...texts.sections.needs, columns: texts.columns.needs, rows };
}

function offersSection({ texts, labels }: Wording): FormSection {
  const types = offerType.options.map((type) => labels.offerType[type]);
  const rows = blanks('offer', blankRows.offers, [
    line('title', ''),
    choice('offerType', types, ''),
    { field: 'startsOn', kind: 'day', choices: [], value: '' },
    { field: 'placesOffered', kind: 'number', choices: [], value: '' },
  ]);
  return { ...texts.sections.offers, columns: texts.columns.offers, rows };
}

function blanks(kind: string, count: number, cells: readonly FormCell[]): FormRow[] {
  return Array.from({ length: count }, (_, index) => row(`${kind}/+${String(index + 1)}`, ...cells));
}

function row(key: string, ...cells: readonly (FormCell | string)[]): FormRow {
  return { key, cells };
}

function line(field: string, value: string): FormCell {
  return { field, kind: 'line', choices: [], value };
}

function choice(field: string, choices: readonly string[], value: string): FormCell {
  return { field, kind: 'choice', choices, value };
}
