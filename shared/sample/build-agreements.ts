import type { AgreementId, FundingPhaseId } from '../kernel/ids.ts';
import type { Day } from '../kernel/dates.ts';
import { addDays, addMonths } from '../kernel/dates.ts';
import { blankAgreement, blankFundingPhase } from '../model/blank.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Site } from '../model/site.ts';
import type { SampleDraft } from './sample-draft.ts';

const phases = [
  { label: 'Förderphase II', start: '2016-12-01', end: '2019-12-31' },
  { label: 'Förderphase III', start: '2020-01-01', end: '2022-12-31' },
  { label: 'Förderphase IV', start: '2023-01-01', end: '2025-12-31' },
  { label: 'Förderphase V', start: '2026-01-01', end: '2028-12-31' },
] as const;

const contents = [
  'Ziele und Dialoggruppen, Aufgaben der Beteiligten, Arbeitsweise des Steuerungsgremiums, Umgang mit Daten, Finanzierung der Angebote.',
  'Gemeinsame Ziele, Ansprechpersonen, Zeitanteile für die Koordination, jährliche Auswertung im Steuerungsgremium.',
];

/** Adds the funding phases and each site's agreements: one term per funding phase, each renewing the one before. */
export function addAgreements(draft: SampleDraft): void {
  const { calendar } = draft;
  phases.forEach(({ label, start, end }, index) => {
    const id = `foerderphase-${String(index + 2)}` as FundingPhaseId; // written out, so that no chance is used up for it
    draft.fundingPhases.push({
      ...blankFundingPhase(label),
      id,
      from: calendar.inMonth(start),
      until: calendar.inMonth(end),
    });
  });
  let index = 0;
  for (const site of draft.sites.values()) {
    addCooperation(draft, site, index);
    addMunicipal(draft, site, index);
    index += 1;
  }
}

function addCooperation(draft: SampleDraft, site: Site, index: number): void {
  const { random, calendar } = draft;
  const joinedOn = site.joinedOn;
  if (joinedOn === null || site.statusHistory.at(-1)?.status === 'PREPARING') return;
  const last = site.statusHistory.at(-1);
  const leftOn = last?.status === 'ENDED' || last?.status === 'MERGED' ? last.from : null;
  let before: AgreementId | null = null;
  for (const phase of phases) {
    const start = later(calendar.inMonth(phase.start), joinedOn);
    const end = endOfTerm(draft, phase.label, calendar.inMonth(phase.end), index);
    if (end < start || (leftOn !== null && start >= leftOn)) continue;
    // One site in nine still works without a signed paper for the new phase.
    if (phase.label === 'Förderphase V' && index % 9 === 7) continue;
    const lead = site.leadHistory.find((each) => (each.from ?? start) <= start && (each.until ?? end) >= start);
    const signedOn = addDays(start, -random.whole(5, 60));
    const id = random.id() as AgreementId; // fresh ids are branded where they are made
    draft.agreements.push({
      ...blankAgreement(site.id),
      id,
      title: 'Kooperationsvereinbarung',
      partyIds: lead ? [lead.organisationId] : [],
      signedOn,
      termStart: start,
      termEnd: end,
      renewalOf: before,
      fundingPhase: phase.label,
      signatories: 'Geschäftsführung des Jobcenters; Vorstand der Krankenkasse',
      contents: random.pick(contents),
      fileReference: `KGA-${String(400 + index)}/${phase.start.slice(2, 4)}`,
    });
    before = id;
  }
}

// Some terms of the new phase are short: they end within the next half year and want attention.
function endOfTerm(draft: SampleDraft, label: string, end: Day, index: number): Day {
  if (label !== 'Förderphase V') return end;
  const short: Record<number, string> = {
    1: '2026-12-31',
    4: '2027-03-31',
    6: '2027-02-28',
    10: '2026-12-31',
    13: '2027-04-30',
    24: '2027-03-31',
  };
  const written = short[index % 31];
  return written === undefined ? end : draft.calendar.inMonth(written);
}

function addMunicipal(draft: SampleDraft, site: Site, index: number): void {
  for (const entry of site.involvementHistory) {
    if (entry.from === null || (entry.involvement !== 'AGREEMENT' && entry.involvement !== 'LETTER_OF_INTENT'))
      continue;
    const isAgreement = entry.involvement === 'AGREEMENT';
    const end = addDays(addMonths(entry.from, isAgreement ? 60 : 36), -1);
    // What works along to this day was not left to run out.
    const isOpenEnded = (isAgreement && index % 3 === 0) || end < draft.calendar.today;
    const municipality = [...draft.organisations.values()].find(
      (each) => each.partnerType === 'MUNICIPALITY' && each.city === site.locations[0]?.city,
    );
    const agreement: Agreement = {
      ...blankAgreement(site.id),
      id: draft.random.id() as AgreementId,
      agreementType: isAgreement ? 'MUNICIPAL' : 'LETTER_OF_INTENT',
      title: isAgreement ? `Vereinbarung mit der Kommune: ${site.district}` : `Absichtserklärung: ${site.district}`,
      partyIds: municipality ? [municipality.id] : [],
      signedOn: addDays(entry.from, -14),
      termStart: entry.from,
      termEnd: isOpenEnded ? null : end,
      isOpenEnded,
      contents:
        'Zusammenarbeit von Jobcenter und Kommune: gemeinsame Ziele, feste Ansprechpersonen, Teilnahme am Steuerungsgremium.',
    };
    draft.agreements.push(agreement);
  }
}

function later(left: Day, right: Day): Day {
  return left > right ? left : right;
}
