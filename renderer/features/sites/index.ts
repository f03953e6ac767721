export { ComparePage } from './compare/compare-page.tsx';
export { SitePage } from './site-page.tsx';
export { SitesPage } from './sites-page.tsx';
export { CreateSiteDialog } from './components/create-site-dialog.tsx';
