import { Checkbox } from '@fluentui/react-components';
import type { TakenAlong } from '../../../../shared/domain/sites/merge-command.ts';
import type { OpenAtSite } from '../../../../shared/domain/sites/mergers.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './merger-note.module.css';

interface TakeAlongListProps {
  readonly open: OpenAtSite;
  /** The site that takes over; null while none is chosen. */
  readonly target: string | null;
  /** Whether it has a steering body that can take seats. */
  readonly hasBody: boolean;
  readonly ticked: readonly TakenAlong[];
  readonly onTick: (ticked: readonly TakenAlong[]) => void;
}

/** What is open at a site that becomes part of another, to be ticked. */
export function TakeAlongList({ open, target, hasBody, ticked, onTick }: TakeAlongListProps) {
  const { merge: words } = useText().sites;
  const choices = [
    { kind: 'FOLLOW_UPS', label: words.followUps(open.followUps), isThere: open.followUps > 0 },
    {
      kind: 'ROLES',
      label: words.roles(open.roles, open.registrations),
      isThere: open.roles + open.registrations > 0,
    },
    { kind: 'SEATS', label: words.seats(open.seats), isThere: open.seats > 0 },
  ] as const;
  const there = choices.filter(({ isThere }) => isThere);
  if (there.length === 0) return <p className={styles.hint}>{words.nothingOpen}</p>;
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.title}>{words.takeAlong}</legend>
      {there.map(({ kind, label }) => {
        const isRefused = kind === 'SEATS' && target !== null && !hasBody;
        return (
          <Checkbox
            key={kind}
            label={isRefused ? words.noBody(label, target) : label}
            disabled={isRefused}
            checked={!isRefused && ticked.includes(kind)}
            onChange={(_, data) =>
              onTick(data.checked === true ? [...ticked, kind] : ticked.filter((each) => each !== kind))
            }
          />
        );
      })}
      <p className={styles.hint}>{words.stays}</p>
    </fieldset>
  );
}
