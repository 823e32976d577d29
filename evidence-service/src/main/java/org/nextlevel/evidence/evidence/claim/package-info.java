/** Which competencies at which levels a piece of evidence is said to show. */
package org.nextlevel.evidence.evidence.claim;
