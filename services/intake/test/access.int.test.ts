/** Who may do what, and what a person is handed of everything that is held about them. */
import './access/owners.ts';
import './access/personal-data.ts';
import './access/table.ts';
