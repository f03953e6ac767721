import { Button, CounterBadge, mergeClasses, Tooltip } from '@fluentui/react-components';
import {
  BinRecycleRegular,
  BuildingMultipleRegular,
  CalendarClockRegular,
  CalendarRegular,
  DataBarVerticalRegular,
  DocumentTextRegular,
  HeartPulseRegular,
  HomeRegular,
  LocationRegular,
  MapRegular,
  PanelLeftContractRegular,
  PanelLeftExpandRegular,
  PeopleRegular,
  SettingsRegular,
  TableArrowUpRegular,
  TaskListLtrRegular,
} from '@fluentui/react-icons';
import { useCallback, type ReactElement } from 'react';
import { NavLink } from 'react-router';
import { overdueCount } from '../../../shared/domain/deadlines/queries.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useUiStore } from '../../state/ui-store.ts';
import { useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import styles from './side-navigation.module.css';

interface Area {
  readonly name: keyof Catalogue['common']['navigation'];
  readonly path: string;
  readonly icon: ReactElement;
}

const areas: readonly Area[] = [
  { name: 'overview', path: '/', icon: <HomeRegular /> },
  { name: 'sites', path: '/standorte', icon: <LocationRegular /> },
  { name: 'meetings', path: '/veranstaltungen', icon: <CalendarRegular /> },
  { name: 'offers', path: '/angebote', icon: <HeartPulseRegular /> },
  { name: 'contacts', path: '/personen', icon: <PeopleRegular /> },
  { name: 'organisations', path: '/organisationen', icon: <BuildingMultipleRegular /> },
  { name: 'agreements', path: '/vereinbarungen', icon: <DocumentTextRegular /> },
  { name: 'deadlines', path: '/fristen', icon: <CalendarClockRegular /> },
  { name: 'tasks', path: '/aufgaben', icon: <TaskListLtrRegular /> },
  { name: 'map', path: '/karte', icon: <MapRegular /> },
  { name: 'charts', path: '/auswertung', icon: <DataBarVerticalRegular /> },
];

const tools: readonly Area[] = [
  { name: 'import', path: '/import', icon: <TableArrowUpRegular /> },
  { name: 'recycleBin', path: '/papierkorb', icon: <BinRecycleRegular /> },
  { name: 'office', path: '/buero', icon: <SettingsRegular /> },
];

/** The areas of the program; narrow windows and those who want room see icons only. */
export function SideNavigation() {
  const { navigation } = useText().common;
  const isCollapsed = useUiStore((state) => state.isNavCollapsed);
  const setCollapsed = useUiStore((state) => state.setNavCollapsed);
  const label = isCollapsed ? navigation.expand : navigation.collapse;
  return (
    <nav
      className={mergeClasses(styles.navigation, isCollapsed && styles.collapsed)}
      aria-label={navigation.label}
      data-pane="navigation"
    >
      <AreaList areas={areas} />
      <div className={styles.end}>
        <AreaList areas={tools} />
        <Tooltip content={label} relationship="label" positioning="after">
          <Button
            className={styles.toggle ?? ''}
            appearance="subtle"
            icon={isCollapsed ? <PanelLeftExpandRegular /> : <PanelLeftContractRegular />}
            aria-expanded={!isCollapsed}
            onClick={() => setCollapsed(!isCollapsed)}
          />
        </Tooltip>
      </div>
    </nav>
  );
}

interface AreaListProps {
  readonly areas: readonly Area[];
}

function AreaList({ areas: shown }: AreaListProps) {
  const { navigation } = useText().common;
  return (
    <ul className={styles.list}>
      {shown.map((area) => (
        <li key={area.path}>
          <NavLink
            to={area.path}
            end={area.path === '/'}
            className={({ isActive }) => mergeClasses(styles.link, isActive && styles.active)}
            title={navigation[area.name]}
          >
            <span className={styles.icon} aria-hidden="true">
              {area.icon}
            </span>
            <span className={styles.label}>{navigation[area.name]}</span>
            {area.name === 'deadlines' ? <OverdueBadge /> : null}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** How many deadlines have passed, as of today; nothing where none has. */
function OverdueBadge() {
  const { deadlines } = useText();
  const today = useToday();
  const count = useDocument(useCallback((database: Database) => overdueCount(database, today), [today]));
  if (count === 0) return null;
  return (
    <CounterBadge
      className={styles.badge ?? ''}
      count={count}
      overflowCount={999}
      size="small"
      color="danger"
      role="img"
      aria-label={deadlines.overdueBadge(count)}
    />
  );
}
