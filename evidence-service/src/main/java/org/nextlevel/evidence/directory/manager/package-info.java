/** Whom a source names as a manager, who may become one, and when who was awaited becomes it. */
package org.nextlevel.evidence.directory.manager;
