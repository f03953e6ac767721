export { AddButton } from './add-button.tsx';
export { deadlineAddress } from './deadline-address.ts';
export { DataHint } from './data-hint.tsx';
export { EditDialog } from './edit-dialog.tsx';
export { fileBase64 } from './file-base64.ts';
export { RecordLink } from './record-link.tsx';
export { RemoveButton } from './remove-button.tsx';
export { RemoveDialog } from './remove-dialog.tsx';
