/** What stands around a system fails, then its own processes do. */
import './faults/registers.ts';
import './faults/fallbacks.ts';
import './faults/kill.ts';
