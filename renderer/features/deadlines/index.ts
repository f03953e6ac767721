export { DeadlinesPage } from './deadlines-page.tsx';
