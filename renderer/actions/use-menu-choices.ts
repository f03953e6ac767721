import { useEffect } from 'react';
import type { ActionContext } from './action.ts';
import { actions } from './registry.tsx';

/** Does what is chosen in the system's menu, for as long as the window shows a document. */
export function useMenuChoices(context: ActionContext): void {
  const { host } = context;
  useEffect(
    () =>
      host.on('menu.chosen', ({ action: name }) => {
        const action = actions.find((each) => each.name === name);
        if (action?.isAvailable(context)) void action.perform(context);
      }),
    [host, context],
  );
}
