export { ChartsPage } from './charts-page.tsx';
