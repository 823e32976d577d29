/** Whom the HR system names as a manager, in the directory or not yet. */
package org.nextlevel.evidence.directory.named;
