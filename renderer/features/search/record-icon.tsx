import {
  ArrowRepeatAllRegular,
  AttachRegular,
  BinRecycleRegular,
  BuildingMultipleRegular,
  CalendarLtrRegular,
  CalendarMultipleRegular,
  CalendarRegular,
  ChartMultipleRegular,
  ChatHelpRegular,
  DocumentTextRegular,
  FlagRegular,
  GavelRegular,
  HeartPulseRegular,
  LightbulbRegular,
  LocationRegular,
  MapRegular,
  NoteRegular,
  PeopleTeamRegular,
  PersonAddRegular,
  PersonBoardRegular,
  PersonRegular,
  SlideTextRegular,
  TagRegular,
  TaskListLtrRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { RecordKind } from './search-record.ts';

const icons: Readonly<Record<RecordKind, ReactElement>> = {
  site: <LocationRegular />,
  location: <MapRegular />,
  contact: <PersonRegular />,
  organisation: <BuildingMultipleRegular />,
  meeting: <CalendarRegular />,
  series: <CalendarMultipleRegular />,
  agendaItem: <SlideTextRegular />,
  theme: <TagRegular />,
  question: <ChatHelpRegular />,
  guest: <PersonAddRegular />,
  agreement: <DocumentTextRegular />,
  attachment: <AttachRegular />,
  offer: <HeartPulseRegular />,
  need: <LightbulbRegular />,
  milestone: <FlagRegular />,
  indicator: <ChartMultipleRegular />,
  siteNote: <NoteRegular />,
  followUp: <TaskListLtrRegular />,
  steeringGroup: <PeopleTeamRegular />,
  steeringMeeting: <CalendarLtrRegular />,
  decision: <GavelRegular />,
  fundingPhase: <ArrowRepeatAllRegular />,
  staff: <PersonBoardRegular />,
  recycled: <BinRecycleRegular />,
};

interface RecordIconProps {
  readonly kind: RecordKind;
}

/** The sign of a kind of record. */
export function RecordIcon({ kind }: RecordIconProps) {
  return icons[kind];
}
