import { createHashRouter, type RouteObject } from 'react-router';
import { PageFault } from './page-fault.tsx';
import type { RouteHandle } from './route-handle.ts';
import { Shell } from './shell/shell.tsx';

const asOf: { readonly handle: RouteHandle } = { handle: { usesAsOf: true } };

/** Every page and its address; each loads when it is first shown. */
const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    errorElement: <PageFault />,
    // Before the first page has loaded there is nothing to show yet.
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <PageFault />,
        children: [
          { index: true, lazy: async () => ({ Component: (await overview()).OverviewPage }) },
          { path: 'standorte', ...asOf, lazy: async () => ({ Component: (await sites()).SitesPage }) },
          { path: 'standorte/vergleich', ...asOf, lazy: async () => ({ Component: (await sites()).ComparePage }) },
          { path: 'standorte/:siteId', ...asOf, lazy: async () => ({ Component: (await sites()).SitePage }) },
          { path: 'steckbriefe', ...asOf, lazy: async () => ({ Component: (await profiles()).ProfilesPage }) },
          { path: 'organisationen', lazy: async () => ({ Component: (await organisations()).OrganisationsPage }) },
          {
            path: 'organisationen/:organisationId',
            ...asOf,
            lazy: async () => ({ Component: (await organisations()).OrganisationPage }),
          },
          { path: 'personen', ...asOf, lazy: async () => ({ Component: (await organisations()).ContactsPage }) },
          { path: 'personen/:contactId', lazy: async () => ({ Component: (await organisations()).ContactPage }) },
          { path: 'veranstaltungen', lazy: async () => ({ Component: (await meetings()).MeetingsPage }) },
          { path: 'veranstaltungen/:meetingId', lazy: async () => ({ Component: (await meetings()).MeetingPage }) },
          { path: 'vereinbarungen', ...asOf, lazy: async () => ({ Component: (await agreements()).AgreementsPage }) },
          { path: 'fristen', ...asOf, lazy: async () => ({ Component: (await deadlines()).DeadlinesPage }) },
          { path: 'aufgaben', lazy: async () => ({ Component: (await followUps()).TasksPage }) },
          { path: 'angebote', ...asOf, lazy: async () => ({ Component: (await offers()).OffersPage }) },
          { path: 'karte', ...asOf, lazy: async () => ({ Component: (await map()).MapPage }) },
          { path: 'auswertung', ...asOf, lazy: async () => ({ Component: (await charts()).ChartsPage }) },
          { path: 'import', lazy: async () => ({ Component: (await importing()).ImportPage }) },
          { path: 'papierkorb', lazy: async () => ({ Component: (await recycleBin()).RecycleBinPage }) },
          { path: 'buero', lazy: async () => ({ Component: (await office()).OfficePage }) },
          { path: 'suche', lazy: async () => ({ Component: (await search()).SearchPage }) },
          { path: '*', element: <PageFault /> },
        ],
      },
    ],
  },
];

/** The way between pages; addresses live behind the # and work with every scheme. */
export const router = createHashRouter(routes);

function overview() {
  return import('../features/overview/index.ts');
}
function sites() {
  return import('../features/sites/index.ts');
}
function profiles() {
  return import('../features/profiles/index.ts');
}
function organisations() {
  return import('../features/organisations/index.ts');
}
function meetings() {
  return import('../features/meetings/index.ts');
}
function agreements() {
  return import('../features/agreements/index.ts');
}
function deadlines() {
  return import('../features/deadlines/index.ts');
}
function followUps() {
  return import('../features/follow-ups/index.ts');
}
function offers() {
  return import('../features/offers/index.ts');
}
function map() {
  return import('../features/map/index.ts');
}
function charts() {
  return import('../features/charts/index.ts');
}
function importing() {
  return import('../features/import/index.ts');
}
function office() {
  return import('../features/office/index.ts');
}
function search() {
  return import('../features/search/index.ts');
}
function recycleBin() {
  return import('../features/recycle-bin/index.ts');
}
