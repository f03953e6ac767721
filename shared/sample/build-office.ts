import type { StaffId } from '../kernel/ids.ts';
import { blankOffice } from '../domain/office/blank-office.ts';
import { blankStaffMember } from '../model/blank.ts';
import type { Office } from '../model/office.ts';
import { addressPart } from './person.ts';
import type { SampleDraft } from './sample-draft.ts';

const team = [
  { name: 'Dr. Hanna Wiesenthal', jobFunction: 'Leitung der Koordinierungsstelle', line: '030 23125 100' },
  { name: 'Emre Aydoğan', jobFunction: 'Koordination Küste und Marsch, Flussland', line: '030 23125 101' },
  { name: 'Franziska Lüders-Thoma', jobFunction: 'Koordination Heide und Moor, Bergland', line: '030 23125 102' },
  { name: 'Lan Nguyễn', jobFunction: 'Veranstaltungen und Verwaltung', line: '030 23125 103' },
] as const;

/** The invented coordination office. */
export function sampleOffice(): Office {
  return {
    ...blankOffice('Koordinierungsstelle Gesundheit und Arbeit Lindenmark'),
    shortName: 'KGA Lindenmark',
    federalStates: ['03'],
    street: 'Lindenallee 7',
    postcode: '05120',
    city: 'Auenburg',
    phone: '030 23125 110',
    email: 'kontakt@kga-lindenmark.example',
    website: 'https://www.kga-lindenmark.example',
    letterheadColour: '#1f6f6b',
    isSample: true,
  };
}

/** Adds the four members of staff. */
export function addStaff(draft: SampleDraft): void {
  for (const { name, jobFunction, line } of team) {
    draft.staff.push({
      ...blankStaffMember(name),
      id: draft.random.id() as StaffId, // fresh ids are branded where they are made
      jobFunction,
      phone: line,
      email: `${addressPart(name.replace('Dr. ', '')).replace('-', '.')}@kga-lindenmark.example`,
    });
  }
}

/** The member of staff in charge of a region. */
export function staffFor(draft: SampleDraft, region: string): StaffId | null {
  const index = region === 'Küste und Marsch' || region === 'Flussland' ? 1 : 2;
  return draft.staff[index]?.id ?? null;
}
