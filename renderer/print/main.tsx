import { drawChart } from './draw-chart.tsx';

// The host's page renderer calls this by name; see electron/loopback/chart-drawer.ts.
declare global {
  interface Window {
    drawChart: typeof drawChart;
  }
}

window.drawChart = drawChart;
