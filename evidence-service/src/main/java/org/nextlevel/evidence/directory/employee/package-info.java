/** The people directory as the HR system keeps it: who works here, at which level, for whom. */
package org.nextlevel.evidence.directory.employee;
