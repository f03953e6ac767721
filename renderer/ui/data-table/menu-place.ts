import type { PositioningShorthand } from '@fluentui/react-components';

/** Where the menus above a table open: below their button, and never taller than the room there is, as at 200 %. */
export const menuPlace: PositioningShorthand = { position: 'below', align: 'start', autoSize: 'height' };
