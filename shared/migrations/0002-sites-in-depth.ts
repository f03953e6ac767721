import type { Migration, PlainData } from './migration.ts';

const newTables = [
  'steeringGroups',
  'offers',
  'needs',
  'milestones',
  'indicators',
  'siteNotes',
  'fundingPhases',
  'noticeMarks',
  'savedViews',
  'importRuns',
  'importLayouts',
  'recycled',
];

/** Adds what sites have in depth: steering bodies, offers, figures, attachments, views, imports to take back, the recycle bin. */
export const sitesInDepth: Migration = {
  version: 2,
  name: 'sites in depth',
  migrate: (data) => ({
    ...data,
    office: {
      deadlineLeadDays: {
        agreementEnd: 180,
        milestone: 30,
        followUp: 14,
        registrationDeadline: 14,
        steeringDecision: 30,
      },
      smallCountThreshold: 3,
      ...fieldsOf(data['office']),
    },
    sites: each(data['sites'], (site) => ({ districtCode: '', processHistory: [], criterionHistory: [], ...site })),
    agreements: each(data['agreements'], (agreement) => ({ signatories: '', attachments: [], ...agreement })),
    contacts: each(data['contacts'], (contact) => ({
      ...contact,
      roles: list(contact['roles'], (role) => ({ successorId: null, ...role })),
    })),
    followUps: each(data['followUps'], (followUp) => ({ contactId: null, ...followUp })),
    ...Object.fromEntries(newTables.map((table) => [table, data[table] ?? {}])),
    fundingPhases: data['fundingPhases'] ?? phasesNamedIn(data['agreements']),
  }),
};

// Until now a phase was only a label on agreements; each label becomes a phase whose days are still to be filled in.
function phasesNamedIn(agreements: unknown): PlainData {
  const labels = Object.values(fieldsOf(agreements)).flatMap((agreement) => {
    const label = fieldsOf(agreement)['fundingPhase'];
    return typeof label === 'string' && label.trim() !== '' ? [label] : [];
  });
  const phases = [...new Set(labels)].sort().map((label, index) => {
    const id = `phase-${String(index + 1)}`;
    return [id, { id, label, from: null, until: null, note: '' }] as const;
  });
  return Object.fromEntries(phases);
}

// Damaged parts pass through: the check after the migrations names them.
function each(table: unknown, change: (entry: PlainData) => PlainData): unknown {
  if (!isFields(table)) return table;
  return Object.fromEntries(Object.entries(table).map(([id, entry]) => [id, isFields(entry) ? change(entry) : entry]));
}

function list(value: unknown, change: (entry: PlainData) => PlainData): unknown {
  return Array.isArray(value) ? value.map((entry: unknown) => (isFields(entry) ? change(entry) : entry)) : value;
}

function fieldsOf(value: unknown): PlainData {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is PlainData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
