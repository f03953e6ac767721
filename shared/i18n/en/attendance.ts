import type { AttendanceTexts } from '../de/attendance.ts';

/** English texts: attendance. */
export function attendanceEn(): AttendanceTexts {
  const people = (number: number): string => (number === 1 ? '1 person' : `${String(number)} people`);
  const sites = (number: number): string => (number === 1 ? '1 site' : `${String(number)} sites`);
  return {
    addPerson: 'Register a person',
    addPlaceholder: 'Name, site or organisation …',
    addStatus: 'As',
    noMatch: 'Nobody found',
    createContact: (name) => `Create “${name}” as a new person and register`,
    alreadyThere: 'already on the list',
    inviteSites: 'Invite sites …',
    inviteTitle: 'Invite everybody of some sites',
    inviteText: 'People who are on the list already stay as they are.',
    inviteFilter: 'Search sites',
    inviteAll: 'Select all',
    inviteNone: 'Select none',
    inviteCount: (number) => `Invite ${people(number)}`,
    inviteOnlyActive: 'Active sites only',
    columns: {
      name: 'Name',
      site: 'Site',
      organisation: 'Organisation',
      role: 'Role',
      status: 'State',
      listed: 'May be listed',
      future: 'May be invited',
    },
    listHint: 'Nobody is printed in the list of participants without consent.',
    consentYes: 'yes',
    consentNo: 'no',
    consentNotAsked: 'not asked',
    consentListed: (name) => `${name}: may be printed in the list`,
    consentFuture: (name) => `${name}: may be invited in future`,
    statusOf: (name) => `State of ${name}`,
    roleOf: (name) => `Role of ${name}`,
    selectRow: (name) => `Select ${name}`,
    selectAll: 'Select all',
    selected: (number) => `${people(number)} selected`,
    setStatus: 'Set the state',
    removeRows: 'Take off the list',
    newSite: 'new',
    newSiteHint: 'The site takes part for the first time',
    statusKeys: {
      INVITED: 'I',
      REGISTERED: 'R',
      WAITLISTED: 'W',
      DECLINED: 'D',
      CANCELLED: 'C',
      ATTENDED: 'P',
      NO_SHOW: 'N',
    },
    keysHint:
      'In a row: I invited, R registered, W waiting list, D declined, C cancelled, P was present, N did not come; 1 and 2 for the consents; Delete takes off the list.',
    counts: (status, number) => `${String(number)} ${status}`,
    sitesCount: sites,
    organisationsCount: (number) => (number === 1 ? '1 organisation' : `${String(number)} organisations`),
    places: (taken, of) => `${String(taken)} of ${String(of)} places`,
    placesFree: (number) => (number === 1 ? '1 place free' : `${String(number)} places free`),
    full: 'All places are taken. Further registrations go on the waiting list.',
    moveUpHint: (free, waiting) =>
      `${free === 1 ? 'One place is' : `${String(free)} places are`} free, ${String(waiting)} on the waiting list.`,
    waitlisted: (name) => `All places are taken: ${name} is on the waiting list.`,
    notPossible: (from, to) => `“${from}” cannot become “${to}”.`,
    added: (name) => `${name} is on the list.`,
    addedMany: (number, already) =>
      already === 0
        ? `${people(number)} noted as invited. Nothing was sent.`
        : `${people(number)} noted as invited, ${String(already)} already on the list. Nothing was sent.`,
    copyAddresses: 'Copy e-mail addresses',
    addressesCopied: (copied, without) => {
      const missing = without === 1 ? '1 person has none' : `${String(without)} people have none`;
      if (copied === 0) return `There is no e-mail address to copy: ${missing}.`;
      const done = copied === 1 ? '1 e-mail address is' : `${String(copied)} e-mail addresses are`;
      return `${done} on the clipboard.${without === 0 ? '' : ` ${missing}.`}`;
    },
    deadlineIn: (days, date) =>
      days === 0
        ? `Registration ends today (${date})`
        : `${days === 1 ? '1 day' : `${String(days)} days`} left to register (${date})`,
    deadlineOver: (date) => `Registration ended on ${date}`,
    deadlineNone: 'No registration deadline',
    emptyTitle: 'Nobody on the list yet',
    emptyText: 'Invite everybody of your sites in one step, or search for single people.',
    exportAll: 'Export everybody on this list with state and consent to be listed',
    filterStatus: 'State',
    filterAll: 'All',
    filterText: 'Search in the list',
    presence: {
      title: 'Who is here?',
      field: 'Two letters, Enter',
      fieldLabel: 'Search a person and mark as present',
      matches: (number) => (number === 1 ? '1 match' : `${String(number)} matches`),
      marked: (name) => `${name} is here.`,
      alreadyPresent: 'already here',
      notRegistered: 'not registered',
      registerWalkIn: (name) => `Enter “${name}” as a guest`,
      onlyPlace: 'Only the place or organisation fits: choose the person with the arrow keys or the mouse.',
      typeMore: 'Type the beginning of a first or last name or of the place.',
      present: (number) => `${people(number)} here`,
      expected: (number) => `${String(number)} still missing`,
      sites,
      listPresent: 'Here',
      listExpected: 'Registered, not here yet',
      nobodyPresent: 'Nobody is marked yet.',
      nobodyExpected: (present, stayedAway) => {
        if (stayedAway > 0)
          return `${String(present)} of ${String(present + stayedAway)} came, ${String(stayedAway)} did not.`;
        return present === 0 ? 'Nobody is registered.' : 'Everybody who registered is here.';
      },
      undoMark: (name) => `${name} is not here after all`,
      markRow: (name) => `${name} is here`,
      restNoShow: (number) => (number === 1 ? '1 person did not come' : `The other ${String(number)} did not come`),
      restMarked: (number) => `${people(number)} marked as not come.`,
      guest: 'Guest at the door',
      guestTitle: 'Enter a guest',
      guestFirstName: 'First name',
      guestLastName: 'Last name',
      guestOrganisation: 'Organisation',
      guestSite: 'Site',
      guestNoSite: 'no site',
      guestSave: 'Enter',
      guestNameMissing: 'Please enter a name.',
      at: (time) => `since ${time}`,
      noShow: (number) => `${String(number)} did not come`,
      early: (when) => `The meeting is ${when}. You can practise all the same; “Undo” takes the marks back.`,
    },
  };
}
