/** People, officials and programs use one system, well and badly. */
import './one-system/journeys.ts';
import './one-system/bad-input.ts';
import './one-system/tour.ts';
