import type { DndContextProps } from '@dnd-kit/core';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';

/** What a screen reader says during a drag, in the user's language. */
export function dragTexts(
  { programme }: Catalogue,
  items: readonly AgendaItem[],
): NonNullable<DndContextProps['accessibility']> {
  const titleOf = (id: string | number | undefined): string => {
    const title = items.find((item) => item.id === id)?.title ?? '';
    return title === '' ? programme.untitled : title;
  };
  return {
    screenReaderInstructions: { draggable: programme.drag.instructions },
    announcements: {
      onDragStart: ({ active }) => programme.drag.start(titleOf(active.id)),
      onDragOver: ({ active, over }) => (over ? programme.drag.over(titleOf(active.id), titleOf(over.id)) : undefined),
      onDragEnd: ({ active }) => programme.drag.end(titleOf(active.id)),
      onDragCancel: ({ active }) => programme.drag.cancel(titleOf(active.id)),
    },
  };
}
