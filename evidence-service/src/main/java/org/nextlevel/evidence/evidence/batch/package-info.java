/** A pasted list or a brag document, which becomes many pieces of evidence at once. */
package org.nextlevel.evidence.evidence.batch;
