import type { ReactNode } from 'react';
import { DoneDialog } from '../../../../renderer/features/deadlines/components/done-dialog.tsx';
import { SnoozeDialog } from '../../../../renderer/features/deadlines/components/snooze-dialog.tsx';
import { FollowUpDialog } from '../../../../renderer/features/follow-ups/follow-up-dialog.tsx';
import { NewMeetingDialog } from '../../../../renderer/features/meetings/new-meeting-dialog.tsx';
import { GuestDialog } from '../../../../renderer/features/meetings/presence/guest-dialog.tsx';
import { InviteDialog } from '../../../../renderer/features/meetings/registrations/invite-dialog.tsx';
import { OfferDialog } from '../../../../renderer/features/offers/offer-dialog.tsx';
import { PhaseDialog } from '../../../../renderer/features/office/components/phase-dialog.tsx';
import { StaffSection } from '../../../../renderer/features/office/components/staff-section.tsx';
import { TermDialog } from '../../../../renderer/features/office/components/term-dialog.tsx';
import { CreateContactDialog } from '../../../../renderer/features/organisations/components/create-contact-dialog.tsx';
import { CreateOrganisationDialog } from '../../../../renderer/features/organisations/components/create-organisation-dialog.tsx';
import { EndRoleDialog } from '../../../../renderer/features/organisations/components/end-role-dialog.tsx';
import { HandOverDialog } from '../../../../renderer/features/organisations/components/hand-over-dialog.tsx';
import { RoleDialog } from '../../../../renderer/features/organisations/components/role-dialog.tsx';
import { CriterionDialog } from '../../../../renderer/features/quality/components/criterion-dialog.tsx';
import { IndicatorDialog } from '../../../../renderer/features/quality/components/indicator-dialog.tsx';
import { MilestoneDialog } from '../../../../renderer/features/quality/components/milestone-dialog.tsx';
import { NeedDialog } from '../../../../renderer/features/quality/components/need-dialog.tsx';
import { ProcessDialog } from '../../../../renderer/features/quality/components/process-dialog.tsx';
import { AgreementDialog } from '../../../../renderer/features/sites/components/agreement-dialog.tsx';
import { CreateSiteDialog } from '../../../../renderer/features/sites/components/create-site-dialog.tsx';
import { InvolvementSection } from '../../../../renderer/features/sites/components/involvement-section.tsx';
import { LeadDialog } from '../../../../renderer/features/sites/components/lead-dialog.tsx';
import { LocationsSection } from '../../../../renderer/features/sites/components/locations-section.tsx';
import { MergeDialog } from '../../../../renderer/features/sites/components/merge-dialog.tsx';
import { RenewDialog } from '../../../../renderer/features/sites/components/renew-dialog.tsx';
import { StatusDialog } from '../../../../renderer/features/sites/components/status-dialog.tsx';
import { NoteDialog } from '../../../../renderer/features/sites/timeline/note-dialog.tsx';
import { CreateGroupDialog } from '../../../../renderer/features/steering/components/create-group-dialog.tsx';
import { DecisionDialog } from '../../../../renderer/features/steering/components/decision-dialog.tsx';
import { EndDayDialog } from '../../../../renderer/features/steering/components/end-day-dialog.tsx';
import { MeetingDialog } from '../../../../renderer/features/steering/components/meeting-dialog.tsx';
import { SeatDialog } from '../../../../renderer/features/steering/components/seat-dialog.tsx';
import { NewOfficeDialog } from '../../../../renderer/features/welcome/new-office-dialog.tsx';
import { ViewNameDialog } from '../../../../renderer/ui/data-table/views/view-name-dialog.tsx';
import { required } from '../../../../shared/kernel/assert.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import type { Database } from '../../../../shared/model/database.ts';

/** A dialog with fields: where it is written, and how to have it. */
export interface ListedDialog {
  /** The source file, under `renderer/`. */
  readonly file: string;
  readonly name: string;
  readonly draw: (database: Database, close: () => void) => ReactNode;
  /** The button that opens it, for dialogs that are part of a section. */
  readonly opener?: string;
  /** What it does depends on ticks; its button says of how many. */
  readonly needsTicks?: boolean;
}

