import { groupedBy } from '../../kernel/grouping.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Contact } from '../../model/contact.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import type { Offer } from '../../model/offer.ts';
import type { Indicator, Milestone, Need } from '../../model/site-quality.ts';
import type { SteeringGroup } from '../../model/steering-group.ts';

/** Finds the agreements of a site, in the order of the file. */
export const siteAgreements = groupedBy<Agreement>(({ siteId }) => [siteId]);

/** Finds everybody who has or had a function at a site. */
export const sitePeople = groupedBy<Contact>(({ roles }) => roles.map(({ siteId }) => siteId));

/** Finds the offers for a site; those of the office across all sites are not among them. */
export const siteOffers = groupedBy<Offer>(({ siteIds }) => siteIds);

/** Finds the steering bodies a site has or had. */
export const siteSteeringGroups = groupedBy<SteeringGroup>(({ siteId }) => [siteId]);

/** Finds the needs of a site. */
export const siteNeeds = groupedBy<Need>(({ siteId }) => [siteId]);

/** Finds the planned and done steps of a site. */
export const siteMilestones = groupedBy<Milestone>(({ siteId }) => [siteId]);

/** Finds the figures of a site. */
export const siteIndicators = groupedBy<Indicator>(({ siteId }) => [siteId]);

/** Finds the tasks for a site. */
export const siteFollowUps = groupedBy<FollowUp>(({ siteId }) => [siteId]);
