import { Button } from '@fluentui/react-components';
import { ClipboardImageRegular, ImageRegular, ShapesRegular, TableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PictureSpec } from '../../../shared/documents/charts/picture-spec.ts';
import { useText } from '../../state/use-text.ts';
import styles from './export-buttons.module.css';
import { usePictureExport } from './use-picture-export.ts';
import { useClipboard } from './use-clipboard.ts';

interface ExportButtonsProps {
  /** The whole chart, for its table. */
  readonly spec: PictureSpec;
  /** What is on the screen, for pictures. */
  readonly part: PictureSpec;
  readonly name: string;
}

/** Writes a chart or a map as a picture, a vector picture or a table, or puts it on the clipboard. */
export function ExportButtons({ spec, part, name }: ExportButtonsProps) {
  const { page } = useText().charts;
  const exportPicture = usePictureExport();
  const { copyPicture } = useClipboard();
  const [busy, setBusy] = useState<string | null>(null);
  const work = [
    { label: page.png, icon: <ImageRegular />, run: () => exportPicture(part, 'png') },
    { label: page.svg, icon: <ShapesRegular />, run: () => exportPicture(part, 'svg') },
    { label: page.csv, icon: <TableRegular />, run: () => exportPicture(spec, 'csv') },
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
