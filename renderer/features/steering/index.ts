export { SteeringArea } from './steering-area.tsx';
