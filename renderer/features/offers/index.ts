export { OffersPage } from './offers-page.tsx';
export { SiteOffers } from './site-offers.tsx';
