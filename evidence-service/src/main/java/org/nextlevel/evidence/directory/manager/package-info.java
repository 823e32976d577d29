/** Who may become somebody's manager, and when who was awaited becomes it. */
package org.nextlevel.evidence.directory.manager;
