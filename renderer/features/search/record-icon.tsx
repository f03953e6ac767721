import {
  BuildingMultipleRegular,
  CalendarRegular,
  LocationRegular,
  PersonRegular,
  SlideTextRegular,
  TaskListLtrRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { RecordKind } from './search-record.ts';

const icons: Readonly<Record<RecordKind, ReactElement>> = {
  site: <LocationRegular />,
  contact: <PersonRegular />,
  organisation: <BuildingMultipleRegular />,
  meeting: <CalendarRegular />,
  agendaItem: <SlideTextRegular />,
  followUp: <TaskListLtrRegular />,
};

interface RecordIconProps {
  readonly kind: RecordKind;
}

/** The sign of a kind of record. */
export function RecordIcon({ kind }: RecordIconProps) {
  return icons[kind];
}
