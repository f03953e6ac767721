import { Badge, Button, mergeClasses, Tooltip } from '@fluentui/react-components';
import { ClockRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { isOldOn } from '../../../../shared/domain/quality/indicators.ts';
import { formatDay, formatNumber } from '../../../../shared/i18n/format.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { Indicator } from '../../../../shared/model/site-quality.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import styles from './indicators.module.css';

interface IndicatorRowProps {
  readonly indicator: Indicator;
  /** The figure of the same name before; null: there is none. */
  readonly previous: Indicator | null;
  readonly onEdit: () => void;
}

/** One figure: what it is, its value with unit, the time it speaks of, and where it comes from. */
export function IndicatorRow({ indicator, previous, onEdit }: IndicatorRowProps) {
  const { enums, quality, sites } = useText();
  const { indicators: words } = quality;
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const { id, name, value, indicatorUnit, unitLabel, from, until, referenceDate, source, note } = indicator;
  const write = (day: Day | null): string | null => (day === null ? null : formatDay(day, language));
  const unit = unitLabel || (indicatorUnit === 'PERCENT' ? '' : enums.indicatorUnit[indicatorUnit]);
  const number = (of: number): string =>
    indicatorUnit === 'PERCENT' ? words.percent(formatNumber(of, language)) : formatNumber(of, language);
  const span = words.span(write(from), write(until));
  return (
    <tr data-entry={id} tabIndex={-1}>
      <td className={styles.name}>
        <div className={styles.title}>{name}</div>
        {note !== '' && <div className={styles.small}>{note}</div>}
      </td>
      <td className={styles.value}>
        <div className={styles.number}>{number(value)}</div>
        <div className={mergeClasses(styles.small, styles.unit)}>{unit}</div>
        {previous && (
          <div className={mergeClasses(styles.small, styles.nowrap)}>{words.before(number(previous.value))}</div>
        )}
      </td>
      <td>
        <div className={styles.nowrap}>{write(referenceDate) ?? (span === '' ? words.undated : '')}</div>
        {span !== '' && <div className={styles.small}>{span}</div>}
        {isOldOn(indicator, asOf) && (
          <Badge className={styles.nowrap ?? ''} appearance="tint" color="warning" icon={<ClockRegular />}>
            {words.old}
          </Badge>
        )}
      </td>
      <td>
        <div className={mergeClasses(styles.small, styles.source)}>{source}</div>
      </td>
      {canWrite && (
        <td>
          <div className={styles.buttons}>
            <Tooltip content={sites.history.edit(name)} relationship="label">
              <Button appearance="subtle" size="small" icon={<EditRegular />} onClick={onEdit} />
            </Tooltip>
            <Tooltip content={sites.history.remove(name)} relationship="label">
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteRegular />}
                onClick={() => void run('indicator.remove', { id })}
              />
            </Tooltip>
          </div>
        </td>
      )}
    </tr>
  );
}
