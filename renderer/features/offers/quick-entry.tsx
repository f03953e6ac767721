import { Field, Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { readQuickOffer } from '../../../shared/domain/offers/new-offers.ts';
import type { OfferId, SiteId } from '../../../shared/kernel/ids.ts';
import { useToday } from '../../state/use-clock.ts';
import { useCommand } from '../../state/use-command.ts';
import { useText } from '../../state/use-text.ts';
import { useToast } from '../../ui/toast.tsx';
import styles from './offers.module.css';

interface QuickEntryProps {
  /** The sites a new offer is for. */
  readonly siteIds: readonly SiteId[];
  readonly onOpen: (id: OfferId) => void;
  /** Without label and hint beside it, for the head of a page. */
  readonly isCompact?: boolean;
}

/** One line makes one offer: title, field of action and start, parted by semicolons. */
export function QuickEntry({ siteIds, onOpen, isCompact = false }: QuickEntryProps) {
  const { quick } = useText().offers;
  const run = useCommand();
  const toast = useToast();
  const today = useToday();
  const [typed, setTyped] = useState('');

  async function add(): Promise<void> {
    const read = readQuickOffer(typed, today);
    if (read === null) return;
    const made = await run('offer.create', { record: { ...read.record, siteIds: [...siteIds] } });
    if (!made.ok) return;
    setTyped('');
    const action = { label: quick.open, onAct: () => onOpen(made.value.id as OfferId) }; // the command made this id
    const added = quick.added(read.record.title);
    if (read.unknown.length === 0) toast.success(added, action);
    else toast.info(`${added}. ${quick.notUnderstood(read.unknown.join(', '))}`, action);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  }

  const input = (
    <Input
      className={styles.quick ?? ''}
      aria-label={quick.label}
      value={typed}
      placeholder={quick.placeholder}
      title={quick.hint}
      onChange={(_, data) => setTyped(data.value)}
      onKeyDown={onKeyDown}
      data-own-undo=""
    />
  );
  if (isCompact) return input;
  return (
    <Field label={quick.label} hint={quick.hint} className={styles.quick ?? ''}>
      {input}
    </Field>
  );
}
