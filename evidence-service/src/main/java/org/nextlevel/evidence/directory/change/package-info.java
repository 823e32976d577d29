/** What the HR system tells of careers for a day, past or to come, and how it takes effect on that day (ADR 0045). */
package org.nextlevel.evidence.directory.change;
