/** Many pieces of evidence at once: a pasted list or a brag document. */
package org.nextlevel.evidence.evidence.batch;
