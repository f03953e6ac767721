import type { SteeringTexts } from '../de/steering.ts';

/** English texts: steering bodies. */
export function steeringEn(): SteeringTexts {
  return {
    title: 'Steering body',
    empty: (day) => `There is no steering body on ${day}`,
    emptyText:
      'Record who has a say in the work on site, when they met and what was decided. The program tells you what is missing, such as a member of the municipality.',
    create: 'Add steering body',
    submitCreate: 'Add',
    save: 'Save',
    noClientData: 'Please enter no data of clients, only work data of the members.',
    oneAtATime: 'There is a steering body in that time already. End it first, or choose a later day.',
    facts: {
      title: 'Details',
      name: 'Name',
      nameHint: 'Leave blank to call it “Steering body”',
      from: 'Since',
      until: 'Until',
      rhythm: 'How often it meets',
      rhythmHint: 'e.g. quarterly',
      note: 'Notes',
      end: 'End …',
      endTitle: 'End steering body',
      endExplain: 'Members, meetings and decisions are kept and can still be seen as of an earlier day.',
      lastDay: 'Last day',
      remove: 'Delete …',
    },
    others: {
      title: 'Earlier and later ones',
      period: (from, until) =>
        from === null
          ? until === null
            ? 'without dates'
            : `until ${until}`
          : until === null
            ? `since ${from}`
            : `${from} to ${until}`,
      show: (day) => `Show as of ${day}`,
    },
    gaps: {
      title: 'What is missing',
      noMunicipality: 'No member of the municipality',
      noInsurer: 'No member of a health insurer',
      noSite: 'Nobody from the site itself',
      noMeeting: 'No meeting in the last twelve months',
      addMember: 'Add member',
      addMeeting: 'Add meeting',
    },
    members: {
      title: 'Members',
      count: (count) => (count === 1 ? '1 member' : `${count.toLocaleString('en-GB')} members`),
      add: 'Add member',
      editTitle: 'Edit member',
      empty: 'No member recorded yet.',
      former: (count) => `Former members (${count.toLocaleString('en-GB')})`,
      contact: 'Person',
      nobody: 'no particular person',
      organisation: 'Organisation',
      noOrganisation: 'none',
      party: 'Seat for',
      role: 'Role in the body',
      roleHint: 'e.g. chair; leave blank for a plain member',
      from: 'Since',
      until: 'Until',
      since: (day) => `since ${day}`,
      startsOn: (day) => `from ${day}`,
      to: (day) => `until ${day}`,
      end: 'End …',
      endTitle: 'End membership',
      endExplain: 'The seat stays in the history.',
      lastDay: 'Last day',
      needsMember: 'Choose a person or an organisation.',
      sitsAlready: 'In that time this member already sits in the body with the same role.',
    },
    meetings: {
      title: 'Meetings',
      add: 'Add meeting',
      editTitle: 'Edit meeting',
      empty: 'No meeting recorded yet.',
      heldOn: 'Day',
      place: 'Place',
      topics: 'Topics',
      planned: 'planned',
      label: (day) => `Meeting of ${day}`,
      removeTitle: (day) => `Delete the meeting of ${day}?`,
      removeText: (count) =>
        count === 1
          ? 'Its decision is deleted as well. Undo brings it back.'
          : `Its ${count.toLocaleString('en-GB')} decisions are deleted as well. Undo brings them back.`,
      remove: 'Delete',
      older: (count) => `Earlier meetings (${count.toLocaleString('en-GB')})`,
    },
    decisions: {
      title: 'Open decisions',
      none: 'Nothing is open.',
      list: (day) => `Decisions of ${day}`,
      add: 'Add decision',
      editTitle: 'Edit decision',
      text: 'Decision',
      responsible: 'Responsible',
      dueOn: 'Due on',
      doneOn: 'Done on',
      done: (text) => `Done: ${text}`,
      due: (day) => `due ${day}`,
      overdue: (day) => `overdue since ${day}`,
      finished: (day) => `done ${day}`,
      open: 'open',
    },
  };
}
