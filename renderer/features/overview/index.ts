export { OverviewPage } from './overview-page.tsx';
export { Countdown } from './components/countdown.tsx';
