/** What a person's own words seem to say, offered to that person (M3.3, M9.6); it counts for nothing until confirmed. */
package org.nextlevel.evidence.suggestion;
