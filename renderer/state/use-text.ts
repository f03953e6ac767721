import { useSyncExternalStore } from 'react';
import { defaultTerms } from '../../shared/i18n/words.ts';
import { createCatalogue, type Catalogue } from '../../shared/i18n/catalogue.ts';
import type { Language } from '../../shared/i18n/format.ts';
import type { Office } from '../../shared/model/office.ts';
import { useSession } from './use-host.ts';
import { useLanguage } from './ui-store.ts';

type OfficeWords = Pick<Office, 'terms' | 'genderForm'>;

const noOffice: OfficeWords = { terms: defaultTerms, genderForm: 'NEUTRAL' };

/** Every text of the program in the user's language and the office's own words. */
export function useText(): Catalogue {
  const { replica } = useSession();
  const language = useLanguage();
  const office = useSyncExternalStore(replica.subscribe, () => {
    const state = replica.state();
    return state.status === 'ready' ? state.database.office : null;
  });
  return catalogueOf(language, office ?? noOffice);
}

let last: { readonly language: Language; readonly words: OfficeWords; readonly catalogue: Catalogue } | null = null;

// One catalogue at a time is enough: all components ask for the same one.
function catalogueOf(language: Language, words: OfficeWords): Catalogue {
  const isSame =
    last?.language === language && last.words.terms === words.terms && last.words.genderForm === words.genderForm;
  if (last && isSame) return last.catalogue;
  const catalogue = createCatalogue(language, words);
  last = { language, words, catalogue };
  return catalogue;
}
