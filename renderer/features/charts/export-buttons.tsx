import { Button } from '@fluentui/react-components';
import { ClipboardImageRegular, ImageRegular, ShapesRegular, TableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ChartSpec } from '../../../shared/documents/charts/chart-spec.ts';
import { useText } from '../../state/use-text.ts';
import styles from './export-buttons.module.css';
import { useChartExport } from './use-chart-export.ts';
import { useClipboard } from './use-clipboard.ts';

interface ExportButtonsProps {
  /** The whole chart, for its table. */
  readonly spec: ChartSpec;
  /** What is on the screen, for pictures. */
  readonly part: ChartSpec;
  readonly name: string;
}

/** Writes the chart as a picture, a vector picture or a table, or puts it on the clipboard. */
export function ExportButtons({ spec, part, name }: ExportButtonsProps) {
  const { page } = useText().charts;
  const exportChart = useChartExport();
  const { copyPicture } = useClipboard();
  const [busy, setBusy] = useState<string | null>(null);
  const work = [
    { label: page.png, icon: <ImageRegular />, run: () => exportChart(part, 'png') },
    { label: page.svg, icon: <ShapesRegular />, run: () => exportChart(part, 'svg') },
    { label: page.csv, icon: <TableRegular />, run: () => exportChart(spec, 'csv') },
    { label: page.copyPicture, icon: <ClipboardImageRegular />, run: () => copyPicture(part) },
  ];
  return (
    <div className={styles.buttons}>
      {work.map(({ label, icon, run }) => (
        <Button
          key={label}
          size="small"
          icon={icon}
          disabledFocusable={busy !== null}
          aria-label={page.of(label, name)}
          onClick={() => {
            setBusy(label);
            void run().finally(() => setBusy(null));
          }}
        >
          {busy === label ? page.working : label}
        </Button>
      ))}
    </div>
  );
}
