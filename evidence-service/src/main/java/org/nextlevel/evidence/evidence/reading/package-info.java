/** A piece of evidence as its owner and its readers see it; the reading of others is recorded. */
package org.nextlevel.evidence.evidence.reading;
