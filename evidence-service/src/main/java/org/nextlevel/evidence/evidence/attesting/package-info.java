/** Saying a word on evidence, taking it back, and being asked for it. */
package org.nextlevel.evidence.evidence.attesting;
