import { meetingsSince2022 } from './data/meetings-since-2022.ts';
import { meetingsUntil2021 } from './data/meetings-until-2021.ts';
import { upcomingMeeting } from './data/meeting-upcoming.ts';
import { sitesOf2016 } from './data/sites-2016.ts';
import { sitesOf2017 } from './data/sites-2017.ts';
import { sitesSince2019 } from './data/sites-2019.ts';
import { largeWorld } from './large-world.ts';
import type { SeededRandom } from './random.ts';
import type { SampleScale, SampleWorld } from './sample-world.ts';

const officeSites = [...sitesOf2016, ...sitesOf2017, ...sitesSince2019];
const officeMeetings = [...meetingsUntil2021, ...meetingsSince2022, upcomingMeeting];
const smallSites = [
  'Siebenkoog',
  'Grauheide',
  'Auenburg',
  'Mittelaue',
  'Ellerbrügge',
  'Unteraue',
  'Oberaue',
  'Silbergrund',
  'Norderfleet',
  'Wacholdern',
  'Hammermarsch',
  'Steinwerder',
];

/** Chooses what a sample of a scale is made of. */
export function worldOf(scale: SampleScale, random: SeededRandom): SampleWorld {
  switch (scale) {
    case 'small':
      return {
        sites: officeSites.filter((seed) => smallSites.includes(seed.key)),
        meetings: officeMeetings.filter((seed) => seed.series === 'exchange').slice(-3),
        finish: () => undefined,
      };
    case 'office':
      return { sites: officeSites, meetings: officeMeetings, finish: () => undefined };
    case 'large':
      return largeWorld(random, officeSites, officeMeetings);
  }
}
