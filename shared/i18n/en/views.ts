import type { ViewsTexts } from '../de/views.ts';
import { formatDay, formatList, formatNumber as writeNumber } from '../format.ts';

const formatNumber = (count: number): string => writeNumber(count, 'en');
const changes = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'change' : 'changes'}`;
const records = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'record' : 'records'}`;

/** English texts: saved views, work in the cells of lists, bulk edit. */
export function viewsEn(): ViewsTexts {
  return {
    menu: {
      label: (name) => `View: ${name}`,
      changed: (name) => `View: ${name} (changed)`,
      all: 'All',
      own: 'Own views',
      none: 'No view of your own yet',
      save: 'Save view',
      saveAs: 'Save as new view …',
      rename: 'Rename …',
      remove: 'Delete …',
      reset: 'Discard changes',
    },
    dialog: {
      saveTitle: 'Save as new view',
      saveText:
        'Filters, search text, order, groups and columns are saved. Invitations, charts and documents can use the view.',
      renameTitle: 'Rename view',
      renameConfirm: 'Rename',
      name: 'Name of the view',
      nameTaken: 'There is a view of this name already. Please choose another.',
      removeTitle: (name) => `Delete the view “${name}”?`,
      removeText: 'Only the view is deleted, no record of the list.',
      removeConfirm: 'Delete',
      saved: (name) => `The view “${name}” is saved.`,
    },
    group: {
      label: 'Group',
      by: (column) => `Grouped: ${column}`,
      none: 'No groups',
      blank: '(blank)',
      count: records,
      named: (group, count) => `${group}, ${records(count)}`,
    },
    written: {
      action: 'Export',
      title: 'Export the list as it is shown',
      xlsx: 'Excel workbook (.xlsx)',
      csv: 'CSV file (.csv)',
      done: (fileName: string) => `The list has been exported: ${fileName}.`,
    },
    columns: {
      arrange: 'Arrange columns …',
      title: 'Arrange columns',
      text: 'The first column names the row and stays in front.',
      left: (column) => `Move ${column} left`,
      right: (column) => `Move ${column} right`,
    },
    cells: {
      edit: (column, row) => `${column}: ${row}`,
      cannotBeEmpty: 'This cannot be emptied.',
      noChoice: (typed, examples) =>
        `“${typed}” cannot be chosen. Possible are for example: ${formatList(examples, 'en')}.`,
      readOnly: 'This column is not changed in the list.',
      from: (day) => `holds from ${day}`,
      changed: (column, row, day) => `${column} of ${row} holds from ${day}. What held before stays.`,
      choose: 'Please choose',
    },
    plan: {
      pasteTitle: 'Paste from the clipboard',
      clearTitle: 'Empty cells',
      fillTitle: 'Change cells',
      label: 'Changes before and after',
      record: 'Record',
      field: 'Field',
      before: 'before',
      after: 'after',
      blank: '(blank)',
      summary: (count, refused) =>
        refused === 0
          ? `${changes(count)} in one step.`
          : `${changes(count)} in one step, ${formatNumber(refused)} not possible.`,
      nothing: 'Nothing changes.',
      tooMany: (most: string) =>
        `Too many cells at once; at most ${most} are possible. Nothing was changed. Please select a smaller range.`,
      dated: 'Dated facts are entered from the day named. What held before can still be read.',
      refused: 'not possible',
      outside: (count) =>
        count === 1
          ? 'One value does not fit into the list and is left out.'
          : `${formatNumber(count)} values do not fit into the list and are left out.`,
      more: (count) => `and ${formatNumber(count)} more`,
      apply: (count) => (count === 1 ? 'Make 1 change' : `Make ${formatNumber(count)} changes`),
      applied: (count) => (count === 1 ? '1 value changed.' : `${formatNumber(count)} values changed.`),
      copiedWithDots: (threshold) =>
        `Copied. Outside the program, counts of people below ${formatNumber(threshold)} are a •.`,
      copied: (rows, columns) =>
        `Copied: ${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}, ${formatNumber(columns)} ${columns === 1 ? 'column' : 'columns'}.`,
    },
    bulk: {
      selected: (count) => `${formatNumber(count)} selected`,
      edit: 'Edit selected …',
      remove: 'Delete selected …',
      clear: 'Clear selection',
      actions: 'Commands for the selection',
      title: (count) => `Edit ${records(count)}`,
      field: 'What to change?',
      value: 'New value',
      pick: 'Choose what is to change. Below, the change of every record is listed.',
      removeTitle: (count) => `Delete ${records(count)}?`,
      removeText: (count) =>
        count === 1
          ? 'The record goes to the recycle bin and can be brought back from there.'
          : 'The records go to the recycle bin and can be brought back from there.',
      removeNoneTitle: 'Nothing can be deleted',
      removeNone: 'None of the selected records can be deleted.',
      kept: (count) =>
        count === 1
          ? 'One record stays because it is still in use:'
          : `${formatNumber(count)} records stay because they are still in use:`,
      keptItem: (name, users) => `${name} (${users})`,
      removeConfirm: (count) => `Delete ${records(count)}`,
      removed: (count) =>
        count === 1 ? '1 record is in the recycle bin.' : `${formatNumber(count)} records are in the recycle bin.`,
    },
    compare: {
      action: 'Compare',
      actionWith: 'Compare …',
      title: 'Compare sites',
      first: 'Left',
      second: 'Right',
      swap: 'Swap sides',
      pickTitle: 'Choose two sites',
      pickText: 'Choose two different sites above. Everything known of them is then shown side by side.',
      fact: 'Fact',
      different: 'different',
      same: 'same',
      mark: 'Comparison',
      onlyDifferent: 'Show differences only',
      summary: (different, all) =>
        different === 0
          ? `No difference in ${formatNumber(all)} facts.`
          : `${formatNumber(different)} of ${formatNumber(all)} facts differ.`,
      blank: '–',
      sections: {
        master: 'Master data',
        dated: 'On the day',
        agreements: 'Agreements',
        people: 'People',
        work: 'Work on site',
        profile: 'Profile',
      },
      facts: {
        phase: 'Phase of the process',
        participations: 'Meetings attended',
        inForce: 'In force',
        contacts: 'People',
        offers: 'Offers, this year and last',
        figures: 'Figures',
        needs: 'Open needs',
        milestones: 'Open milestones',
        criteria: 'Good Practice criteria',
        stage: (criterion, stage) => `${criterion}: stage ${formatNumber(stage)}`,
      },
      unknownDay: 'unknown',
      term: (kind, from, until) => `${kind}: ${from} to ${until}`,
      figure: (name, value, on) =>
        on === null ? `${name}: ${value}` : `${name}: ${value} (as of ${formatDay(on, 'en')})`,
    },
    use: {
      label: 'View',
      all: 'all sites',
      byHand: 'choose one by one',
      of: {
        SITES: (name) => `Sites: ${name}`,
        CONTACTS: (name) => `People: ${name}`,
        ORGANISATIONS: (name) => `Organisations: ${name}`,
        OFFERS: (name) => `Offers: ${name}`,
        AGREEMENTS: (name) => `Agreements: ${name}`,
      },
      people: (count) => (count === 1 ? 'The view shows 1 person.' : `The view shows ${formatNumber(count)} people.`),
      source: (name) => `View “${name}” only`,
      definition: (name) =>
        `Sites: only those of the view “${name}” on the reference day; only they count in earlier times too, with their people and offers.`,
    },
    keys: {
      range: 'Select a range',
      all: 'Select all cells',
      row: 'Select the whole row',
      copy: 'Copy the range (for Excel)',
      paste: 'Paste from Excel',
      edit: 'Edit the cell (or just type)',
      down: 'Accept and go down',
      right: 'Accept and go right',
      cancel: 'Discard what was typed',
      clear: 'Empty cells',
      sortMore: 'Heading: sort by it as well',
      group: 'Open or close a group',
    },
  };
}
