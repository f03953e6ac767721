import { useState } from 'react';
import {
  hiddenMark,
  publishCountsWithTotal,
  smallCountThreshold,
} from '../../../../shared/domain/statistics/small-counts.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { Office } from '../../../../shared/model/office.ts';
import { useText } from '../../../state/use-text.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Section } from '../../../ui/page.tsx';
import styles from './office.module.css';
import { useOfficeChange } from './use-office-change.ts';

/** Persons in four invented offers; the first small ones are hidden by the usual threshold. */
const exampleCounts = [14, 9, 2, 6] as const;
const leastThatProtects = 3;

/** From which number on counts of people may leave the program, with an example that follows the choice. */
export function SmallCountsSection({ office }: { readonly office: Office }) {
  const { setting } = useText().offers.smallCounts;
  const change = useOfficeChange();
  const [isTooLow, setTooLow] = useState(false);
  const threshold = smallCountThreshold(office);
  const published = publishCountsWithTotal(exampleCounts, threshold);
  const total = exampleCounts.reduce((sum, each) => sum + each, 0);
  const rows = [
    ...exampleCounts.map((count, at) => ({ name: setting.names[at] ?? '', count, shown: published.counts[at] })),
    { name: setting.total, count: total, shown: published.total },
  ];
  return (
    <Section title={setting.title} description={setting.explain}>
      <NumberField
        label={setting.field}
        hint={setting.hint}
        value={office.smallCountThreshold}
        max={100}
        isRequired
        problem={isTooLow ? setting.tooLow : undefined}
        onCommit={(value) => {
          const isRefused = value === null || (value > 0 && value < leastThatProtects);
          setTooLow(isRefused);
          if (isRefused) return err({ code: 'invalid-input', problems: [] });
          return change({ smallCountThreshold: value });
        }}
      />
      <div aria-live="polite">
        <p>{threshold === 0 ? setting.exampleOff : setting.example}</p>
        <table className={styles.counts}>
          <caption className="only-for-screen-readers">{setting.exampleCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{setting.offer}</th>
              <th scope="col">{setting.before}</th>
              <th scope="col">{setting.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, count, shown }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{count}</td>
                <td>{shown === 'hidden' ? hiddenMark : shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
