import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { seatsInOrder, seatsOn } from '../../../../shared/domain/steering/queries.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { SteeringGroup, SteeringSeat } from '../../../../shared/model/steering-group.ts';
import { useAsOf, useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { EntryList, type Entry } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import { EndDayDialog } from './end-day-dialog.tsx';
import { SeatDialog } from './seat-dialog.tsx';
import { useSeatTexts } from './use-seat-texts.tsx';

interface MembersSectionProps {
  readonly group: SteeringGroup;
  readonly siteName: string;
}

type Open = { readonly dialog: 'edit' | 'end'; readonly seat: SteeringSeat } | 'new' | null;

const itself = (database: Database): Database => database;

/** Who sits in a steering body on the day; who did before is folded away. */
export function MembersSection({ group, siteName }: MembersSectionProps) {
  const { sites, steering } = useText();
  const words = steering.members;
  const run = useCommand();
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const today = useToday();
  const database = useDocument(itself);
  const texts = useSeatTexts(siteName);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);

  const current = seatsOn(group, asOf);
  const others = group.members.filter((seat) => !current.includes(seat));
  // A look back shows what was known to hold then; what began later is no member yet.
  const coming = asOf < today ? [] : others.filter(({ from }) => from !== null && from > asOf);
  const former = others.filter(({ until }) => until !== null && until < asOf);

  const entry = (seat: SteeringSeat): Entry => {
    const { name, title, details } = texts(seat);
    const isCurrent = current.includes(seat);
    return {
      key: seat.id,
      title,
      details,
      isCurrent,
      actions: canWrite && isCurrent && seat.until === null && (
        <Button size="small" onClick={() => setOpen({ dialog: 'end', seat })}>
          {words.end}
        </Button>
      ),
      ...(canWrite && {
        edit: { label: sites.history.edit(name), onClick: () => setOpen({ dialog: 'edit', seat }) },
        remove: {
          label: sites.history.remove(name),
          onClick: () => void run('steeringGroup.removeSeat', { id: group.id, seatId: seat.id }),
        },
      }),
    };
  };

  return (
    <Section
      title={words.title}
      description={current.length > 0 && words.count(current.length)}
      actions={<AddButton label={words.add} onClick={() => setOpen('new')} />}
    >
      <EntryList
        label={words.title}
        empty={words.empty}
        entries={[...seatsInOrder(database, current), ...coming].map(entry)}
      />
      {former.length > 0 && (
        <Disclosure label={words.former(former.length)}>
          <EntryList label={words.former(former.length)} empty="" entries={seatsInOrder(database, former).map(entry)} />
        </Disclosure>
      )}
      {open === 'new' && <SeatDialog group={group} siteName={siteName} seat={null} onClose={close} />}
      {open !== null && open !== 'new' && open.dialog === 'edit' && (
        <SeatDialog group={group} siteName={siteName} seat={open.seat} onClose={close} />
      )}
      {open !== null && open !== 'new' && open.dialog === 'end' && (
        <EndDayDialog
          title={words.endTitle}
          explain={words.endExplain}
          label={words.lastDay}
          onEnd={(until) =>
            run('steeringGroup.endSeat', { id: group.id, seatId: open.seat.id, until }, { quiet: true })
          }
          onClose={close}
        />
      )}
    </Section>
  );
}
