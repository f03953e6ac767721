import { day } from '../../../../shared/kernel/dates.ts';
import {
  blankAgreement,
  blankFundingPhase,
  blankOffer,
  blankOrganisation,
  blankSeries,
  blankStaffMember,
  blankSteeringGroup,
} from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { meetingWorld } from '../../../builders/meeting-world.ts';

/** A data file in which every dialog finds what it is about; ids are plain words. */
export function formWorld(): Database {
  const world = meetingWorld();
  const site = { ...world.sites['s1'], joinedOn: day('2016-01-01') };
  const agreement = {
    ...blankAgreement('s1' as never),
    id: 'a1',
    termStart: day('2016-01-01'),
    termEnd: day('2018-12-31'),
    signedOn: day('2016-01-01'),
  };
  const seat = { id: 'seat', party: 'SITE', organisationId: null, contactId: 'c2', role: '', from: null, until: null };
  const held = { id: 'held', heldOn: day('2017-10-01'), place: '', topics: '', decisions: [] };
  const body = { ...blankSteeringGroup('s1' as never), id: 'g1', members: [seat], meetings: [held] };
  return {
    ...world,
    sites: { ...world.sites, s1: site },
    organisations: {
      o1: { ...blankOrganisation('Kasse Nord'), id: 'o1', partnerType: 'HEALTH_INSURER' },
      o2: { ...blankOrganisation('Kreis Bottrop'), id: 'o2', partnerType: 'MUNICIPALITY' },
    },
    staff: { p1: { ...blankStaffMember('Ina Ort'), id: 'p1' } },
    series: { r1: { ...blankSeries('Austauschtreffen'), id: 'r1' } },
    agreements: { a1: agreement },
    steeringGroups: { g1: body },
    offers: { f1: { ...blankOffer('Laufgruppe'), id: 'f1', siteIds: ['s1'] } },
    fundingPhases: { h1: { ...blankFundingPhase('Förderphase IV'), id: 'h1' } },
  } as unknown as Database;
}
