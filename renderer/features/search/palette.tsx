import type { ActionContext } from '../../actions/action.ts';

interface PaletteProps {
  readonly context: ActionContext;
  readonly onClose: () => void;
}

/** Search over everything. */
export function Palette(_props: PaletteProps) {
  return null;
}
