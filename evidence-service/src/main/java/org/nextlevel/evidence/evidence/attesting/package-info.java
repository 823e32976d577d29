/** People attest evidence that they see, and take their statements back. */
package org.nextlevel.evidence.evidence.attesting;
