/** Changes of careers as HR and the HR system tell and list them, by the HR system's ids. */
package org.nextlevel.evidence.directory.telling;
