import type { EnumTexts } from '../de/enums.ts';
import type { AgreementEvent } from '../timeline-event.ts';
import type { TimelineTexts } from '../de/timeline.ts';

/** English texts: the timeline of a site. */
export function timelineEn(): TimelineTexts {
  const plain = (title: string, ...details: readonly string[]) => ({
    title,
    details: details.filter((each) => each !== ''),
  });
  const term = (
    { agreementType, title, signature }: AgreementEvent,
    enums: EnumTexts,
    said: { readonly known: string; readonly planned: string },
  ) =>
    signature === 'not-yet'
      ? plain(`${enums.agreementType[agreementType]}: ${said.planned}, not signed yet`, title)
      : plain(
          `${enums.agreementType[agreementType]} ${said.known}`,
          title,
          signature === 'unknown' ? 'Day of signing not known' : '',
        );
  return {
    title: 'History',
    filter: 'What is shown?',
    kinds: {
      notes: 'Notes',
      status: 'Status and lead',
      agreements: 'Agreements',
      steering: 'Steering body',
      offers: 'Offers',
      meetings: 'Meetings',
      quality: 'Quality',
      tasks: 'Tasks',
      contacts: 'Contact persons',
      imports: 'Imports',
    },
    empty: 'Nothing is recorded up to that day.',
    nothingShown: 'None of that is recorded up to that day.',
    notes: {
      title: 'Notes',
      add: 'Add note',
      editTitle: 'Edit note',
      empty: 'Nothing is noted up to that day.',
      notedOn: 'Day',
      text: 'Note',
      by: 'Noted by',
      of: (day) => `Note of ${day}`,
      save: 'Save',
    },
    year: (year) => (year === null ? 'no day' : String(year)),
    noDay: 'no day',
    event: (event, enums) => {
      switch (event.what) {
        case 'status':
          return plain(`Status: ${enums.siteStatus[event.status]}`, event.note);
        case 'note':
          return plain(event.text, event.by);
        case 'contactBegan':
          return plain(`New contact person: ${event.name}`, event.jobFunction);
        case 'contactEnded':
          return plain(`No longer in charge: ${event.name}`, event.jobFunction);
        case 'merged':
          return plain(`Merged with ${event.name}`, event.note);
        case 'absorbed':
          return plain(`${event.name} became part of it`, event.note);
        case 'leadBegan':
          return plain(`Lead: ${event.name}`);
        case 'leadEnded':
          return plain(`Lead of ${event.name} ends`);
        case 'involvement':
          return plain(`Involvement of the municipality: ${enums.municipalInvolvement[event.involvement]}`);
        case 'agreementSigned':
          return plain(`${enums.agreementType[event.agreementType]} signed`, event.title);
        case 'agreementBegan':
          return term(event, enums, { known: 'begins', planned: 'planned start' });
        case 'agreementRenewed':
          return term(event, enums, { known: 'renewed', planned: 'planned renewal' });
        case 'agreementEnded':
          return term(event, enums, { known: 'ends', planned: 'planned end' });
        case 'steeringFounded':
          return plain(`${event.name || 'Steering body'} founded`);
        case 'steeringEnded':
          return plain(`${event.name || 'Steering body'} dissolved`);
        case 'seatTaken':
          return plain(`New member: ${event.name || enums.steeringParty[event.party]}`, event.body);
        case 'seatLeft':
          return plain(`Member left: ${event.name || enums.steeringParty[event.party]}`, event.body);
        case 'steeringMeeting':
          return plain(
            event.name === '' ? 'Meeting of the steering body' : `Meeting: ${event.name}`,
            event.place,
            ...event.decisions.map((text) => `Decision: ${text}`),
          );
        case 'offer':
          return plain(
            `Offer “${event.title}”${{ begins: ' begins', ends: ' ends', undated: ', no day' }[event.edge]}`,
            enums.offerType[event.offerType],
            event.isForAll ? 'for all sites' : '',
          );
        case 'attended':
          return plain(`Took part: ${event.title}`, event.people === 1 ? '1 person' : `${String(event.people)} people`);
        case 'taskDone':
          return plain(`Task done: ${event.title}`);
        case 'needStated':
          return plain(`Need stated: ${event.title}`);
        case 'needSettled':
          return plain(`Need settled: ${event.title}`);
        case 'milestoneDone':
          return plain(`Step reached: ${event.title}`);
        case 'phase':
          return plain(`Process phase: ${enums.processPhase[event.phase]}`);
        case 'criterion':
          return plain(`${enums.goodPracticeCriterion[event.criterion]}: stage ${String(event.stage)}`);
        case 'imported':
          return plain(`Import (${enums.importKind[event.importKind]})`, event.fileName);
      }
    },
  };
}
