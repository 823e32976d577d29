/** The directory as HR and the HR system write it: people by HR's ids, and corrections of their careers. */
package org.nextlevel.evidence.directory.entry;
