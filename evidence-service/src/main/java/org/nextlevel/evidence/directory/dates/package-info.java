/** How the company writes dates, where a pasted text can be read in two ways. */
package org.nextlevel.evidence.directory.dates;
