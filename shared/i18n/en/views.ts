import type { ViewsTexts } from '../de/views.ts';

/** English texts: saved views, bulk edit, comparing. */
export function viewsEn(): ViewsTexts {
  return {
    title: 'Views',
  };
}
