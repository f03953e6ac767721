import type { ProfilesTexts } from '../de/profiles.ts';

/** English texts: the one-page profile of a site and its form. */
export function profilesEn(): ProfilesTexts {
  return {
    title: 'Profile',
  };
}
