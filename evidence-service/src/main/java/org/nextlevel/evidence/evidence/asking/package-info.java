/** Owners ask people to attest their evidence, and people decline (M1.2). */
package org.nextlevel.evidence.evidence.asking;
