/** An export of evidence that comes back: what is not there yet becomes evidence again. */
package org.nextlevel.evidence.evidence.imports;
