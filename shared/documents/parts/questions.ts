import { heading, paragraphs, type Section } from '../blocks.ts';
import type { PackSource } from '../pack-source.ts';
import { itemTitle } from './programme.ts';

/** Writes the guiding questions with room for own answers; null where the meeting has none. */
export function questionsPart(source: PackSource): Section | null {
  const { texts, meeting } = source;
  if (meeting.discussionQuestions.length === 0) return null;
  return {
    anchor: 'leitfragen',
    layout: 'text',
    fillsPage: meeting.discussionQuestions.length <= questionsPerPage,
    blocks: [
      { ...heading(1, texts.questions.heading), anchor: 'leitfragen' },
      ...paragraphs(texts.questions.intro, 'quiet'),
      ...meeting.discussionQuestions.map((question, index) => ({
        kind: 'question' as const,
        number: index + 1,
        text: question.text,
        when: whenAsked(source, question.id),
        lines: 4,
      })),
    ],
  };
}

const questionsPerPage = 4;

function whenAsked(source: PackSource, questionId: string): string {
  return source.days
    .flatMap(({ schedule }) => schedule.rows)
    .filter(({ item }) => item.questionIds.includes(questionId))
    .map(({ item, start }) => `${start} Uhr, ${itemTitle(source, item)}`)
    .join(' · ');
}
