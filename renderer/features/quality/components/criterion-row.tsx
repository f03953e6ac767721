import { Badge, Button, mergeClasses, Tooltip, useArrowNavigationGroup } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, HistoryRegular } from '@fluentui/react-icons';
import type { CriterionState } from '../../../../shared/domain/quality/criteria.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import styles from './criteria.module.css';

interface CriterionRowProps {
  readonly siteId: SiteId;
  readonly state: CriterionState;
  /** The day a click on a stage counts for. */
  readonly day: Day;
  readonly onHistory: () => void;
}

const stages = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** One criterion: its name, its stage since when, the change of a year, and the ten stages to click. */
export function CriterionRow({ siteId, state, day, onHistory }: CriterionRowProps) {
  const { enums, quality } = useText();
  const { criteria: words } = quality;
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', memorizeCurrent: true });
  const { criterion, entry, change } = state;
  const name = enums.goodPracticeCriterion[criterion];
  const since = entry === null || entry.from === null ? null : formatDay(entry.from, language);
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <div className={styles.title}>{name}</div>
        <div className={styles.state}>
          {entry ? [words.state(entry.stage, since), entry.note].filter(Boolean).join(' · ') : words.notYet}
        </div>
      </div>
      <div className={styles.side}>
        {change !== null && change !== 0 && <Change stages={change} />}
        <div role="group" aria-label={words.stages(name)} className={styles.stages} {...arrows}>
          {stages.map((stage) => (
            <button
              key={stage}
              type="button"
              className={mergeClasses(styles.stage, entry !== null && stage <= entry.stage && styles.reached)}
              aria-label={words.stage(name, stage)}
              aria-pressed={entry?.stage === stage}
              disabled={!canWrite}
              onClick={() =>
                void run('site.setCriterion', { id: siteId, entry: { criterion, from: day, stage, note: '' } })
              }
            >
              {stage}
            </button>
          ))}
        </div>
        <Tooltip content={words.history(name)} relationship="label">
          <Button appearance="subtle" size="small" icon={<HistoryRegular />} onClick={onHistory} />
        </Tooltip>
      </div>
    </li>
  );
}

function Change({ stages: change }: { readonly stages: number }) {
  const { criteria: words } = useText().quality;
  const text = change > 0 ? words.gained(change) : words.lost(-change);
  return (
    <Tooltip content={text} relationship="label">
      <Badge
        appearance="tint"
        color={change > 0 ? 'success' : 'warning'}
        icon={change > 0 ? <ArrowUpRegular /> : <ArrowDownRegular />}
        tabIndex={0}
      >
        {Math.abs(change)}
      </Badge>
    </Tooltip>
  );
}
