export { AddButton } from './add-button.tsx';
export { DataHint } from './data-hint.tsx';
export { EditDialog } from './edit-dialog.tsx';
export { RecordLink } from './record-link.tsx';
export { RemoveDialog } from './remove-dialog.tsx';
