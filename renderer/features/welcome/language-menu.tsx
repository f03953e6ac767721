import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import type { Language } from '../../../shared/i18n/format.ts';
import { useUiStore } from '../../state/ui-store.ts';
import { useText } from '../../state/use-text.ts';

const languages: readonly Language[] = ['de', 'en'];

/** Chooses the language before a file is open. */
export function LanguageMenu() {
  const { common } = useText();
  const language = useUiStore((state) => state.language);
  const setLanguage = useUiStore((state) => state.setLanguage);
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = languages.find((each) => each === checkedItems[0]);
        if (chosen) setLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<LocalLanguageRegular />}>
          {common.languages[language]}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((each) => (
            <MenuItemRadio key={each} name="language" value={each}>
              {common.languages[each]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
