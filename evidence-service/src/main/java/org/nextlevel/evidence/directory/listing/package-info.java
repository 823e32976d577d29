/** Entries of the directory listed for HR and the HR system, to compare with what they have. */
package org.nextlevel.evidence.directory.listing;
