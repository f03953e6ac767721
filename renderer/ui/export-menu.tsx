import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  type MenuButtonProps,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ExportDone } from '../../shared/contract/methods.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { useToast } from '../state/toasts.ts';
import { useTellWritten } from '../state/use-tell-written.ts';
import { useText } from '../state/use-text.ts';
import { menuPlace } from './data-table/menu-place.ts';

interface ExportMenuProps extends Pick<MenuButtonProps, 'appearance' | 'className'> {
  /** What is written, on hover. */
  readonly title: string;
  readonly write: (format: 'xlsx' | 'csv') => Promise<Result<ExportDone, AppError>>;
}

/** Offers to write a list for Excel or as text, and says where it lies. */
export function ExportMenu({ title, write, ...look }: ExportMenuProps) {
  const { written: texts } = useText().views;
  const toast = useToast();
  const tell = useTellWritten();
  const [isBusy, setBusy] = useState(false);

  async function choose(format: 'xlsx' | 'csv'): Promise<void> {
    setBusy(true);
    const done = await write(format);
    setBusy(false);
    if (done.ok) tell(done.value, texts.done);
    else if (done.error.code !== 'cancelled') toast.problem(done.error);
  }

  return (
    <Menu positioning={menuPlace}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          {...look}
          icon={isBusy ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
          disabledFocusable={isBusy}
          title={title}
        >
          {texts.action}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void choose('xlsx')}>{texts.xlsx}</MenuItem>
          <MenuItem onClick={() => void choose('csv')}>{texts.csv}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
