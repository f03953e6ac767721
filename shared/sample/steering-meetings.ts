import { addDays, addMonths, weekdayOf, type Day } from '../kernel/dates.ts';
import type { SteeringDecision, SteeringMeeting } from '../model/steering-group.ts';
import { decisions, meetingPlaces, topics } from './data/steering-texts.ts';
import type { SeededRandom } from './random.ts';
import type { SampleDraft } from './sample-draft.ts';

interface Making {
  readonly draft: SampleDraft;
  readonly random: SeededRandom;
  readonly index: number;
  readonly from: Day;
}

const openForDays = 21;

/** The meetings of three years, the last one long ago at one body in seven, a coming one planned at one in five. */
export function steeringMeetings({ draft, random, index, from }: Making, until: Day): SteeringMeeting[] {
  const { today } = draft.calendar;
  const end = index % 7 === 3 ? addMonths(until, -15) : until;
  const start = addMonths(until, -36);
  const meetings: SteeringMeeting[] = [];
  let on = addMonths(start > from ? start : from, 1);
  while (on <= end) {
    meetings.push(meetingOn(random, onWorkday(on), today));
    on = addDays(on, random.whole(90, 200));
  }
  if (index % 5 === 0 && until === today) {
    const planned = onWorkday(addDays(today, random.whole(20, 60)));
    meetings.push({ id: random.id(), heldOn: planned, place: random.pick(meetingPlaces), topics: '', decisions: [] });
  }
  return meetings;
}

function meetingOn(random: SeededRandom, heldOn: Day, today: Day): SteeringMeeting {
  const taken = random.some(decisions, random.whole(0, 2));
  return {
    id: random.id(),
    heldOn,
    place: random.pick(meetingPlaces),
    topics: random.pick(topics),
    decisions: taken.map(({ text, responsible }): SteeringDecision => {
      const dueOn = addMonths(heldOn, random.whole(2, 6));
      const doneOn = addDays(dueOn, random.whole(-30, 20));
      // Nobody leaves a decision open for long; only what was due just now may still be.
      const isDone = doneOn < today && (random.chance(0.9) || dueOn < addDays(today, -openForDays));
      return {
        id: random.id(),
        text,
        responsible,
        dueOn: random.chance(0.8) ? dueOn : null,
        doneOn: isDone ? doneOn : null,
      };
    }),
  };
}

function onWorkday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 5 - weekday) : day;
}
