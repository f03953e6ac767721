export { ProfilesPage } from './profiles-page.tsx';
export { ProfileTab } from './profile-tab.tsx';
