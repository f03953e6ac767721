export { IndicatorsSection } from './components/indicators-section.tsx';
export { QualityArea } from './quality-area.tsx';
