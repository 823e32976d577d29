/** The people directory: who works here, at which level, for whom. */
package org.nextlevel.evidence.directory.employee;
