/** What colleagues, managers and HR are shown of the directory, and who the caller is in it. */
package org.nextlevel.evidence.directory.colleague;
