export { SearchPage } from './search-page.tsx';
export { Palette } from './palette.tsx';
