export { ExportResult } from './export-result.tsx';
export { MeetingDocuments } from './meeting-documents.tsx';
export { PaperPreview } from './paper-preview.tsx';
export { PrintWarnings } from './print-warnings.tsx';
