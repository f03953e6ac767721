export { MeetingDocuments } from './meeting-documents.tsx';
