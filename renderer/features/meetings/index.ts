export { MeetingsPage } from './meetings-page.tsx';
export { MeetingPage } from './meeting-page.tsx';
