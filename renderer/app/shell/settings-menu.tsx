import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { Language } from '../../../shared/i18n/format.ts';
import type { Action, ActionContext } from '../../actions/action.ts';
import { actions } from '../../actions/registry.tsx';
import { shortcutText } from '../../actions/shortcut.ts';
import { useUiStore, type ThemeChoice } from '../../state/ui-store.ts';

interface SettingsMenuProps {
  readonly context: ActionContext;
}

const inMenu: readonly Action['name'][] = ['save', 'shortcuts', 'removeSample', 'closeFile'];
const languages: readonly Language[] = ['de', 'en'];
const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Language, colours, and the commands that have no button of their own. */
export function SettingsMenu({ context }: SettingsMenuProps) {
  const { common } = context.texts;
  const { language, theme } = useUiStore();
  return (
    <Menu
      checkedValues={{ language: [language], theme: [theme] }}
      onCheckedValueChange={(_, { name, checkedItems: [chosen] }) => {
        const nextLanguage = languages.find((each) => each === chosen);
        const nextTheme = themes.find((each) => each === chosen);
        if (name === 'language' && nextLanguage) context.setLanguage(nextLanguage);
        if (name === 'theme' && nextTheme) context.setTheme(nextTheme);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={common.menu.settings} relationship="label">
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{common.menu.language}</MenuGroupHeader>
            {languages.map((each) => (
              <MenuItemRadio key={each} name="language" value={each}>
                {common.languages[each]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{common.menu.theme}</MenuGroupHeader>
            {themes.map((each) => (
              <MenuItemRadio key={each} name="theme" value={each}>
                {common.themes[each]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          {actions
            .filter((action) => inMenu.includes(action.name) && action.isAvailable(context))
            .map((action) => (
              <MenuItem
                key={action.name}
                icon={action.icon}
                secondaryContent={action.shortcuts[0] ? shortcutText(action.shortcuts[0], context.texts) : ''}
                onClick={() => void action.perform(context)}
              >
                {common.actionNames[action.name]}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
