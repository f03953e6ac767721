import { groupedBy } from '../../kernel/grouping.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Contact } from '../../model/contact.ts';
import type { Offer } from '../../model/offer.ts';

/** Finds the agreements of a site, in the order of the file. */
export const siteAgreements = groupedBy<Agreement>(({ siteId }) => [siteId]);

/** Finds everybody who has or had a function at a site. */
export const sitePeople = groupedBy<Contact>(({ roles }) => roles.map(({ siteId }) => siteId));

/** Finds the offers for a site; those of the office across all sites are not among them. */
export const siteOffers = groupedBy<Offer>(({ siteIds }) => siteIds);
