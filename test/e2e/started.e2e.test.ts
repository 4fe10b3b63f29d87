/** What `pnpm start` starts is used by people, officials and programs, well and badly, and is stopped and started again. */
import './started/journeys.ts';
import './started/bad-input.ts';
import './started/tour.ts';
import './started/records.ts';
import './started/application-record.ts';
import './started/agencies.ts';
import './started/joining.ts';
import './started/monitor.ts';
import './started/faulty-page.ts';
import './started/pages.ts';
import './started/finding.ts';
import './started/applying.ts';
import './started/following.ts';
import './started/by-forms.ts';
import './started/changed-service.ts';
import './started/desk.ts';
import './started/again.ts';
