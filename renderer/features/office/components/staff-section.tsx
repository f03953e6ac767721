import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { staffByName } from '../../../../shared/domain/office/queries.ts';
import { blankStaffMember } from '../../../../shared/model/blank.ts';
import type { StaffMember } from '../../../../shared/model/office.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { AddButton, EditDialog, RemoveDialog } from '../../records/index.ts';

type Open = { readonly dialog: 'edit' | 'remove'; readonly member: StaffMember } | 'new' | null;

/** The people who work in the office. */
export function StaffSection() {
  const { staff: words, sections } = useText().office;
  const run = useCommand();
  const canWrite = useCanWrite();
  const staff = useDocument(staffByName);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <Section title={sections.staff} actions={<AddButton label={words.add} onClick={() => setOpen('new')} />}>
      <EntryList
        label={sections.staff}
        empty={words.empty}
        entries={staff.map((member) => ({
          key: member.id,
          title: member.name,
          details: [
            [!member.isActive && words.left, member.jobFunction].filter(Boolean).join(' · '),
            member.phone,
            member.email,
          ],
          isCurrent: member.isActive,
          ...(canWrite && {
            edit: { label: words.edit(member.name), onClick: () => setOpen({ dialog: 'edit', member }) },
            remove: { label: words.remove(member.name), onClick: () => setOpen({ dialog: 'remove', member }) },
          }),
        }))}
      />
      {open === 'new' && <StaffDialog member={null} onClose={close} />}
      {open !== null && open !== 'new' && open.dialog === 'edit' && (
        <StaffDialog member={open.member} onClose={close} />
      )}
      {open !== null && open !== 'new' && open.dialog === 'remove' && (
        <RemoveDialog
          table="staff"
          id={open.member.id}
          name={open.member.name}
          onConfirm={() => run('staff.remove', { id: open.member.id })}
          onClose={close}
        />
      )}
    </Section>
  );
}

interface StaffDialogProps {
  /** Null: a new one. */
  readonly member: StaffMember | null;
  readonly onClose: () => void;
}

function StaffDialog({ member, onClose }: StaffDialogProps) {
  const { staff: words, save } = useText().office;
  const run = useCommand();
  const [draft, setDraft] = useState<Omit<StaffMember, 'id'>>(member ?? blankStaffMember(''));
  const change = (changes: Partial<StaffMember>): void => setDraft((now) => ({ ...now, ...changes }));
  const { name, jobFunction, phone, email, isActive } = draft;
  return (
    <EditDialog
      title={member ? words.editTitle : words.addTitle}
      submitLabel={save}
      onClose={onClose}
      onSubmit={async () =>
        member
          ? run('staff.update', { id: member.id, changes: { name, jobFunction, phone, email, isActive } }, quiet)
          : run('staff.create', { record: draft }, quiet)
      }
    >
      {(problemOf) => (
        <>
          {(['name', 'jobFunction', 'phone', 'email'] as const).map((field) => (
            <TextField
              key={field}
              label={words[field]}
              type={inputTypes[field]}
              value={draft[field]}
              isRequired={field === 'name'}
              autoFocus={field === 'name'}
              onCommit={(value) => change({ [field]: value })}
              problem={problemOf(field)}
            />
          ))}
          <Checkbox
            label={words.isActive}
            checked={isActive}
            onChange={(_, data) => change({ isActive: data.checked === true })}
          />
        </>
      )}
    </EditDialog>
  );
}

const inputTypes = { name: 'text', jobFunction: 'text', phone: 'tel', email: 'email' } as const;
const quiet = { quiet: true };
