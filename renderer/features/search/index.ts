export { Palette } from './palette.tsx';
export { SearchPage } from './search-page.tsx';
export { prepareSearch } from './use-search.ts';
