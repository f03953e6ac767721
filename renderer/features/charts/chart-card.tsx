import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, CopyRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { chartName } from '../../../shared/documents/charts/chart-name.ts';
import { chartParts } from '../../../shared/documents/charts/chart-parts.ts';
import type { ChartSpec } from '../../../shared/documents/charts/chart-spec.ts';
import { bindWords } from '../../../shared/kernel/bind-words.ts';
import { useText } from '../../state/use-text.ts';
import { ExportButtons, useClipboard } from '../pictures/index.ts';
import styles from './chart-card.module.css';
import { emptyText } from './empty-text.ts';
import { ScreenChart } from './screen-chart.tsx';
import { ValueTableView } from './value-table-view.tsx';

/** One chart with everything that belongs to it: finding, drawing, definition, source, values, words and files. */
export function ChartCard({ spec }: { readonly spec: ChartSpec }) {
  const text = useText();
  const { page } = text.charts;
  const titleId = useId();
  const [chosenPart, setPart] = useState(0);
  const [showsTable, setShowsTable] = useState(false);
  const [showsAlt, setShowsAlt] = useState(false);
  const parts = chartParts(spec, text);
  const at = Math.min(chosenPart, parts.length - 1);
  const part = parts[at] ?? spec;
  const name = chartName(spec.id, text);
  if (spec.categories.length === 0) {
    return (
      <section className={styles.card} aria-labelledby={titleId}>
        <p className={styles.name}>{name}</p>
        <h2 id={titleId} className={styles.title}>
          {bindWords(spec.title)}
        </h2>
        <p className={styles.note}>{emptyText(spec.id, text)}</p>
      </section>
    );
  }
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div>
        <p className={styles.name}>{name}</p>
        <h2 id={titleId} className={styles.title}>
          {bindWords(spec.title)}
        </h2>
        <p className={styles.subtitle}>{part.subtitle}</p>
      </div>
      <ScreenChart spec={part} />
      {parts.length > 1 ? <PartSwitch at={at} count={parts.length} name={name} onChange={setPart} /> : null}
      {spec.hiddenNote ? <p className={styles.note}>{spec.hiddenNote.screen}</p> : null}
      <p className={styles.note}>{spec.definition}</p>
      <p className={styles.note}>{spec.source}</p>
      <div className={styles.foot}>
        <div className={styles.toggles}>
          <Toggle isOn={showsTable} onChange={setShowsTable} labels={[page.showTable, page.hideTable]} name={name} />
          <Toggle isOn={showsAlt} onChange={setShowsAlt} labels={[page.showAlt, page.hideAlt]} name={name} />
        </div>
        <ExportButtons spec={spec} part={part} name={name} />
      </div>
      {/* Closed, the table stays there for screen readers: it is the chart's other form. */}
      <div className={mergeClasses(!showsTable && styles.unseen)}>
        <ValueTableView spec={part} caption={page.tableOf(name)} isFocusable={showsTable} />
      </div>
      {showsAlt ? <AltText altText={spec.altText} name={name} /> : null}
    </section>
  );
}

interface ToggleProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly labels: readonly [string, string];
  readonly name: string;
}

function Toggle({ isOn, onChange, labels, name }: ToggleProps) {
  const { page } = useText().charts;
  const label = labels[isOn ? 1 : 0];
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-expanded={isOn}
      aria-label={page.of(label, name)}
      onClick={() => onChange(!isOn)}
    >
      {label}
    </Button>
  );
}

function AltText({ altText, name }: { readonly altText: string; readonly name: string }) {
  const { page } = useText().charts;
  const { copyText } = useClipboard();
  return (
    <div className={styles.alt}>
      <h3 className={styles.altHeading}>{page.altHeading}</h3>
      <p>{altText}</p>
      <p className={styles.note}>{page.altHint}</p>
      <Button
        size="small"
        icon={<CopyRegular />}
        aria-label={page.of(page.copyAlt, name)}
        onClick={() => void copyText(altText)}
      >
        {page.copyAlt}
      </Button>
    </div>
  );
}

interface PartSwitchProps {
  readonly at: number;
  readonly count: number;
  readonly name: string;
  readonly onChange: (at: number) => void;
}

function PartSwitch({ at, count, name, onChange }: PartSwitchProps) {
  const { page } = useText().charts;
  return (
    <div className={styles.toggles}>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        disabled={at === 0}
        aria-label={page.of(page.previousPart, name)}
        onClick={() => onChange(at - 1)}
      />
      <span aria-live="polite">{page.part(at + 1, count)}</span>
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        disabled={at === count - 1}
        aria-label={page.of(page.nextPart, name)}
        onClick={() => onChange(at + 1)}
      />
    </div>
  );
}
