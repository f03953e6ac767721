import {
  AppsListDetailRegular,
  ArrowLeftRegular,
  ArrowRedoRegular,
  ArrowRightRegular,
  ArrowUndoRegular,
  BinRecycleRegular,
  BuildingMultipleRegular,
  CalendarClockRegular,
  CalendarRegular,
  DarkThemeRegular,
  DataBarVerticalRegular,
  DeleteRegular,
  DocumentDismissRegular,
  DocumentTextRegular,
  FilterRegular,
  HeartPulseRegular,
  HomeRegular,
  KeyboardRegular,
  LocalLanguageRegular,
  LocationRegular,
  MapRegular,
  PanelLeftRegular,
  PeopleRegular,
  SaveRegular,
  SearchRegular,
  SettingsRegular,
  TableArrowUpRegular,
  TaskListLtrRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import type { Action, ActionContext } from './action.ts';
import { redoNow, saveNow, undoNow } from './document-actions.ts';
import { focusFilter, focusNextPane } from './focus-actions.ts';

const isOpen = ({ appState }: ActionContext): boolean => appState.phase === 'open';
const canWrite = ({ appState }: ActionContext): boolean =>
  appState.phase === 'open' && appState.document.readOnly === null;
const always = (): boolean => true;

/** Everything the program itself can do, in the order the list of shortcuts shows it. */
export const actions: readonly Action[] = [
  {
    name: 'save',
    group: 'file',
    icon: <SaveRegular />,
    shortcuts: [{ key: 's', ctrl: true }],
    isAvailable: isOpen,
    perform: saveNow,
  },
  {
    name: 'closeFile',
    group: 'file',
    icon: <DocumentDismissRegular />,
    shortcuts: [],
    isAvailable: isOpen,
    perform: async ({ host, toast }) => {
      const closed = await host.call('document.close', {});
      if (!closed.ok) toast.problem(closed.error);
    },
  },
  {
    name: 'removeSample',
    group: 'file',
    icon: <DeleteRegular />,
    shortcuts: [],
    isAvailable: (context) => context.isSample && canWrite(context),
    perform: ({ show }) => show('remove-sample'),
  },
  {
    name: 'undo',
    group: 'edit',
    icon: <ArrowUndoRegular />,
    shortcuts: [{ key: 'z', ctrl: true }],
    isAvailable: canWrite,
    perform: undoNow,
  },
  {
    name: 'redo',
    group: 'edit',
    icon: <ArrowRedoRegular />,
    shortcuts: [
      { key: 'y', ctrl: true },
      { key: 'z', ctrl: true, shift: true },
    ],
    isAvailable: canWrite,
    perform: redoNow,
  },
  {
    name: 'filter',
    group: 'edit',
    icon: <FilterRegular />,
    shortcuts: [{ key: 'f', ctrl: true }],
    isAvailable: isOpen,
    perform: ({ show }) => {
      if (!focusFilter()) show('palette');
    },
  },
  {
    name: 'palette',
    group: 'go',
    icon: <SearchRegular />,
    shortcuts: [{ key: 'k', ctrl: true }],
    isAvailable: isOpen,
    perform: ({ show }) => show('palette'),
  },
  page('overview', '/', <HomeRegular />),
  page('sites', '/standorte', <LocationRegular />),
  page('organisations', '/organisationen', <BuildingMultipleRegular />),
  page('contacts', '/personen', <PeopleRegular />),
  page('meetings', '/veranstaltungen', <CalendarRegular />),
  page('agreements', '/vereinbarungen', <DocumentTextRegular />),
  page('deadlines', '/fristen', <CalendarClockRegular />),
  page('tasks', '/aufgaben', <TaskListLtrRegular />),
  page('offers', '/angebote', <HeartPulseRegular />),
  page('map', '/karte', <MapRegular />),
  page('charts', '/auswertung', <DataBarVerticalRegular />),
  page('import', '/import', <TableArrowUpRegular />),
  page('recycleBin', '/papierkorb', <BinRecycleRegular />),
  page('office', '/buero', <SettingsRegular />),
  page('searchPage', '/suche', <AppsListDetailRegular />),
  {
    name: 'back',
    group: 'go',
    icon: <ArrowLeftRegular />,
    shortcuts: [{ key: 'ArrowLeft', alt: true }],
    isAvailable: isOpen,
    perform: ({ navigate }) => navigate(-1),
  },
  {
    name: 'forward',
    group: 'go',
    icon: <ArrowRightRegular />,
    shortcuts: [{ key: 'ArrowRight', alt: true }],
    isAvailable: isOpen,
    perform: ({ navigate }) => navigate(1),
  },
  {
    name: 'nextPane',
    group: 'go',
    icon: <PanelLeftRegular />,
    shortcuts: [{ key: 'F6' }],
    isAvailable: isOpen,
    perform: () => focusNextPane(1),
  },
  {
    name: 'previousPane',
    group: 'go',
    icon: <PanelLeftRegular />,
    shortcuts: [{ key: 'F6', shift: true }],
    isAvailable: isOpen,
    perform: () => focusNextPane(-1),
  },
  {
    name: 'shortcuts',
    group: 'view',
    icon: <KeyboardRegular />,
    shortcuts: [{ key: 'F1' }],
    isAvailable: always,
    perform: ({ show }) => show('shortcuts'),
  },
  view('languageDe', <LocalLanguageRegular />, ({ setLanguage }) => setLanguage('de')),
  view('languageEn', <LocalLanguageRegular />, ({ setLanguage }) => setLanguage('en')),
  view('themeSystem', <DarkThemeRegular />, ({ setTheme }) => setTheme('system')),
  view('themeLight', <WeatherSunnyRegular />, ({ setTheme }) => setTheme('light')),
  view('themeDark', <WeatherMoonRegular />, ({ setTheme }) => setTheme('dark')),
];

function page(name: Action['name'], path: string, icon: Action['icon']): Action {
  return {
    name,
    group: 'go',
    icon,
    shortcuts: [],
    isAvailable: isOpen,
    perform: ({ navigate }) => navigate(path),
  };
}

function view(name: Action['name'], icon: Action['icon'], perform: Action['perform']): Action {
  return { name, group: 'view', icon, shortcuts: [], isAvailable: always, perform };
}
