/** The mail addresses of two who are to meet: a person's own and the direct manager's. */
package org.nextlevel.evidence.directory.address;
