/** What officials do: several agencies, queues, four eyes. */
import './examination/agencies.ts';
import './examination/canned.ts';
import './examination/letters.ts';
import './examination/queue.ts';
