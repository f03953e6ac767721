import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ImportRow } from '../../../../shared/domain/import/import-preview.ts';
import { useText } from '../../../state/use-text.ts';
import { bulkNames, type BulkName } from '../decisions.ts';

interface BulkMenuProps {
  readonly rows: readonly ImportRow[];
  readonly onBulk: (name: BulkName) => void;
}

/** Decides for all rows in the list at once. */
export function BulkMenu({ rows, onBulk }: BulkMenuProps) {
  const { check: words } = useText().imports;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" disabled={rows.length === 0}>
          {words.bulk}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {bulkNames.map((name) => (
            <MenuItem key={name} onClick={() => onBulk(name)}>
              {words.bulks[name]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