const done = () => Promise.resolve(ok(null));
const none = () => undefined;

function dialog(file: string, name: string, draw: ListedDialog['draw'], opener?: string): ListedDialog {
  return { file: `renderer/${file}`, name, draw, ...(opener === undefined ? {} : { opener }) };
}

const site = (database: Database) => required(database.sites['s1'], 's1');
const siteId = 's1' as never; // ids of the world are plain words
const meeting = (database: Database) => required(database.meetings['m1'], 'm1');
const body = (database: Database) => required(database.steeringGroups['g1'], 'g1');
const agreement = (database: Database) => required(database.agreements['a1'], 'a1');
const contact = (database: Database) => required(database.contacts['c1'], 'c1');
const role = (database: Database) => required(contact(database).roles[0], 'a role of c1');
const office = (database: Database) => database.office;

/** Every dialog of the program that takes text. One that is missing here fails the test that reads the sources. */
export const dialogs: readonly ListedDialog[] = [
  dialog('features/deadlines/components/done-dialog.tsx', 'deadline done', (_, close) => (
    <DoneDialog onDone={done} onClose={close} />
  )),
  dialog('features/deadlines/components/snooze-dialog.tsx', 'deadline put off', (_, close) => (
    <SnoozeDialog onSnooze={done} onClose={close} />
  )),
  dialog('features/follow-ups/follow-up-dialog.tsx', 'task', (_, close) => (
    <FollowUpDialog start={{}} followUp={null} onClose={close} />
  )),
  dialog('features/meetings/new-meeting-dialog.tsx', 'new meeting', (_, close) => (
    <NewMeetingDialog onCreated={none} onClose={close} />
  )),
  dialog('features/meetings/presence/guest-dialog.tsx', 'guest', (database, close) => (
    <GuestDialog meeting={meeting(database)} name={{ firstName: '', lastName: '' }} onClose={close} />
  )),
  {
    ...dialog('features/meetings/registrations/invite-dialog.tsx', 'invite', (database, close) => (
      <InviteDialog meeting={meeting(database)} onClose={close} />
    )),
    needsTicks: true,
  },
  dialog('features/offers/offer-dialog.tsx', 'new offer', (_, close) => (
    <OfferDialog offer={null} siteIds={[siteId]} onRemove={none} onClose={close} />
  )),
  dialog('features/office/components/phase-dialog.tsx', 'funding phase', (_, close) => (
    <PhaseDialog phase={null} onClose={close} />
  )),
  dialog('features/office/components/staff-section.tsx', 'staff', () => <StaffSection />, 'Person anlegen'),
  dialog('features/office/components/term-dialog.tsx', 'own word', (database, close) => (
    <TermDialog termKey="site" term={office(database).terms.site} onClose={close} />
  )),
  dialog('features/organisations/components/create-contact-dialog.tsx', 'new person', (_, close) => (
    <CreateContactDialog place={null} placeName="" onClose={close} />
  )),
  dialog('features/organisations/components/create-organisation-dialog.tsx', 'new organisation', (_, close) => (
    <CreateOrganisationDialog onCreated={none} onClose={close} />
  )),
  dialog('features/organisations/components/end-role-dialog.tsx', 'end a role', (database, close) => (
    <EndRoleDialog contactId={contact(database).id} role={role(database)} onClose={close} />
  )),
  dialog('features/organisations/components/hand-over-dialog.tsx', 'successor', (database, close) => (
    <HandOverDialog contact={contact(database)} role={role(database)} onClose={close} />
  )),
  dialog('features/organisations/components/role-dialog.tsx', 'role', (database, close) => (
    <RoleDialog contactId={contact(database).id} role={null} onClose={close} />
  )),
  dialog('features/quality/components/criterion-dialog.tsx', 'criterion', (database, close) => (
    <CriterionDialog site={site(database)} criterion="PARTICIPATION" onClose={close} />
  )),
  dialog('features/quality/components/indicator-dialog.tsx', 'indicator', (_, close) => (
    <IndicatorDialog siteId={siteId} indicator={null} onClose={close} />
  )),
  dialog('features/quality/components/milestone-dialog.tsx', 'milestone', (_, close) => (
    <MilestoneDialog siteId={siteId} milestone={null} onClose={close} />
  )),
  dialog('features/quality/components/need-dialog.tsx', 'need', (_, close) => (
    <NeedDialog siteId={siteId} need={null} onClose={close} />
  )),
  dialog('features/quality/components/process-dialog.tsx', 'process', (database, close) => (
    <ProcessDialog site={site(database)} entry={null} onClose={close} />
  )),
  dialog('features/sites/components/agreement-dialog.tsx', 'new agreement', (_, close) => (
    <AgreementDialog siteId={'s2' as never} agreement={null} onClose={close} />
  )),
  dialog('features/sites/components/agreement-dialog.tsx', 'agreement', (database, close) => (
    <AgreementDialog siteId={siteId} agreement={agreement(database)} onClose={close} />
  )),
  dialog('features/sites/components/create-site-dialog.tsx', 'new site', (_, close) => (
    <CreateSiteDialog onCreated={none} onClose={close} />
  )),
  dialog(
    'features/sites/components/involvement-section.tsx',
    'municipality',
    (database) => <InvolvementSection site={site(database)} />,
    'Einbindung eintragen',
  ),
  dialog('features/sites/components/lead-dialog.tsx', 'lead', (database, close) => (
    <LeadDialog site={site(database)} lead={null} onClose={close} />
  )),
  dialog(
    'features/sites/components/locations-section.tsx',
    'place of a site',
    (database) => <LocationsSection site={site(database)} />,
    'Ort anlegen',
  ),
  dialog('features/sites/components/merge-dialog.tsx', 'merger', (database, close) => (
    <MergeDialog site={site(database)} onClose={close} />
  )),
  dialog('features/sites/components/renew-dialog.tsx', 'renewal', (database, close) => (
    <RenewDialog agreement={agreement(database)} onClose={close} />
  )),
  dialog('features/sites/components/status-dialog.tsx', 'status', (database, close) => (
    <StatusDialog site={site(database)} entry={null} onClose={close} />
  )),
  dialog('features/sites/timeline/note-dialog.tsx', 'note', (_, close) => (
    <NoteDialog siteId={siteId} note={null} onClose={close} />
  )),
  dialog('features/steering/components/create-group-dialog.tsx', 'new body', (_, close) => (
    <CreateGroupDialog siteId={'s2' as never} from={day('2017-01-01')} onClose={close} />
  )),
  dialog('features/steering/components/decision-dialog.tsx', 'decision', (database, close) => (
    <DecisionDialog group={body(database)} meetingId="held" decision={null} onClose={close} />
  )),
  dialog('features/steering/components/end-day-dialog.tsx', 'end of a seat', (_, close) => (
    <EndDayDialog title="Ende" explain="" label="Letzter Tag" onEnd={done} onClose={close} />
  )),
  dialog('features/steering/components/meeting-dialog.tsx', 'meeting of a body', (database, close) => (
    <MeetingDialog group={body(database)} meeting={null} onClose={close} />
  )),
  dialog('features/steering/components/seat-dialog.tsx', 'seat', (database, close) => (
    <SeatDialog group={body(database)} siteName="Bottrop" seat={null} onClose={close} />
  )),
  dialog('features/welcome/new-office-dialog.tsx', 'new office', (_, close) => <NewOfficeDialog onClose={close} />),
  dialog('ui/data-table/views/view-name-dialog.tsx', 'name of a view', (_, close) => (
    <ViewNameDialog title="Ansicht" name="" others={[{ name: 'Alle' }]} onSubmit={done} onClose={close} />
  )),
];

/** Dialogs with a button that does work and nothing to type: lists to tick, questions to answer. */
export const dialogsWithoutText: readonly string[] = [
  'features/import/components/undo-import-dialog.tsx',
  'ui/data-table/bulk/bulk-edit-dialog.tsx',
  'ui/data-table/bulk/remove-many-dialog.tsx',
  'ui/data-table/plan-dialog.tsx',
].map((file) => `renderer/${file}`);
