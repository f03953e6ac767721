export { FollowUpsSection } from './follow-ups-section.tsx';
export { TasksPage } from './tasks-page.tsx';
