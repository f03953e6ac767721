export { ExportButtons } from './export-buttons.tsx';
export { useClipboard } from './use-clipboard.ts';
export { useDarkGround } from './use-dark-ground.ts';
export { useWidth } from './use-width.ts';
