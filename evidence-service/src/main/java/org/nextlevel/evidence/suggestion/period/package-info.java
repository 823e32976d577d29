/** The times that a sentence names (M3.3): which words name one, and from when to when it is. English alone. */
package org.nextlevel.evidence.suggestion.period;
