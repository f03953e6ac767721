import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SteeringGroup } from '../../../../shared/model/steering-group.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RemoveDialog } from '../../records/index.ts';
import styles from '../steering.module.css';
import { EndDayDialog } from './end-day-dialog.tsx';

interface FactsSectionProps {
  readonly group: SteeringGroup;
}

/** What a steering body is called, how long it exists and how often it meets. */
export function FactsSection({ group }: FactsSectionProps) {
  const words = useText().steering;
  const { facts } = words;
  const run = useCommand();
  const canWrite = useCanWrite();
  const [open, setOpen] = useState<'end' | 'remove' | null>(null);
  const close = (): void => setOpen(null);
  const change = (changes: Partial<Omit<SteeringGroup, 'id'>>) =>
    run('steeringGroup.update', { id: group.id, changes }, { quiet: true });
  return (
    <Section title={facts.title}>
      <TextField
        label={facts.name}
        hint={facts.nameHint}
        value={group.name}
        onCommit={(name) => change({ name })}
        name="name"
      />
      <DayField label={facts.from} value={group.from} name="from" onCommit={(from) => change({ from })} />
      {group.until !== null && (
        <DayField label={facts.until} value={group.until} name="until" onCommit={(until) => change({ until })} />
      )}
      <TextField
        label={facts.rhythm}
        hint={facts.rhythmHint}
        value={group.rhythm}
        name="rhythm"
        onCommit={(rhythm) => change({ rhythm })}
      />
      <TextField
        label={facts.note}
        value={group.note}
        isMultiline
        rows={3}
        name="note"
        onCommit={(note) => change({ note })}
      />
      {canWrite && (
        <div className={styles.buttons}>
          {group.until === null && (
            <Button size="small" onClick={() => setOpen('end')}>
              {facts.end}
            </Button>
          )}
          <Button size="small" onClick={() => setOpen('remove')}>
            {facts.remove}
          </Button>
        </div>
      )}
      {open === 'end' && (
        <EndDayDialog
          title={facts.endTitle}
          explain={facts.endExplain}
          label={facts.lastDay}
          onEnd={(until) => run('steeringGroup.end', { id: group.id, until }, { quiet: true })}
          onClose={close}
        />
      )}
      {open === 'remove' && (
        <RemoveDialog
          table="steeringGroups"
          id={group.id}
          name={group.name || words.title}
          onConfirm={() => run('steeringGroup.remove', { id: group.id })}
          onClose={close}
        />
      )}
    </Section>
  );
}
